/**
 * The `$context` variables of access logs that tell something of a failure, and how people name them. Sources: AWS's
 * lists of variables for access logging,
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-variables-for-access-logging.html and
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-logging-variables.html, and formats in public
 * repositories.
 */
import { isResponseType } from '../../response-types.ts';
import { isOwnId, isStatus, isUuid, verbs } from './context-values.ts';

export type Variable =
  | 'status'
  | 'method'
  | 'path'
  | 'resourcePath'
  | 'routeKey'
  | 'stage'
  | 'host'
  | 'requestId'
  /** An id under a name that may be either's. */
  | 'anyId'
  | 'extendedRequestId'
  | 'traceId'
  | 'responseType'
  | 'errorMessage'
  | 'anyError'
  | 'validation'
  | 'integrationError'
  | 'integrationStatus'
  /** Of the call that invoked the function. */
  | 'invokeStatus'
  | 'authorizerError'
  | 'authorizerStatus'
  | 'authorizerRequestId'
  | 'principal'
  | 'claims'
  | 'authorizeError'
  | 'authenticateError'
  | 'wafStatus'
  | 'wafCode'
  | 'wafError'
  | 'caller'
  | 'vpce'
  | 'clientCertificate'
  | 'basePath'
  | 'eventType'
  | 'connectionId'
  /** Known, but of no use beyond showing that it is an access log. */
  | 'other';

/** How surely a name is an access log's: 2 and more is the gateway's own word, 0 is anybody's. */
type Weight = 0 | 1 | 2 | 3 | 5;

/** Names without blanks, dots, dashes and `$context`, in lower case: the variable and the weight of the name. */
const names = new Map<string, readonly [Variable, Weight]>();
const named = (variable: Variable, weight: Weight, list: string): void => {
  for (const name of list.split(' ')) names.set(name, [variable, weight]);
};

named('status', 0, 'status statuscode responsestatus httpstatus httpstatuscode responsestatuscode');
named('method', 1, 'httpmethod');
named('method', 0, 'method verb requestmethod httpverb');
named('path', 0, 'path requestpath rawpath uri');
named('resourcePath', 2, 'resourcepath');
named('resourcePath', 0, 'resource res');
named('routeKey', 2, 'routekey');
named('routeKey', 0, 'route');
named('stage', 0, 'stage stagename');
named('host', 1, 'domainname');
named('host', 0, 'domain host hostname');
named('requestId', 1, 'requestid apirequestid gatewayrequestid');
named('anyId', 1, 'id rid reqid');
named('extendedRequestId', 3, 'extendedrequestid extendedid xid extrequestid');
named('traceId', 1, 'xraytraceid traceid xray');
named('responseType', 2, 'errorresponsetype gatewayresponsetype errresponsetype');
named('responseType', 1, 'responsetype errtype errortype response');
named('errorMessage', 1, 'errormessage errormessagestring');
named('errorMessage', 0, 'errmessage errormsg errmsg messagestring gatewayerror gatewayerrormessage');
named('anyError', 0, 'error err reason');
named('validation', 2, 'errorvalidationerrorstring validationerrorstring');
named('validation', 0, 'validationerror validation');
named('integrationError', 3, 'integrationerrormessage integrationerror integrationerr integrationerrormsg');
named('integrationStatus', 2, 'integrationstatus integrationstatuscode');
named('invokeStatus', 2, 'integrationintegrationstatus integrationservicestatus');
named('invokeStatus', 0, 'invokestatus');
named('authorizerError', 3, 'authorizererror authorizererrormessage');
named('authorizerError', 0, 'autherror autherr authrerror authr autherrormessage');
named('authorizerStatus', 2, 'authorizerintegrationstatus');
named('authorizerRequestId', 2, 'authorizerrequestid');
named('principal', 2, 'authorizerprincipalid');
named('authorizeError', 2, 'authorizeerror');
named('authorizeError', 0, 'authz authzerror');
named('authenticateError', 2, 'authenticateerror');
named('wafStatus', 2, 'wafstatus');
named('wafStatus', 0, 'waf');
named('wafCode', 2, 'wafresponsecode wafcode');
named('wafError', 2, 'waferror');
named('caller', 2, 'identitycaller identityuserarn');
named('caller', 1, 'caller userarn');
named('vpce', 2, 'identityvpceid vpceid');
named('vpce', 0, 'vpce');
named('basePath', 2, 'customdomainbasepathmatched basepathmatched');
named('eventType', 2, 'eventtype');
named('connectionId', 2, 'connectionid');
named(
  'other',
  2,
  'integrationlatency responselatency authorizerlatency authorizerstatus' +
    ' authorizestatus authenticatestatus integrationrequestid awsendpointrequestid requesttimeepoch webaclarn',
);
named(
  'other',
  1,
  'ip sourceip identitysourceip user identityuser identityuseragent protocol responselength apiid domainprefix' +
    ' requesttime time timestamp',
);

