/**
 * What excludes a cause, whatever way leads to it: if one of these facts is known, the cause can't be the one. Each
 * line is a statement about API Gateway, not about the tree; the tree alone decides in which order to ask.
 */
import type { FactName, Facts } from '../facts/vocabulary.ts';
import { excludedKinds } from './kinds.ts';

type Excluding = Partial<Record<FactName, readonly string[]>>;

const configured = ['yes', 'iam'];
const beyondLambda = ['http', 'private', 'aws-service', 'mock'];

const byMeaning: Readonly<Record<string, Excluding>> = {
  'wrong-method': { methodMatches: [...configured, 'path-missing'], method: ['OPTIONS'] },
  'wrong-path': { methodMatches: [...configured, 'no'], pathDetail: ['root', 'special-character', 'ping'] },
  'root-method-missing': { methodMatches: configured, greedyProxy: ['yes'], pathIsRoot: ['no'] },
  'greedy-proxy-missing-root': { methodMatches: configured, greedyProxy: ['no'] },
  'stale-deployment': { deployedSinceChange: ['yes', 'automatic'], methodMatches: ['no', 'path-missing'] },
  'terraform-deployment-not-replaced': { deployedSinceChange: ['yes', 'automatic', 'cdk', 'cloudformation'] },
  'cloudformation-deployment-not-replaced': { deployedSinceChange: ['yes', 'automatic', 'cdk', 'terraform'] },
  'cdk-deployment-not-replaced': { deployedSinceChange: ['yes', 'automatic', 'terraform', 'cloudformation'] },
  'unsigned-iam-request': { signed: ['yes'], methodMatches: ['no', 'path-missing', 'yes'] },
  'canary-serving-other-deployment': {
    failsWhen: ['always', 'with-special-character'],
    methodMatches: ['no', 'path-missing'],
  },
  'stage-repeated-on-custom-domain': {
    stageInUrl: ['no', 'not-needed', 'wrong'],
    host: ['default', 'management'],
  },
  'base-path-mapping-wrong-target': { mappingTarget: ['right', 'none'], host: ['default', 'management'] },
  'base-path-mapping-missing': {
    mappingTarget: ['right', 'other', 'no-stage', 'rules'],
    host: ['default', 'management'],
  },
  'base-path-missing-in-url': { mappingTarget: ['right', 'other', 'none'], host: ['default', 'management'] },
  'stage-missing-on-custom-domain': { mappingTarget: ['right', 'other', 'none'], host: ['default'] },
  'cloudfront-origin-path': { host: ['default', 'management', 'vpc-endpoint'] },
  'management-endpoint-called': { host: ['default', 'custom-domain', 'cloudfront', 'own'] },
  'missing-stage-in-url': { stageInUrl: ['yes', 'wrong', 'not-needed'], linkFromPage: ['yes'] },
  'wrong-stage': { stageInUrl: ['yes', 'no', 'not-needed'], stagesOfApi: ['none'] },
  'api-not-deployed': { stagesOfApi: ['others', 'sam-named'], stageInUrl: ['yes'] },
  'api-key-missing': { apiKeyRequired: ['no'], apiKeySent: ['x-api-key', 'elsewhere'] },
  'api-key-not-in-usage-plan': { apiKeyState: ['in-plan', 'unknown-key', 'plan-without-stage'] },
  'usage-plan-stage-missing': { apiKeyState: ['in-plan', 'unknown-key', 'no-plan'] },
  'default-endpoint-disabled': { endpointType: ['public', 'private'] },
  'private-api-outside-vpc': { endpointType: ['public'], callerNetwork: ['vpc-with-endpoint'] },
  'public-api-via-vpc-endpoint': {
    endpointType: ['private', 'disabled'],
    callerNetwork: ['internet', 'other-vpc'],
  },
  'waf-block': { webAcl: ['not-blocked'] },
  'mtls-certificate-missing': { clientCertificate: ['sent'], domainState: ['ordinary'] },
  'mtls-certificate-untrusted': { clientCertificate: ['not-sent'], domainState: ['ordinary'] },
  'http-api-route-missing': { methodMatches: configured },
  'trailing-slash': { methodMatches: configured },
  'http-api-auto-deploy-off': { deployedSinceChange: ['yes'] },
  'options-method-missing': { optionsMethod: ['open', 'protected', 'not-deployed'] },
  'options-method-requires-auth': { optionsMethod: ['missing', 'not-deployed'] },
  'cors-header-not-allowed': { refusedHeader: ['access-control'] },
  'cors-response-headers-sent-by-client': { refusedHeader: ['ordinary'] },
  'cors-headers-missing-on-response': { backendSendsCors: ['yes'] },
  'cors-headers-missing-on-error': { actualAnswer: ['success', 'backend-error'] },
  'http-api-cors-overrides-backend': { backendSendsCors: ['no'] },
  'resource-policy-not-deployed': { policyDeployed: ['yes'] },
  'resource-policy-deny': { resourcePolicy: ['no-allow', 'none', 'condition', 'principal'] },
  'resource-policy-no-allow': { resourcePolicy: ['deny', 'none', 'condition', 'principal'] },
  'signed-as-wrong-principal': { principalExpected: ['yes'] },
  'iam-policy-missing-invoke': {
    identityPolicy: ['allows', 'deny', 'other-resource'],
    principalExpected: ['no'],
  },
  'iam-policy-resource-mismatch': { identityPolicy: ['allows', 'deny', 'none'], principalExpected: ['no'] },
  'cross-account-allow-missing': { sameAccount: ['yes'], identityPolicy: ['none', 'other-resource', 'deny'] },
  'wrong-secret-key': { keysWorkElsewhere: ['yes'], credentialState: ['empty-or-space', 'token-left-out'] },
  'session-token-missing': { credentialState: ['empty-or-space'] },
  'signed-host-mismatch': { signedHost: ['same'] },
  'query-string-signed-as-path': { queryPlacement: ['separate'] },
  'bearer-token-to-iam-method': {
    authorizationKind: ['aws', 'none'],
    methodMatches: ['no', 'path-missing', 'yes'],
  },
  'malformed-authorization-header': { authorizationKind: ['token', 'none'] },
  'cognito-wrong-token-type': {
    tokenProblem: ['fine', 'scope', 'not-a-jwt'],
    authType: ['lambda', 'iam', 'none'],
  },
  'authorizer-identity-source-missing': { credentialSent: ['yes'] },
  'authorizer-throws-unauthorized': { authorizerRan: ['no', 'yes'], authType: ['cognito', 'none'] },
  'authorizer-policy-cached': { authorizerRan: ['threw-unauthorized'] },
  'backend-credentials-missing': { credentialSent: ['yes', 'lost', 'elsewhere'] },
  'backend-rejected-credentials': { backendReceives: ['no'], credentialSent: ['no'] },
  'path-prefix-reaches-backend': { pathPrefixed: ['no'] },
  'backend-route-missing': {
    pathPrefixed: ['yes'],
    backendAnswer: ['dependency', 'rate-limit', 'event-shape'],
  },
  'expired-token-not-refreshed': { tokenFresh: ['yes'] },
  'issuer-clock-skew': { tokenFresh: ['no'] },
  'clock-skew': { signingClock: ['right'] },
  'request-sent-long-after-signing': { signingClock: ['wrong'] },
  'access-key-invalid': { keysWorkElsewhere: ['yes'] },
  'api-key-shared': { keyShared: ['no'] },
  'usage-plan-quota-exhausted': { apiKeySent: ['no'] },
  'usage-plan-throttle': { apiKeySent: ['no'] },
  'request-over-10mb': { bodySize: ['under-10mb'] },
  'lambda-request-over-6mb': { bodySize: ['over-10mb'], integration: ['http', 'private', 'mock'] },
  'lambda-function-error': { functionLog: ['no-entry', 'timed-out', 'finished'], integration: beyondLambda },
  'lambda-function-timeout': { functionLog: ['no-entry', 'error', 'finished'], integration: beyondLambda },
  'malformed-proxy-response': {
    functionLog: ['no-entry', 'error', 'timed-out'],
    integration: [...beyondLambda, 'lambda-custom'],
    functionReturns: ['http-object'],
  },
  'lambda-response-over-6mb': { functionLog: ['no-entry', 'timed-out'], integration: beyondLambda },
  'lambda-permission-missing': { functionLog: ['error', 'timed-out', 'finished'], integration: beyondLambda },
  'lambda-throttled': { functionLog: ['error', 'timed-out', 'finished'], integration: beyondLambda },
  'lambda-target-missing': { functionLog: ['error', 'timed-out', 'finished'], integration: beyondLambda },
  'lambda-in-vpc-without-route': { functionNetwork: ['other'], integration: beyondLambda },
  'integration-http-method-not-post': {
    functionLog: ['error', 'timed-out', 'finished'],
    integration: beyondLambda,
  },
  'lambda-error-regex-missing': { integration: ['lambda-proxy', 'http', 'private', 'mock'] },
  'mapping-template-produces-invalid-json': { requestTemplate: ['no'], integration: ['lambda-proxy'] },
  'backend-drops-packets': { backendSeesRequest: ['yes'] },
  'vpc-link-inactive': { integration: ['lambda-proxy', 'lambda-custom', 'http', 'aws-service', 'mock'] },
  'cloud-map-stale-instances': {
    integration: ['lambda-proxy', 'lambda-custom', 'http', 'aws-service', 'mock'],
  },
  'authorizer-exception': { authorizerFunction: ['not-invoked', 'timed-out', 'returned'] },
  'authorizer-permission-missing': { authorizerFunction: ['crashed', 'timed-out', 'returned'] },
  'authorizer-payload-version-mismatch': { authorizerFunction: ['timed-out', 'not-invoked'] },
  'authorizer-malformed-response': { authorizerFunction: ['crashed', 'timed-out', 'not-invoked'] },
  'websocket-browser-cannot-set-headers': { socketClient: ['other'] },
};

/** For each cause that something can exclude: the facts, with the values that do. */
export const exclusions: ReadonlyMap<string, Excluding> = new Map(
  [...new Set([...Object.keys(byMeaning), ...excludedKinds.keys()])].map((slug) => {
    const apiType = excludedKinds.get(slug);
    return [slug, { ...(apiType && { apiType }), ...byMeaning[slug] }];
  }),
);

// Laid out for the walk of the graph, which asks for every branch of every state.
const listed: ReadonlyMap<string, readonly (readonly [fact: FactName, values: readonly string[]])[]> =
  new Map(
    [...exclusions].map(([slug, excluding]) => [
      slug,
      Object.entries(excluding) as [FactName, readonly string[]][],
    ]),
  );

/** Whether a known fact excludes a cause. */
export function isExcluded(cause: string, facts: Facts): boolean {
  for (const [fact, values] of listed.get(cause) ?? []) {
    const value = facts[fact];
    if (value !== undefined && values.includes(value)) return true;
  }
  return false;
}
