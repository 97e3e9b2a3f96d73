import { methods, statuses } from './http.ts';

/**
 * The project's shared language: every fact that can be known about a failing request, with its closed set of
 * values. Evidence is read into these facts, the machine decides on them, questions ask for them, links carry
 * them. `unknown` ("I don't know") is an answer to every question and is therefore not listed.
 */
export const vocabulary = {
  /** What the caller sees: the slug of an error page. */
  error: [
    'missing-authentication-token',
    'forbidden',
    'not-found',
    'cors-blocked',
    'unauthorized',
    'incomplete-signature',
    'signature-mismatch',
    'resource-policy-denied',
    'iam-denied',
    'explicit-deny',
    'implicit-deny',
    'backend-auth-error',
    'backend-error',
    'http-api-unauthorized',
    'http-api-forbidden',
    'jwt-insufficient-scope',
    'token-expired',
    'authorizer-error',
    'http-api-authorizer-error',
    'signature-expired',
    'credential-scope',
    'security-token-invalid',
    'security-token-expired',
    'quota-exceeded',
    'too-many-requests',
    'invalid-request-body',
    'missing-request-parameters',
    'could-not-parse-request-body',
    'bad-request',
    'request-too-large',
    'uri-too-long',
    'unsupported-media-type',
    'internal-server-error',
    'api-configuration-error',
    'lambda-error-object',
    'endpoint-timeout',
    'network-error',
    'service-unavailable',
    'websocket-handshake-unauthorized',
    'websocket-handshake-forbidden',
    'websocket-message-forbidden',
    'websocket-message-internal-error',
    'websocket-gone',
    'websocket-connections-forbidden',
    'websocket-closed-1009',
    'cloudfront-html-403',
    'tls-or-dns',
    'invalid-mapping',
    'cloudwatch-role-not-set',
  ],
  /** Status of the answer, asked for only when the message is not known. */
  status: statuses,
  apiType: ['rest', 'http', 'websocket'],
  /** The verb that arrived at the gateway. */
  method: methods,
  /** What kind of name the URL has. `own` is read from evidence only: a name that is not Amazon's. */
  host: ['default', 'custom-domain', 'cloudfront', 'proxy', 'vpc-endpoint', 'management', 'own'],
  worksOnDefaultEndpoint: ['yes', 'no'],
  /** Whether the URL's path begins with the name of a stage. */
  stageInUrl: ['yes', 'wrong', 'no', 'not-needed'],
  /** Which stages the API has. */
  stagesOfApi: ['others', 'none', 'sam-named'],
  linkFromPage: ['yes', 'no'],
  /** Whether the configuration (not the deployment) has the path and the method; `iam` = it has, and wants AWS_IAM. */
  methodMatches: ['yes', 'iam', 'no', 'path-missing'],
  /** Whether the call goes to the bare address of the stage or of the domain. */
  pathIsRoot: ['yes', 'no'],
  /** How the path that was called differs from those that are defined. */
  pathDetail: [
    'typo',
    'root',
    'above-proxy',
    'special-character',
    'trailing-slash',
    'app-link',
    'imported',
    'ping',
  ],
  greedyProxy: ['yes', 'no'],
  /** Whether the stage has been deployed to since the route was added, or by what it should have been. */
  deployedSinceChange: ['yes', 'no', 'terraform', 'cloudformation', 'cdk', 'automatic'],
  /** Which requests to a route that is configured and deployed fail. */
  failsWhen: ['always', 'at-random', 'with-special-character'],
  /** Authorization type of the method or route. */
  authType: ['none', 'iam', 'cognito', 'lambda', 'jwt'],
  /** Whether the request carries an AWS signature; `meant` = it should, and doesn't. */
  signed: ['no', 'meant', 'yes'],
  /** What the Authorization header holds. */
  authorizationKind: ['token', 'aws', 'none'],
  /** State of the credential in the very process that sends it. */
  credentialState: [
    'clean',
    'empty-or-space',
    'token-left-out',
    'expired',
    'unknown-key',
    'wrong-secret',
    'clock',
    'other-partition',
  ],
  /** Which mapping of the custom domain fits the URL; the last two: the name is no custom domain of the gateway. */
  mappingTarget: ['right', 'other', 'none', 'base-path-left-out', 'no-stage', 'rules', 'cloudfront', 'proxy'],
  /** Whether any other path on the custom domain is answered by an API. */
  otherPathsOnDomain: ['yes', 'no'],
  domainState: ['ordinary', 'mutual-tls', 'private', 'not-ready', 'strict'],
  clientCertificate: ['sent', 'not-sent'],
  /** What CloudFront sends on to the origin. */
  cloudfrontSends: ['viewer-host', 'wrong-path', 'header-dropped', 'everything-right'],
  /** The Host header that arrives at the gateway. */
  hostHeader: ['right', 'foreign', 'foreign-edge', 'vpc-endpoint-name'],
  endpointType: ['public', 'private', 'disabled'],
  callerNetwork: ['internet', 'vpc-with-endpoint', 'other-vpc'],
  webAcl: ['blocked', 'not-blocked'],
  vpcEndpointPolicy: ['default', 'custom'],
  apiKeyRequired: ['yes', 'no', 'switched-off-not-deployed'],
  /** How the API key travels. */
  apiKeySent: ['no', 'x-api-key', 'elsewhere', 'empty', 'lost'],
  /** What the account says of the key value that was sent. */
  apiKeyState: [
    'unknown-key',
    'disabled',
    'no-plan',
    'plan-without-stage',
    'just-changed',
    'other-source',
    'not-required',
    'in-plan',
  ],
  /** What the browser's console says. */
  corsMessage: [
    'preflight-failed',
    'no-header',
    'header-not-allowed',
    'method-not-allowed',
    'origin-mismatch',
    'wildcard-with-credentials',
    'several-values',
    'redirect',
    'no-detail',
  ],
  /** Whether the refused request header is an `Access-Control-Allow-…` one. */
  refusedHeader: ['access-control', 'ordinary'],
  /** What OPTIONS answers. */
  preflightAnswer: [
    'no-route',
    'refused',
    'ok-without-headers',
    'server-error',
    'cloudfront-page',
    'no-answer',
  ],
  optionsMethod: ['missing', 'protected', 'open', 'not-deployed'],
  /** What the real request answers when it is sent without a browser. */
  actualAnswer: ['success', 'gateway-error', 'backend-error', 'no-answer'],
  backendSendsCors: ['yes', 'no'],
  /** Which policy the denial names. */
  denialNames: [
    'nothing',
    'explicit-identity',
    'explicit-resource',
    'no-identity-allow',
    'no-resource-allow',
    'vpc-endpoint',
    'boundary',
  ],
  policyDeployed: ['yes', 'no'],
  /** What the resource policy has for this caller. */
  resourcePolicy: ['no-allow', 'deny', 'condition', 'principal', 'none'],
  /** Whom AWS takes the caller for; `refused` = AWS refuses the credentials altogether. */
  principalExpected: ['yes', 'no', 'refused'],
  identityPool: ['yes', 'no'],
  /** What the caller's own IAM policies say. */
  identityPolicy: ['none', 'other-resource', 'deny', 'other-account', 'allows'],
  sameAccount: ['yes', 'no'],
  /** Which signed requests fail. */
  mismatchWhen: ['all', 'with-query', 'with-special-path', 'with-body', 'through-domain-or-proxy'],
  keysWorkElsewhere: ['yes', 'no'],
  /** Who signs: a library, or `curl --aws-sigv4`. */
  signer: ['curl', 'library'],
  queryPlacement: ['in-path', 'separate'],
  bodyHandling: ['changed', 'hashed-otherwise'],
  signedHost: ['same', 'different'],
  /** What the credential scope or the time of the signature has wrong. */
  scopeProblem: ['region', 'service', 'date', 'late', 'right'],
  /** The clock of the machine that signs. */
  signingClock: ['wrong', 'right'],
  /** Whether the credential that the authorizer or the application wants is in the request as sent. */
  credentialSent: ['yes', 'no', 'empty', 'lost', 'elsewhere'],
  /** What is wrong with the token. */
  tokenProblem: [
    'issuer-or-audience',
    'expired',
    'wrong-type',
    'other-pool',
    'scope',
    'audience-pattern',
    'not-a-jwt',
    'algorithm',
    'unknown-key',
    'discovery',
    'fine',
  ],
  /** Whether the token was issued only moments ago. */
  tokenFresh: ['yes', 'no'],
  /** What the authorizer function did with this request. */
  authorizerRan: ['yes', 'no', 'threw-unauthorized'],
  denyReason: ['rule', 'expired-token', 'api-key'],
  policyCoversCall: ['yes', 'no', 'no-allow'],
  /** Whether the credential arrives at the application. */
  backendReceives: ['yes', 'no'],
  principalCheckedByBackend: ['yes', 'no'],
  /** What kind of error the application answered with. */
  backendAnswer: ['no-route', 'event-shape', 'dependency', 'rate-limit', 'other'],
  pathPrefixed: ['yes', 'no'],
  /** What the route hands its requests to. */
  integration: ['lambda-proxy', 'lambda-custom', 'http', 'private', 'aws-service', 'mock'],
  /** The failure that the gateway's own log names for this request; read from evidence, never asked. */
  integrationLog: [
    'permission',
    'role',
    'throttled',
    'function-error',
    'function-timeout',
    'malformed-response',
    'request-template',
    'status-code',
    'no-response-mapping',
    'header',
    'base64',
    'address',
    'stage-variable',
    'tls-untrusted',
    'tls-name',
    'no-healthy-target',
    'web-acl',
  ],
  /** What the function's own log shows at the time of the request. */
  functionLog: ['no-entry', 'error', 'timed-out', 'finished'],
  /** What the function's error is about. */
  functionError: [
    'event-field',
    'too-large',
    'deliberate',
    'connections-denied',
    'connections-endpoint',
    'other',
  ],
  /** Whether the function can reach what it waits for. */
  functionNetwork: ['no-way-out', 'other'],
  functionReturns: ['http-object', 'something-else', 'over-6mb', 'base64'],
  /** What keeps the gateway from invoking the function. */
  invocationBlockedBy: ['permission', 'target-missing', 'concurrency', 'stage-variable', 'verb', 'role'],
  /** What goes wrong between the gateway's two sides: templates, mappings, bodies. */
  mappingProblem: [
    'request-template',
    'no-response-mapping',
    'status-code',
    'binary-media-types',
    'header',
    'base64',
    'content-type',
    'role',
  ],
  /** What stands between the gateway and an HTTP backend. */
  backendProblem: [
    'address',
    'stage-variable',
    'tls-untrusted',
    'tls-name',
    'no-healthy-target',
    'refused',
    'scheme-port',
    'too-large',
    'none',
  ],
  /** How long the backend takes by itself. */
  backendDuration: ['over-limit', 'over-set-timeout', 'never', 'at-once'],
  /** Whether the request comes to the backend at all. */
  backendSeesRequest: ['yes', 'no'],
  /** State of the VPC link behind an HTTP API, and of what it leads to. */
  vpcLinkState: ['inactive', 'stale-instances', 'available'],
  /** What the authorizer function's own log shows. */
  authorizerFunction: ['not-invoked', 'crashed', 'timed-out', 'returned'],
  authorizerBlockedBy: ['permission', 'target-missing', 'concurrency'],
  authorizerReturns: ['not-a-policy', 'bad-context', 'other-version'],
  /** Whose limit the caller went over. */
  throttledBy: ['usage-plan', 'stage', 'zero', 'account', 'retries', 'backend', 'control-plane'],
  keyShared: ['yes', 'no'],
  /** What arrives as the body of the request. */
  bodySent: ['json', 'not-json', 'none', 'lost'],
  parameterSent: ['no', 'other-case', 'not-in-path'],
  /** Whether a mapping template makes the body that the integration gets. */
  requestTemplate: ['yes', 'no'],
  bodySize: ['over-10mb', 'under-10mb'],
  mediaTypeRefusedBy: ['gateway', 'lambda'],
  requestShape: ['too-large', 'malformed', 'neither'],
  /** Which part of the address is the long one. */
  longPart: ['path', 'query-or-headers'],
  /** Where the authorizer of `$connect` looks for the credential. */
  identitySource: ['header', 'query'],
  /** What opens the WebSocket connection. */
  socketClient: ['browser', 'other'],
  /** What the integration of `$connect` answers. */
  connectIntegration: ['rejects', 'accepts', 'none'],
  /** Whether the message's route key names a route. */
  messageShape: ['no-such-route', 'route-exists', 'not-json'],
  connectionState: ['left', 'not-connected-yet', 'other-endpoint'],
  /** Whether the failing call is one to `@connections`. */
  connectionsCall: ['yes', 'no'],
  callbackAnswer: ['not-authorized', 'forbidden', 'missing-token', 'signature', 'token-invalid'],
  /** What CloudFront's own page says. */
  cloudfrontPage: ['method', 'blocked', 'bad-request'],
  /** At which step the connection fails. */
  connectionFailure: [
    'name',
    'no-connection',
    'certificate-name',
    'certificate-untrusted',
    'handshake',
    'plain-http',
  ],
  handshakeDetail: ['no-server-name', 'tls-version', 'client-certificate', 'access-mode'],
  loggingRole: ['missing', 'not-usable'],
} as const satisfies Record<string, readonly string[]>;

export type FactName = keyof typeof vocabulary;
export type ErrorSlug = (typeof vocabulary.error)[number];
export type FactValue<F extends FactName> = (typeof vocabulary)[F][number] | 'unknown';
export type Facts = { [F in FactName]?: FactValue<F> };

/** Values that evidence can show but that no person is asked to choose. */
export const evidenceOnly: ReadonlySet<string> = new Set(['host=own']);

export const factNames = Object.keys(vocabulary) as FactName[];

/** Whether `name` is a fact and `value` one of its values, or `unknown`. */
export function isFact(name: string, value: string): boolean {
  if (!Object.hasOwn(vocabulary, name)) return false;
  const values: readonly string[] = vocabulary[name as FactName];
  return value === 'unknown' || values.includes(value);
}
