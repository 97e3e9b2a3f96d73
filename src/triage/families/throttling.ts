import { ask, cause, ifKnown, settle, undecided } from '../ask.ts';

/** 429 Limit Exceeded: the quota of the API key's usage plan is spent. */
export const quotaExceeded = ask('keyShared', {
  no: cause('usage-plan-quota-exhausted'),
  yes: cause('api-key-shared'),
  unknown: cause('usage-plan-quota-exhausted'),
});

/** 429 Too Many Requests: some limit of rate or burst, and the text does not say whose. */
export const tooManyRequests = settle('host', {
  host: ifKnown('host', { management: 'controlPlane' }, 'throttledBy'),
  controlPlane: ask('throttledBy', {
    'control-plane': cause('control-plane-throttle'),
    unknown: cause('control-plane-throttle'),
  }),
  throttledBy: ask('throttledBy', {
    'usage-plan': 'keyShared',
    stage: cause('stage-or-method-throttle'),
    zero: cause('throttle-limit-zero'),
    account: cause('account-throttle'),
    retries: cause('retry-storm'),
    backend: cause('backend-returned-429'),
    'control-plane': cause('control-plane-throttle'),
    unknown: undecided,
  }),
  keyShared: ask('keyShared', {
    no: cause('usage-plan-throttle'),
    yes: cause('api-key-shared'),
    unknown: cause('usage-plan-throttle'),
  }),
});