/** What a value must look like to be the variable's; a name alone may be anybody's. */
const shapes: Partial<Record<Variable, (value: string) => boolean>> = {
  status: isStatus,
  method: (value) => verbs.has(value),
  path: (value) => /^\/\S{0,2000}$/.test(value),
  resourcePath: (value) => /^\/\S{0,2000}$/.test(value),
  routeKey: (value) => /^(?:\$?[\w.:@ -]{1,128}|[A-Z]{3,7} \/\S{0,2000})$/.test(value),
  stage: (value) => /^(?:\$default|[\w-]{1,128})$/.test(value),
  host: (value) => /^[a-z\d][a-z\d.-]{2,252}$/i.test(value) && value.includes('.'),
  requestId: (value) => isUuid(value) || isOwnId(value),
  anyId: (value) => isUuid(value) || isOwnId(value),
  extendedRequestId: (value) => isUuid(value) || isOwnId(value),
  traceId: (value) => /^(?:Root=)?1-[\da-f]{8}-[\da-f]{24}/.test(value),
  responseType: isResponseType,
  integrationStatus: isStatus,
  invokeStatus: isStatus,
  authorizerStatus: isStatus,
  authorizerRequestId: isUuid,
  wafStatus: isStatus,
  wafCode: (value) => /^WAF_(?:ALLOW|BLOCK)$/.test(value),
  caller: (value) => /^(?:A[A-Z\d]{15,30}\b|arn:aws)/.test(value),
  vpce: (value) => /^vpce-[\da-f]{6,20}$/.test(value),
  basePath: (value) => /^[\w./$-]{1,300}$|^\(none\)$/.test(value),
  eventType: (value) => /^(?:CONNECT|MESSAGE|DISCONNECT)$/.test(value),
  connectionId: isOwnId,
};

/** Values that weigh more than their names. */
function telling(variable: Variable, value: string): Weight {
  if (variable === 'responseType') return 5;
  if (variable === 'requestId' || variable === 'anyId') return isOwnId(value) ? 2 : 1;
  if (variable === 'host') return value.includes('.execute-api.') ? 3 : 0;
  return 0;
}

export interface Named {
  variable: Variable;
  weight: number;
}

const known = new Map<string, readonly [Variable, Weight] | undefined>();

/** The variable that a key names, as people write it: `httpMethod`, `http_method`, `$context.httpMethod`. */
function variableOf(key: string): readonly [Variable, Weight] | undefined {
  if (known.has(key)) return known.get(key);
  const name = key
    .slice(0, 100)
    .toLowerCase()
    .replace(/[^a-z\d]/g, '')
    .replace(/^context/, '');
  const found =
    names.get(name) ??
    (/^(?:authorizer)?claims./.test(name)
      ? (['claims', 2] as const)
      : /^(?:identity)?clientcert(?:clientcertpem|subjectdn|issuerdn|serialnumber|pem|subject)/.test(name)
        ? (['clientCertificate', 2] as const)
        : undefined);
  // Keys of made-up texts have no end.
  if (known.size < 5000) known.set(key, found);
  return found;
}

/** Whether the log has nothing there: unset variables are printed as a dash. */
export const isEmpty = (value: string): boolean => /^(?:-|"-"|""|)$/.test(value.trim());

/**
 * The variable that a key and its value show, and how surely they are an access log's; undefined if the value can't be
 * one of the variable that the key names.
 */
export function namedBy(key: string, value: string): Named | undefined {
  const found = variableOf(key);
  if (!found) return undefined;
  const [variable, weight] = found;
  if (isEmpty(value)) return { variable, weight: value === '' ? 0 : weight };
  const shape = shapes[variable];
  if (shape && !shape(value)) return undefined;
  return { variable, weight: Math.max(weight, telling(variable, value)) };
}
