import { ask, cause, conclude, ifKnown, settle, undecided } from '../ask.ts';
import { withoutCredential } from './authorizers.ts';

/** 401 of an HTTP API: a JWT authorizer took no token from the request, or not this one. */
export const httpApiUnauthorized = settle('method', {
  method: ifKnown('method', { OPTIONS: cause('options-method-requires-auth') }, 'credentialSent'),
  credentialSent: ifKnown(
    'tokenProblem',
    {
      'issuer-or-audience': 'tokenProblem',
      expired: 'tokenProblem',
      'wrong-type': 'tokenProblem',
      'not-a-jwt': 'tokenProblem',
      algorithm: 'tokenProblem',
      'unknown-key': 'tokenProblem',
      discovery: 'tokenProblem',
    },
    'arrives',
  ),
  arrives: ask('credentialSent', {
    yes: 'tokenProblem',
    no: 'preflight',
    empty: cause('credential-empty-or-whitespace'),
    lost: cause('header-stripped-by-proxy-or-redirect'),
    elsewhere: cause('authorizer-identity-source-missing'),
    unknown: 'tokenProblem',
  }),
  preflight: ask('method', withoutCredential),
  tokenProblem: ask('tokenProblem', {
    'issuer-or-audience': cause('jwt-issuer-or-audience-mismatch'),
    expired: cause('jwt-expired-or-not-yet-valid'),
    'wrong-type': cause('cognito-wrong-token-type'),
    'not-a-jwt': cause('jwt-malformed'),
    algorithm: cause('jwt-signing-algorithm-unsupported'),
    'unknown-key': cause('jwt-key-rotated'),
    discovery: cause('jwt-issuer-discovery-failed'),
    unknown: undecided,
  }),
});

/** 403 insufficient_scope: the token is good and carries none of the route's scopes. */
export const jwtInsufficientScope = ask('tokenProblem', {
  scope: cause('jwt-scope-missing'),
  'wrong-type': cause('cognito-wrong-token-type'),
  unknown: cause('jwt-scope-missing'),
});

/**
 * 403 Forbidden of an HTTP API. It has one text for every refusal, so the kind of authorization comes first; of IAM,
 * what AWS itself says of the credentials divides the identity from the signature.
 */
export const httpApiForbidden = settle('authType', {
  authType: ask('authType', {
    iam: 'signed',
    lambda: 'authorizer',
    jwt: 'jwt',
    unknown: undecided,
  }),
  jwt: conclude('jwt-scope-missing'),

  authorizer: settle('ran', {
    ran: ask('authorizerRan', {
      yes: 'covers',
      no: cause('authorizer-policy-cached'),
      unknown: 'covers',
    }),
    covers: ask('policyCoversCall', {
      no: cause('authorizer-policy-resource-mismatch'),
      'no-allow': cause('lambda-authorizer-deny'),
      yes: cause('authorizer-policy-cached'),
      unknown: undecided,
    }),
  }),

  signed: ask('signed', {
    no: cause('unsigned-iam-request'),
    meant: cause('credential-empty-or-whitespace'),
    yes: 'principal',
    unknown: 'principal',
  }),
  principal: ask('principalExpected', {
    yes: 'identityPolicy',
    no: 'identityPool',
    refused: 'credentials',
    unknown: 'identityPolicy',
  }),
  identityPool: ask('identityPool', {
    yes: cause('identity-pool-default-role-used'),
    no: cause('signed-as-wrong-principal'),
    unknown: cause('signed-as-wrong-principal'),
  }),
  credentials: ask('credentialState', {
    expired: cause('session-token-expired'),
    'unknown-key': cause('access-key-invalid'),
    'wrong-secret': cause('wrong-secret-key'),
    'token-left-out': cause('session-token-missing'),
    'empty-or-space': cause('credential-empty-or-whitespace'),
    clock: cause('clock-skew'),
    'other-partition': cause('wrong-partition'),
    unknown: undecided,
  }),
  identityPolicy: ask('identityPolicy', {
    none: cause('iam-policy-missing-invoke'),
    'other-resource': cause('iam-policy-resource-mismatch'),
    deny: cause('iam-policy-explicit-deny'),
    'other-account': cause('http-api-cross-account-caller'),
    allows: 'signature',
    unknown: 'signature',
  }),

  signature: settle('when', {
    when: ask('mismatchWhen', {
      all: 'scope',
      'with-query': 'query',
      'with-special-path': 'path',
      'with-body': 'body',
      'through-domain-or-proxy': cause('signed-host-mismatch'),
      unknown: 'scope',
    }),
    scope: ask('scopeProblem', {
      region: cause('wrong-region-in-scope'),
      service: cause('wrong-service-in-scope'),
      date: cause('credential-date-mismatch'),
      late: cause('request-sent-long-after-signing'),
      right: 'boundary',
      unknown: undecided,
    }),
    path: ifKnown('signer', { curl: cause('curl-sigv4-bug') }, 'encodedPath'),
    encodedPath: conclude('path-encoding-mismatch'),
    query: ask('queryPlacement', {
      'in-path': cause('query-string-signed-as-path'),
      separate: 'signer',
      unknown: 'signer',
    }),
    // Only an allowed caller, signed well, can have met a policy above its own.
    boundary: ifKnown('identityPolicy', { allows: cause('permissions-boundary-or-scp') }, undecided),
    signer: ifKnown('signer', { curl: cause('curl-sigv4-bug') }, 'encodedQuery'),
    encodedQuery: conclude('query-encoding-or-order-mismatch'),
    body: ask('bodyHandling', {
      changed: cause('body-or-header-changed-after-signing'),
      'hashed-otherwise': cause('payload-hash-mismatch'),
      unknown: cause('payload-hash-mismatch'),
    }),
  }),
});
