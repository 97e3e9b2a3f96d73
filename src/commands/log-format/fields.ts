/**
 * What a line of an access log can say, by the kind of API: the name under which the paste box knows it, and the
 * `$context` variable, which is not the same for all kinds. Sources: AWS's three lists,
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-variables-for-access-logging.html (REST),
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-logging-variables.html (HTTP) and
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/websocket-api-logging.html (WebSocket).
 */
export const kinds = { rest: 'REST API', http: 'HTTP API', websocket: 'WebSocket API' } as const;
export type Kind = keyof typeof kinds;
export const kindNames = Object.keys(kinds) as Kind[];

/** What a reader wants to find out later. The first is part of every format. */
export const purposes = {
  failure: 'Who failed: the gateway or the backend, and with which message',
  caller: 'Who called: address, program, IAM identity, VPC endpoint',
  authorizer: 'What the authorizer said',
  integration: 'What the backend did',
  validation: 'Which rule a body broke',
  waf: 'What the web ACL decided',
  key: 'Which API key came',
  domain: 'Which domain and mapping were called',
  latency: 'Where the time went',
} as const;
export type Purpose = keyof typeof purposes;
export const purposeNames = Object.keys(purposes) as Purpose[];

export interface Field {
  /** The key in the line of JSON. */
  name: string;
  purpose: Purpose;
  /** The variable, without `$context.`, by the kinds of API that have it. */
  variable: Partial<Record<Kind, string>>;
}

const field = (purpose: Purpose, name: string, variable: Field['variable']): Field => ({
  name,
  purpose,
  variable,
});
const everywhere = (variable: string) => ({ rest: variable, http: variable, websocket: variable });
const notSocket = (variable: string) => ({ rest: variable, http: variable });
const notHttp = (variable: string) => ({ rest: variable, websocket: variable });

/** All fields, in the order of the line. */
export const fields: readonly Field[] = [
  field('failure', 'requestId', everywhere('requestId')),
  // On the other kinds it is the same as the request id.
  field('failure', 'extendedRequestId', { rest: 'extendedRequestId' }),
  field('failure', 'time', everywhere('requestTime')),
  field('failure', 'stage', everywhere('stage')),
  field('failure', 'method', notSocket('httpMethod')),
  field('failure', 'path', notSocket('path')),
  field('failure', 'resource', { rest: 'resourcePath' }),
  field('failure', 'routeKey', { http: 'routeKey', websocket: 'routeKey' }),
  field('failure', 'eventType', { websocket: 'eventType' }),
  field('failure', 'connectionId', { websocket: 'connectionId' }),
  field('failure', 'status', everywhere('status')),
  field('failure', 'errorType', everywhere('error.responseType')),
  // Not messageString: that one brings quotation marks of its own.
  field('failure', 'errorMessage', everywhere('error.message')),
  // With errorType it tells whose error it is: the gateway's has a type, the backend's has this status.
  field('failure', 'integrationStatus', everywhere('integration.status')),
  field('caller', 'ip', everywhere('identity.sourceIp')),
  field('caller', 'userAgent', everywhere('identity.userAgent')),
  field('caller', 'userArn', everywhere('identity.userArn')),
  field('caller', 'vpceId', { rest: 'identity.vpceId' }),
  field('authorizer', 'authenticateStatus', notHttp('authenticate.status')),
  field('authorizer', 'authenticateError', notHttp('authenticate.error')),
  field('authorizer', 'authorizeStatus', notHttp('authorize.status')),
  field('authorizer', 'authorizeError', notHttp('authorize.error')),
  field('authorizer', 'authorizerStatus', notHttp('authorizer.status')),
  // Of the function itself: there is one only where it ran.
  field('authorizer', 'authorizerIntegrationStatus', notHttp('authorizer.integrationStatus')),
  field('authorizer', 'authorizerError', everywhere('authorizer.error')),
  field('integration', 'invokeStatus', everywhere('integration.integrationStatus')),
  field('integration', 'integrationError', {
    ...notHttp('integration.error'),
    http: 'integrationErrorMessage',
  }),
  field('integration', 'integrationRequestId', everywhere('integration.requestId')),
  field('validation', 'validation', notHttp('error.validationErrorString')),
  field('waf', 'wafStatus', { rest: 'waf.status' }),
  field('waf', 'wafCode', { rest: 'wafResponseCode' }),
  field('waf', 'wafError', { rest: 'waf.error' }),
  field('waf', 'webAclArn', { rest: 'webaclArn' }),
  // The id. `identity.apiKey` would be the key itself, a secret.
  field('key', 'apiKeyId', notHttp('identity.apiKeyId')),
  field('domain', 'host', everywhere('domainName')),
  field('domain', 'basePathMatched', notSocket('customDomain.basePathMatched')),
  field('latency', 'latency', notSocket('responseLatency')),
  field('latency', 'integrationLatency', everywhere('integration.latency')),
  field('latency', 'authorizerLatency', notHttp('authorizer.latency')),
  field('latency', 'wafLatency', { rest: 'waf.latency' }),
];

/** Why a kind of API has nothing to say about a purpose; undefined where it has. */
export function lacks(kind: Kind, purpose: Purpose): string | undefined {
  if (fields.some((one) => one.purpose === purpose && one.variable[kind] !== undefined)) return undefined;
  if (purpose === 'waf') return 'A web ACL can be attached to a REST API only.';
  if (purpose === 'key') return 'HTTP APIs have no API keys.';
  return `An ${kinds[kind]} does not validate bodies.`;
}
