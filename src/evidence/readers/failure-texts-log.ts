/** Lines of the gateway's logs that prove a fact by themselves: of execution logs, access logs and test invokes. */
import type { FailureText } from './failure-texts.ts';

const configuration = 'configuration error: ';
/** The reasons that the execution log has for refusing a client's certificate. */
export const refusedCertificate =
  /Access denied\. Reason: (?:Could not find issuer for certificate|Client cert using an insecure|self[- ]signed certificate)/i;
const iamAuthorizer = /request for the IAM Authorizer doesn'?t match the format/i;

/** What the execution log, the access log or a test invoke says of the integration. */
export const integration: readonly FailureText[] = [
  ['integrationLog', 'permission', 'invalid permissions on lambda function'],
  ['integrationLog', 'permission', 'the iam role configured on the integration or api gateway doesn'],
  ['integrationLog', 'role', 'does not have permission to assume the provided role'],
  ['integrationLog', 'role', 'permissions to assume the iam role configured on the integration'],
  ['integrationLog', 'throttled', `${configuration}rate exceeded`],
  ['integrationLog', 'throttled', 'lambda invocation failed with status: 429'],
  [
    'integrationLog',
    'function-timeout',
    'task timed out',
    /customer function error:[^\r\n]{0,200}Task timed out after/i,
  ],
  // A timeout is reported in the same sentence, behind a time or an id: there it must be read to its end.
  [
    'integrationLog',
    'function-error',
    'due to customer function error',
    /due to customer function error(?!:? ?$|: ?\d{1,4}$|: \d{4}-|: RequestId: \S{0,36} ?(?:E?r?r?o?r?:? ?$|Error: Task))/im,
  ],
  ['integrationLog', 'function-error', 'lambda customer function error'],
  ['integrationLog', 'malformed-response', 'malformed lambda proxy response'],
  ['integrationLog', 'malformed-response', 'lambda body contains the wrong type for field'],
  // Of a preflight, or of a binary body, the sentence has two causes: see `readTransformation`.
  ['integrationLog', 'request-template', 'unable to transform response'],
  ['integrationLog', 'status-code', 'statuscode should be an integer which defined in request template'],
  ['integrationLog', 'status-code', 'unable to parse statuscode'],
  ['integrationLog', 'no-response-mapping', 'output mapping refers to an invalid method response'],
  ['integrationLog', 'no-response-mapping', 'no match for output mapping'],
  [
    'integrationLog',
    'header',
    'header already present',
    /configuration error: [\w-]{1,60} header already present/i,
  ],
  ['integrationLog', 'base64', 'unable to base64 decode the body'],
  ['integrationLog', 'address', `${configuration}invalid endpoint address`],
  // A path parameter of the endpoint's URL that nothing is mapped to stays there with its braces.
  ['integrationLog', 'address', `${configuration}illegal character in path`],
  ['integrationLog', 'tls-untrusted', 'pkix path ', /PKIX path (?:building|validation) failed/i],
  ['integrationLog', 'tls-untrusted', `${configuration}general sslengine problem`],
  ['integrationLog', 'tls-name', 'does not match the certificate subject provided by the peer'],
  [
    'integrationLog',
    'no-healthy-target',
    `${configuration}there was an internal error while executing your request`,
  ],
  ['integrationLog', 'web-acl', 'there was an error evaluating the aws waf rules'],
  // An alias or a function name that a stage variable left empty: the ARN ends where it should stand.
  [
    'integrationLog',
    'stage-variable',
    "at 'functionname' failed to satisfy constraint",
    /Value '(?:[^'\s]{0,300}:)?' at 'functionName' failed to satisfy constraint/i,
  ],
  // Lambda's answer to an Invoke call with another verb than POST.
  ['invocationBlockedBy', 'verb', 'unable to determine service/operation name to be authorized'],
  ['functionLog', 'timed-out', 'task timed out after', /Task timed out after \d/i],
  ['functionError', 'too-large', 'exceeded maximum allowed payload size'],
  [
    'functionError',
    'connections-denied',
    'manageconnections',
    /not authorized to perform:?\s{0,3}execute-api:ManageConnections/i,
  ],
];

