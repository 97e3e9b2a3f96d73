import { ask, cause, ifSettled, settle, type Target, type TriageNode, undecided } from '../ask.ts';

/** Where the ways of a Lambda integration lead that differ from error to error. */
interface Ways {
  /** What a function that reports an error means here. */
  error: TriageNode;
  /** What is left to ask when the function ran to its end. */
  finished: TriageNode;
  /** Where a reader goes on who can't see the function's log. */
  unseen?: Target;
}

/** What a function that threw may have thrown at. */
export const thrownError = ask('functionError', {
  'event-field': cause('lambda-event-shape-mismatch'),
  'too-large': cause('lambda-response-over-6mb'),
  other: cause('lambda-function-error'),
  unknown: cause('lambda-function-error'),
});

/** What keeps the gateway from invoking the function. */
export const blocked = ask('invocationBlockedBy', {
  permission: cause('lambda-permission-missing'),
  'target-missing': cause('lambda-target-missing'),
  concurrency: cause('lambda-throttled'),
  'stage-variable': cause('stage-variable-missing'),
  verb: cause('integration-http-method-not-post'),
  role: cause('integration-role-not-assumable'),
  unknown: undecided,
});

/**
 * What settles the matter without the function's log, as states that stand before the question for it: where the
 * configuration or a log shows that the function can't be invoked, nobody has to look whether it was.
 */
export const beforeItsLog = (otherwise: Target): Record<string, TriageNode> => ({
  logSeen: ifSettled('functionLog', otherwise, 'blockKnown'),
  blockKnown: ifSettled('invocationBlockedBy', 'blocked', otherwise),
  blocked,
});

/**
 * A Lambda integration failed. The function's own log divides the causes into those before the invocation, in the
 * function, and after it.
 */
export const lambdaIntegration = ({ error, finished, unseen = undecided }: Ways): TriageNode =>
  settle('functionLog', {
    functionLog: ask('functionLog', {
      'no-entry': 'blocked',
      error: 'error',
      'timed-out': 'network',
      finished: 'finished',
      unknown: unseen,
    }),
    blocked,
    error,
    network: ask('functionNetwork', {
      'no-way-out': cause('lambda-in-vpc-without-route'),
      other: cause('lambda-function-timeout'),
      unknown: cause('lambda-function-timeout'),
    }),
    finished,
  });
