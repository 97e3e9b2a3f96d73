/**
 * Texts that prove a fact by themselves: lines of the gateway's logs, sentences of its answers, messages of clients
 * whose connection fails. Sources: AWS's own messages as recorded or documented (the error and cause pages list them),
 * and the sources of curl, OpenSSL, Node.js and Python for what clients say.
 */
import type { FactName, FactValue } from '../../facts/vocabulary.ts';

/** A text, in lower case, that must be there; the pattern, if that is not enough; the fact and its value. */
export type FailureText = {
  [F in FactName]: readonly [fact: F, value: FactValue<F>, needle: string, pattern?: RegExp];
}[FactName];

const configuration = 'configuration error: ';

/** What the execution log, the access log or a test invoke says of the integration. */
const integration: readonly FailureText[] = [
  ['integrationLog', 'permission', 'invalid permissions on lambda function'],
  ['integrationLog', 'permission', 'the iam role configured on the integration or api gateway doesn'],
  ['integrationLog', 'role', 'does not have permission to assume the provided role'],
  ['integrationLog', 'throttled', `${configuration}rate exceeded`],
  ['integrationLog', 'throttled', 'lambda invocation failed with status: 429'],
  [
    'integrationLog',
    'function-timeout',
    'task timed out',
    /customer function error:[^\r\n]{0,200}Task timed out after/i,
  ],
  ['integrationLog', 'function-error', 'due to customer function error'],
  ['integrationLog', 'function-error', 'lambda customer function error'],
  ['integrationLog', 'malformed-response', 'malformed lambda proxy response'],
  ['integrationLog', 'malformed-response', 'lambda body contains the wrong type for field'],
  [
    'integrationLog',
    'request-template',
    'unable to transform re',
    /Unable to transform (?:request|response)/i,
  ],
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
  ['integrationLog', 'tls-untrusted', 'pkix path ', /PKIX path (?:building|validation) failed/i],
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
const authorizer: readonly FailureText[] = [
  [
    'authorizerFunction',
    'crashed',
    'errortype',
    /Invalid JSON in response:[^\r\n]{0,80}errorType|Authorizer result body before parsing:[^\r\n]{0,40}"errorMessage"/i,
  ],
  ['authorizerReturns', 'not-a-policy', `${configuration}could not parse policy`],
  [
    'authorizerReturns',
    'not-a-policy',
    'before parsing: null',
    /Authorizer result body before parsing: null/i,
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

/** What a refusal of a signature says of its scope and its time. */
const signature: readonly FailureText[] = [
  ['scopeProblem', 'region', 'credential should be scoped to a valid region'],
  ['scopeProblem', 'service', 'credential should be scoped to correct service'],
  ['scopeProblem', 'date', 'date in credential scope does not match'],
  // A request can't wait its way into the future.
  ['signingClock', 'wrong', 'signature not yet current'],
];

/** What a validator or a limit says of the request. */
const request: readonly FailureText[] = [
  [
    'bodySent',
    'json',
    'does not match model schema',
    /does not match model schema for content type [^\s:]{1,80}: \[(?!Unknown error)[^\]\r\n]/i,
  ],
  ['bodySize', 'over-10mb', 'http content length exceeded 10485760'],
  ['bodySize', 'under-10mb', 'request too long'],
  [
    'connectIntegration',
    'rejects',
    'unexpected',
    /unexpected (?:server response|response code): (?:400|50[02])\b/i,
  ],
  // A path below @connections that is no route: a stage too many, or too few.
  ['callbackAnswer', 'forbidden', 'no method found matching route'],
  [
    'throttledBy',
    'control-plane',
    'toomanyrequests',
    /\(TooManyRequestsException\) when calling the \w{3,60} operation/,
  ],
  ['throttledBy', 'usage-plan', 'key throttle limit exceeded for usage plan'],
];

/** What CloudFront's own page says. */
const cloudfront: readonly FailureText[] = [
  ['cloudfrontPage', 'method', 'not configured to allow the http request method'],
  ['cloudfrontPage', 'blocked', 'request blocked'],
  ['cloudfrontPage', 'bad-request', 'bad request'],
];

/** At which step a client's connection failed, in the order in which the steps come. */
const connection: readonly FailureText[] = [
  [
    'connectionFailure',
    'name',
    '',
    /Could not resolve host|ENOTFOUND|EAI_AGAIN|no such host|Name or service not known|nodename nor servname|UnknownHostException|ERR_NAME_NOT_RESOLVED|DNS_PROBE_FINISHED|Failed to resolve '/i,
  ],
  [
    'connectionFailure',
    'certificate-name',
    '',
    /no alternative certificate subject name matches|Hostname mismatch|doesn't match '\*?[\w.*-]{1,200}'|does not match certificate's altnames|CERT_ALTNAME_INVALID|ERR_CERT_COMMON_NAME_INVALID|certificate is valid for [^\r\n]{1,300}, not |its security certificate is from/i,
  ],
  [
    'connectionFailure',
    'certificate-untrusted',
    '',
    /unable to get local issuer certificate|self[- ]signed certificate|ERR_CERT_AUTHORITY_INVALID|signed by unknown authority|unable to find valid certification path|unable to verify the first certificate|certificate has expired/i,
  ],
  [
    'connectionFailure',
    'handshake',
    '',
    /SSL_connect failed|failed to perform TLS handshake|curl: \((?:35|58|98)\)|alert (?:handshake failure|protocol version|certificate required|internal error|unrecognized name)|handshake[_ ]failure|ERR_SSL_\w{4,40}|ERR_BAD_SSL_CLIENT_AUTH_CERT|WRONG_VERSION_NUMBER/i,
  ],
  [
    'connectionFailure',
    'no-connection',
    '',
    /curl: \(7\)|curl: \(28\) (?:Failed to connect|Connection timed out)|ECONNREFUSED|connect ETIMEDOUT|ERR_CONNECTION_(?:REFUSED|TIMED_OUT)|Connection refused/i,
  ],
  ['handshakeDetail', 'client-certificate', 'alert certificate required'],
  ['handshakeDetail', 'client-certificate', 'err_bad_ssl_client_auth_cert'],
  ['handshakeDetail', 'tls-version', 'alert protocol version'],
  ['handshakeDetail', 'no-server-name', 'alert unrecognized name'],
];

/** All of them; the first text of a fact wins. */
export const failureTexts: readonly FailureText[] = [
  ...integration,
  ...authorizer,
  ...signature,
  ...request,
  ...cloudfront,
  ...connection,
];