/** What the authorizer's part of a log says. */
export const authorizer: readonly FailureText[] = [
  [
    'authorizerFunction',
    'crashed',
    'errortype',
    /Invalid JSON in response:[^\r\n]{0,80}errorType|Authorizer result body before parsing:[^\r\n]{0,40}"errorMessage"/i,
  ],
  [
    'authorizerFunction',
    'returned',
    'invalid json in response: ',
    /Invalid JSON in response: (?:Can ?not deserialize|Unrecognized field "(?!errorType|errorMessage|trace|stackTrace))/i,
  ],
  [
    'authorizerFunction',
    'returned',
    'the response from the lambda authorizer function doesn',
    /The response from the Lambda Authorizer function doesn['’]t match the format/i,
  ],
  ['authorizerReturns', 'not-a-policy', `${configuration}could not parse policy`],
  [
    'authorizerReturns',
    'not-a-policy',
    'before parsing: null',
    /Authorizer result body before parsing: null/i,
  ],
  // The line tells of a function, and the next one of the same request whose function it is.
  [
    'authorizerBlockedBy',
    'permission',
    `${configuration}authorizer error`,
    /(?:(\([\w-]{10,40}\) )|(?<!\) ))Execution failed due to configuration error: Invalid permissions on Lambda function[ \t"]{0,9}\r?\n[^\r\n]{0,200}?\1Execution failed due to configuration error: Authorizer error/i,
  ],
  ['authorizerBlockedBy', 'permission', 'the iam role configured on the authorizer or api gateway doesn'],
  ['tokenProblem', 'issuer-or-audience', 'the token does not have a valid audience'],
  [
    'tokenProblem',
    'issuer-or-audience',
    'issuer',
    /error_description=[^\r\n]{0,80}\bissuer\b(?![^\r\n]{0,40}communication)/i,
  ],
  ['tokenProblem', 'expired', 'the token has expired', /error_description=\\?"the token has expired/i],
  ['tokenProblem', 'not-a-jwt', 'token contains an invalid number of segments'],
  ['tokenProblem', 'algorithm', 'signing method', /signing method \w{1,10} is invalid/i],
  [
    'tokenProblem',
    'discovery',
    'communication error',
    /(?:OIDC discovery endpoint|JWKS) communication error/i,
  ],
];

/** What the gateway's logs say of limits, and of the one who called. */
export const limits: readonly FailureText[] = [
  // A limit of the stage or of the method, although the line calls it the key's; without one for a usage plan.
  [
    'throttledBy',
    'zero',
    'key throttle limit exceeded for restapi',
    /Key throttle limit exceeded for RestApi [^\r\n]{1,300}\. Limit: (?:0(?:\.0{1,4})? Burst: \d|\d[\d.]{0,9} Burst: 0\b)/i,
  ],
  [
    'throttledBy',
    'stage',
    'key throttle limit exceeded for restapi',
    /Key throttle limit exceeded for RestApi [^\r\n]{1,300}\. Limit: [\d.]{1,12} Burst: \d/i,
  ],
  // HTTP APIs only have this message, for a request whose Authorization header is no signature, or for none.
  ['apiType', 'http', 'request for the iam authorizer doesn', iamAuthorizer],
  ['authType', 'iam', 'request for the iam authorizer doesn', iamAuthorizer],
  ['signed', 'no', 'request for the iam authorizer doesn', iamAuthorizer],
  ['apiType', 'http', 'integration_network_failure', /\bINTEGRATION_NETWORK_FAILURE\b/],
  ['apiType', 'http', 'configured on the integration or api gateway doesn'],
  ['apiType', 'http', 'configured on the authorizer or api gateway doesn'],
  ['apiType', 'http', 'the response from the lambda authorizer function doesn'],
  // Only a domain with mutual TLS asks for a certificate, and this is what the log says of one that it refuses.
  ['domainState', 'mutual-tls', 'access denied. reason: ', refusedCertificate],
  ['clientCertificate', 'sent', 'access denied. reason: ', refusedCertificate],
];
