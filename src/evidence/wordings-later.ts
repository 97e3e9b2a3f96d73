/** Wordings of the errors of credentials, limits, validation, integrations, WebSocket APIs and CloudFront. */

import { misplacedCallback, noRouteOfCallback } from './readers/failure-texts.ts';
import { refusedCertificate } from './readers/failure-texts-log.ts';
import { weights } from './reading.ts';
import type { Wording } from './wordings.ts';

const failed = 'execution failed due to';
/** Said by an SDK too, so that the sentence of a page goes before it. */
const { shape, sentence, likely, hint } = weights;

/** What Python's clients say of a handshake that got another answer: websockets, websocket-client. */
const refusedHandshake = (status: string): (readonly [needle: string, RegExp])[] => [
  ['rejected websocket', new RegExp(`server rejected WebSocket connection: HTTP (?:${status})\\b`, 'i')],
  ['handshake status', new RegExp(`\\bHandshake status (?:${status})\\b`, 'i')],
];

/** Wordings by slug: the text to look for, and the pattern if the text is not enough. */
const texts: Record<string, readonly (string | readonly [needle: string, pattern: RegExp])[]> = {
  'signature-expired': [['signature ', /signature (?:expired|not yet current)\s{0,3}:/i]],
  'credential-scope': ['credential should be scoped', 'date in credential scope does not match'],
  'security-token-expired': ['security token included in the request is expired'],
  'security-token-invalid': ['security token included in the request is invalid'],
  'http-api-forbidden': ["request for the iam authorizer doesn't match the format"],
  'jwt-insufficient-scope': ['insufficient_scope'],
  'http-api-unauthorized': [
    'the token does not have a valid audience',
    'token contains an invalid number of segments',
    'oidc discovery endpoint communication error',
    'jwks communication error',
    ['the token has expired', /error_description=\\?"the token has expired/i],
    ['signing method', /signing method \w{1,10} is invalid/i],
  ],
  'token-expired': ['the incoming token has expired'],
  'authorizer-error': [
    'authorizer_configuration_error',
    'authorizer_failure',
    [
      failed,
      /execution failed due to configuration error: (?:authorizer error|could not parse policy|invalid json in response)/i,
    ],
  ],
  'http-api-authorizer-error': [
    'configured on the authorizer or api gateway',
    [
      'lambda authorizer function',
      /the response from the lambda authorizer function doesn['’]t match the format/i,
    ],
  ],
  forbidden: [['access denied. reason: ', refusedCertificate]],
  'quota-exceeded': ['exceeded quota limit for api stage', 'key quota exhausted', 'key quota limit exceeded'],
  'too-many-requests': [
    'throttle limit exceeded',
    'exceeded throttle limit for api stage',
    ...refusedHandshake('429'),
  ],
  'uri-too-long': [['request', /request[- ]uri[- ]too[- ](?:long|large)/i]],
  'websocket-connections-forbidden': [
    ['manageconnections', /is not authorized to perform:?\s{0,3}execute-api:ManageConnections/i],
    ['execute-api:invoke on resource: ', misplacedCallback],
  ],
  'websocket-handshake-unauthorized': [
    ['response', /unexpected (?:server response|response code): 401/i],
    // Chromium's words for a handshake that got 401; of 407 it says another sentence.
    'http authentication failed; no valid credentials available',
    ...refusedHandshake('401'),
  ],
  // Another status than 401 and 403 is the answer of `$connect` itself.
  'websocket-handshake-forbidden': [
    ['response', /unexpected (?:server response|response code): (?:403|400|50[02])\b/i],
    ...refusedHandshake('403|400|50[02]'),
  ],
  'endpoint-timeout': ['endpoint request timed out', `${failed} a timeout error`],
  'network-error': ['network error communicating with endpoint'],
  'service-unavailable': ['integration_network_failure'],
  'missing-request-parameters': ['missing required request parameters'],
  'invalid-request-body': ['request body does not match model schema'],
  'could-not-parse-request-body': ['could not parse request body into json'],
  'request-too-large': ['http content length exceeded 10485760'],
  'invalid-mapping': ['invalid mapping expression'],
  // Deployments print it into a column of a table, which breaks it.
  'cloudwatch-role-not-set': [
    ['cloudwatch logs role', /cloudwatch logs role\s{1,200}arn\s{1,200}must\s{1,200}be\s{1,200}set/i],
  ],
  'internal-server-error': [
    'due to customer function error',
    ['vpc link error', /execution failed due to an? vpc link error/i],
    'lambda customer function error',
    'lambda invocation failed with status',
    'configured on the integration or api gateway',
    'permissions to assume the iam role configured on the integration',
    'lambda body contains the wrong type for field',
    [
      failed,
      /execution failed due to configuration error: (?:malformed lambda proxy response|invalid permissions on lambda function|rate exceeded)/i,
    ],
  ],
};

/** Configuration errors in the log that show as other errors: a sentence that breaks off may be one of them. */
const others = [
  'authorizer error',
  'could not parse policy',
  'invalid json in response',
  'malformed lambda proxy response',
  'invalid permissions on lambda function',
  'rate exceeded',
];
/** A pattern of every beginning of a text: `a(?:b(?:c)?)?`. */
const begun = (text: string): string =>
  [...text].reduceRight((rest, letter) => (rest === '' ? letter : `${letter}(?:${rest})?`), '');

const weaker: readonly Wording[] = [
  {
    slug: 'too-many-requests',
    needle: '(toomanyrequestsexception) when calling the',
    pattern:
      /\(TooManyRequestsException\) when calling the \w{0,20}(?:RestApi|Resource|Method|Integration|Deployment|Stage|UsagePlan|ApiKey|DomainName|Mapping|Authorizer|Model|Validator|VpcLink|Route|GatewayResponse|Api)/i,
    weight: weights.surest,
  },
  {
    slug: 'api-configuration-error',
    needle: "at 'functionname' failed to satisfy constraint",
    weight: weights.surest,
  },
  // Both are names of a JWT authorizer's settings: beside a 401 it is the one that refused.
  { slug: 'http-api-unauthorized', needle: 'oidcissuerurl', weight: likely },
  { slug: 'http-api-unauthorized', needle: 'jwtconfiguration', weight: likely },
  {
    slug: 'api-configuration-error',
    needle: `${failed} configuration error`,
    pattern: new RegExp(
      `${failed} configuration error(?!: ?(?:${others.map(begun).join('|')})?\\s{0,3}(?:\\.{3}|…|$))`,
      'i',
    ),
    weight: sentence - 1,
  },
  { slug: 'internal-server-error', needle: 'method completed with status: 50', weight: likely },
  {
    slug: 'internal-server-error',
    needle: 'unable to determine service/operation name to be authorized',
    weight: likely,
  },
  {
    slug: 'http-api-unauthorized',
    needle: 'www-authenticate',
    pattern: /(?<!remapped-)www-authenticate["']?\s{0,3}[:=]\s{0,3}["'[]{0,2}Bearer\b/i,
    weight: shape - 1,
  },
  { slug: 'websocket-gone', needle: 'goneexception', weight: shape + 1 },
  {
    slug: 'websocket-connections-forbidden',
    needle: 'no method found matching route',
    pattern: noRouteOfCallback,
    weight: sentence + 1,
  },
  // Of any other route reports say that signed calls get it; no source says what it means there.
  { slug: 'missing-authentication-token', needle: 'no method found matching route', weight: hint },
  { slug: 'websocket-closed-1009', needle: 'payloadtoolargeexception', weight: shape },
  {
    slug: 'websocket-closed-1009',
    needle: '1009',
    pattern: /\b(?:clos(?:e|ed|ing)\b[^\r\n]{0,30}|code["']?[:= ]{1,3})1009\b/i,
    weight: shape,
  },
  {
    slug: 'cloudfront-html-403',
    needle: 'cloudfront',
    pattern: /generated by cloudfront \(/i,
    weight: sentence + 1,
  },
  {
    slug: 'cloudfront-html-403',
    needle: 'distribution is not configured to allow the http request method',
    weight: sentence + 1,
  },
  { slug: 'cloudfront-html-403', needle: 'the request could not be satisfied', weight: sentence + 1 },
  { slug: 'cloudfront-html-403', needle: "we can't connect to the server for this app or website" },
  { slug: 'cloudfront-html-403', needle: '<h1>403 error</h1>' },
];

/** All of them, as `wordings` has those of routes and policies. */
export const laterWordings: readonly Wording[] = [
  ...Object.entries(texts).flatMap(([slug, list]) =>
    list.map((one): Wording => {
      const weight = sentence + 1;
      return typeof one === 'string'
        ? { slug, needle: one, weight }
        : { slug, needle: one[0], pattern: one[1], weight };
    }),
  ),
  ...weaker,
];
