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
  ],
  /** Status of the answer, asked for only when the message is not known. */
  status: ['401', '403', '404', 'none', 'other'],
  apiType: ['rest', 'http', 'websocket'],
  /** The verb that arrived at the gateway. */
  method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'],
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
  credentialState: ['clean', 'empty-or-space', 'token-left-out'],
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
  principalExpected: ['yes', 'no'],
  identityPool: ['yes', 'no'],
  /** What the caller's own IAM policies say. */
  identityPolicy: ['none', 'other-resource', 'deny', 'allows'],
  sameAccount: ['yes', 'no'],
  /** Which signed requests fail. */
  mismatchWhen: ['all', 'with-query', 'with-special-path', 'with-body', 'through-domain-or-proxy'],
  keysWorkElsewhere: ['yes', 'no'],
  /** Who signs: a library, or `curl --aws-sigv4`. */
  signer: ['curl', 'library'],
  queryPlacement: ['in-path', 'separate'],
  bodyHandling: ['changed', 'hashed-otherwise'],
  signedHost: ['same', 'different'],
  /** Whether the credential that the authorizer or the application wants is in the request as sent. */
  credentialSent: ['yes', 'no', 'empty', 'lost', 'elsewhere'],
  /** What is wrong with the token. */
  tokenProblem: ['wrong-type', 'other-pool', 'scope', 'audience-pattern', 'not-a-jwt', 'fine'],
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
