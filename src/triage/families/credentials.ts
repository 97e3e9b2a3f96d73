import { ask, cause, conclude, settle, undecided } from '../ask.ts';

/** 403 Signature expired, or not yet current: the time in the signature is not AWS's time. */
export const signatureExpired = ask('signingClock', {
  wrong: cause('clock-skew'),
  right: cause('request-sent-long-after-signing'),
  unknown: cause('clock-skew'),
});

/** 403 Credential should be scoped …: what the signature names is not what the gateway is. */
export const credentialScope = ask('scopeProblem', {
  region: cause('wrong-region-in-scope'),
  service: cause('wrong-service-in-scope'),
  date: cause('credential-date-mismatch'),
  unknown: undecided,
});

/** 403 The security token included in the request is invalid: AWS does not know the key, or not with this token. */
export const securityTokenInvalid = settle('credentialState', {
  credentialState: ask('credentialState', {
    'token-left-out': cause('session-token-missing'),
    'empty-or-space': cause('credential-empty-or-whitespace'),
    'unknown-key': cause('access-key-invalid'),
    'other-partition': cause('wrong-partition'),
    clean: 'keysWorkElsewhere',
    unknown: 'keysWorkElsewhere',
  }),
  keysWorkElsewhere: ask('keysWorkElsewhere', {
    no: cause('access-key-invalid'),
    yes: 'principal',
    unknown: undecided,
  }),
  // Good credentials of the right caller, and still not valid: then not all of them are in the request.
  principal: ask('principalExpected', {
    yes: cause('session-token-missing'),
    no: cause('signed-as-wrong-principal'),
    unknown: undecided,
  }),
});

/** 403 The security token included in the request is expired. */
export const securityTokenExpired = conclude('session-token-expired');

/** 401 The incoming token has expired, of a REST API's Cognito authorizer. */
export const tokenExpired = ask('tokenFresh', {
  no: cause('expired-token-not-refreshed'),
  yes: cause('issuer-clock-skew'),
  unknown: cause('expired-token-not-refreshed'),
});
