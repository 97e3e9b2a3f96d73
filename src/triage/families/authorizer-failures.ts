import { ask, cause, ifKnown, settle, type TriageNode, undecided } from '../ask.ts';

/** 500 because the authorizer itself failed; `returns` settles what a function that ran to its end returned. */
const failedAuthorizer = (returns: TriageNode): TriageNode =>
  settle('returnsKnown', {
    returnsKnown: ifKnown(
      'authorizerReturns',
      { 'not-a-policy': 'returns', 'bad-context': 'returns', 'other-version': 'returns' },
      'blockedKnown',
    ),
    blockedKnown: ifKnown(
      'authorizerBlockedBy',
      { permission: 'blocked', 'target-missing': 'blocked', concurrency: 'blocked' },
      'authorizerFunction',
    ),
    authorizerFunction: ask('authorizerFunction', {
      'not-invoked': 'blocked',
      crashed: cause('authorizer-exception'),
      'timed-out': cause('authorizer-timeout'),
      returned: 'returns',
      unknown: undecided,
    }),
    blocked: ask('authorizerBlockedBy', {
      permission: cause('authorizer-permission-missing'),
      'target-missing': cause('authorizer-target-missing'),
      concurrency: cause('authorizer-throttled'),
      unknown: undecided,
    }),
    returns,
  });

/** 500 of a REST or WebSocket API whose Lambda authorizer failed. */
export const authorizerError = failedAuthorizer(
  ask('authorizerReturns', {
    'not-a-policy': cause('authorizer-malformed-response'),
    'bad-context': cause('authorizer-context-invalid'),
    unknown: cause('authorizer-malformed-response'),
  }),
);

/** The same of an HTTP API, whose authorizers also have a payload format. */
export const httpApiAuthorizerError = failedAuthorizer(
  ask('authorizerReturns', {
    'not-a-policy': cause('authorizer-malformed-response'),
    'other-version': cause('authorizer-payload-version-mismatch'),
    'bad-context': cause('authorizer-context-invalid'),
    unknown: cause('authorizer-malformed-response'),
  }),
);
