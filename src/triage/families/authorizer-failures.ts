import { ask, cause, conclude, ifKnown, settle, type TriageNode, undecided } from '../ask.ts';

/**
 * 500 because the authorizer itself failed; `crashed` settles why its function failed, and `returns` what a function
 * that ran to its end returned.
 */
const failedAuthorizer = (crashed: TriageNode, returns: TriageNode): TriageNode =>
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
      crashed: 'crashed',
      'timed-out': cause('authorizer-timeout'),
      returned: 'returns',
      unknown: undecided,
    }),
    crashed,
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
  conclude('authorizer-exception'),
  ask('authorizerReturns', {
    'not-a-policy': cause('authorizer-malformed-response'),
    'bad-context': cause('authorizer-context-invalid'),
    unknown: cause('authorizer-malformed-response'),
  }),
);

/** The same of an HTTP API, whose authorizers also have a payload format. */
export const httpApiAuthorizerError = failedAuthorizer(
  ask('functionError', {
    'event-field': cause('authorizer-payload-version-mismatch'),
    other: cause('authorizer-exception'),
    unknown: cause('authorizer-exception'),
  }),
  ask('authorizerReturns', {
    'not-a-policy': cause('authorizer-malformed-response'),
    'other-version': cause('authorizer-payload-version-mismatch'),
    'bad-context': cause('authorizer-context-invalid'),
    unknown: cause('authorizer-malformed-response'),
  }),
);
