import { methods } from '../../facts/http.ts';
import { ask, cause, conclude, ifKnown, settle, type Target, undecided } from '../ask.ts';

/** What it means that a request carries no credential, by its method: for each value, the cause. */
export const withoutCredential = {
  ...(Object.fromEntries(
    methods.map((method) => [method, cause('authorizer-identity-source-missing')]),
  ) as Record<(typeof methods)[number], Target>),
  OPTIONS: cause('options-method-requires-auth'),
  unknown: cause('authorizer-identity-source-missing'),
};

/** 401 Unauthorized of a REST API: the authorizer had nothing that it could accept. */
export const unauthorized = settle('method', {
  method: ifKnown('method', { OPTIONS: cause('options-method-requires-auth') }, 'signature'),
  signature: ifKnown('authorizationKind', { aws: 'signedForAuthorizer' }, 'credentialSent'),
  signedForAuthorizer: ifKnown('authType', { iam: undecided }, 'signedByMistake'),
  signedByMistake: conclude('iam-signature-to-token-authorizer'),
  credentialSent: ask('credentialSent', {
    yes: 'authType',
    no: 'preflight',
    empty: cause('credential-empty-or-whitespace'),
    lost: cause('header-stripped-by-proxy-or-redirect'),
    elsewhere: cause('authorizer-identity-source-missing'),
    unknown: 'authType',
  }),
  // A preflight carries no credentials at all: then the method's authorization is at fault, and no client.
  preflight: ask('method', withoutCredential),
  authType: ask('authType', {
    cognito: 'tokenProblem',
    lambda: 'authorizerRan',
    jwt: 'tokenProblem',
    unknown: 'tokenProblem',
  }),
  tokenProblem: ask('tokenProblem', {
    'wrong-type': cause('cognito-wrong-token-type'),
    'other-pool': cause('cognito-wrong-user-pool'),
    scope: cause('cognito-scope-missing'),
    'audience-pattern': cause('cognito-audience-regex-mismatch'),
    'not-a-jwt': 'whatInstead',
    fine: 'deployed',
    unknown: 'deployed',
  }),
  whatInstead: ask('authorizationKind', {
    aws: cause('iam-signature-to-token-authorizer'),
    token: cause('jwt-malformed'),
    unknown: cause('jwt-malformed'),
  }),
  authorizerRan: ask('authorizerRan', {
    'threw-unauthorized': cause('authorizer-throws-unauthorized'),
    no: cause('token-validation-regex-mismatch'),
    yes: 'deployed',
    unknown: 'deployed',
  }),
  deployed: ask('deployedSinceChange', {
    no: cause('authorizer-not-deployed'),
    yes: undecided,
    unknown: undecided,
  }),
});

/** 403 with an explicit deny: the policy that the Lambda authorizer returned says Deny. */
export const explicitDeny = settle('authorizerRan', {
  authorizerRan: ask('authorizerRan', {
    yes: 'denyReason',
    no: cause('authorizer-policy-cached'),
    unknown: 'denyReason',
  }),
  denyReason: ask('denyReason', {
    rule: cause('lambda-authorizer-deny'),
    'expired-token': cause('expired-token-not-refreshed'),
    'api-key': cause('api-key-invalid'),
    unknown: 'ranForCertain',
  }),
  ranForCertain: ifKnown('authorizerRan', { yes: cause('lambda-authorizer-deny') }, undecided),
});

/** 403 without an explicit deny: the returned policy allows nothing that fits this call. */
export const implicitDeny = settle('authorizerRan', {
  authorizerRan: ask('authorizerRan', {
    yes: 'policyCoversCall',
    no: cause('authorizer-policy-cached'),
    unknown: 'policyCoversCall',
  }),
  policyCoversCall: ask('policyCoversCall', {
    no: cause('authorizer-policy-resource-mismatch'),
    'no-allow': cause('lambda-authorizer-deny'),
    yes: cause('authorizer-policy-cached'),
    unknown: undecided,
  }),
});
