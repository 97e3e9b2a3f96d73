import { ask, cause, settle, undecided } from '../ask.ts';

/** 504 Endpoint request timed out: the integration's timeout ran out before the backend answered. */
export const endpointTimeout = settle('backendDuration', {
  backendDuration: ask('backendDuration', {
    'over-limit': cause('integration-timeout-29s'),
    'over-set-timeout': cause('integration-timeout-too-low'),
    never: 'integration',
    unknown: 'integration',
  }),
  integration: ask('integration', {
    'lambda-proxy': 'functionNetwork',
    'lambda-custom': 'functionNetwork',
    http: 'packets',
    private: 'packets',
    'aws-service': undecided,
    unknown: undecided,
  }),
  functionNetwork: ask('functionNetwork', {
    'no-way-out': cause('lambda-in-vpc-without-route'),
    other: cause('integration-timeout-29s'),
    unknown: undecided,
  }),
  packets: ask('backendSeesRequest', {
    no: cause('backend-drops-packets'),
    yes: cause('integration-timeout-29s'),
    unknown: undecided,
  }),
});

/** 504 Network error communicating with endpoint: the connection to an HTTP backend failed or broke. */
export const networkError = settle('backendProblem', {
  backendProblem: ask('backendProblem', {
    refused: cause('backend-connection-refused-or-closed'),
    'scheme-port': cause('backend-scheme-port-mismatch'),
    'no-healthy-target': cause('vpc-link-unhealthy'),
    unknown: undecided,
  }),
});

/** 503 Service Unavailable of an HTTP API: no answer in time, or no connection at all. */
export const serviceUnavailable = settle('backendDuration', {
  backendDuration: ask('backendDuration', {
    'over-limit': cause('http-api-timeout-30s'),
    'over-set-timeout': cause('integration-timeout-too-low'),
    never: 'waits',
    'at-once': 'integration',
    unknown: 'integration',
  }),
  waits: ask('integration', {
    'lambda-proxy': 'functionNetwork',
    private: 'vpcLinkWaits',
    http: undecided,
    'aws-service': undecided,
    unknown: undecided,
  }),
  functionNetwork: ask('functionNetwork', {
    'no-way-out': cause('lambda-in-vpc-without-route'),
    other: cause('http-api-timeout-30s'),
    unknown: undecided,
  }),
  integration: ask('integration', {
    private: 'vpcLink',
    http: cause('http-api-backend-unreachable'),
    'lambda-proxy': undecided,
    'aws-service': undecided,
    unknown: undecided,
  }),
  // A connection that fails, fails at once: what makes the caller wait is something else.
  vpcLinkWaits: ask('vpcLinkState', {
    inactive: cause('vpc-link-inactive'),
    'stale-instances': cause('cloud-map-stale-instances'),
    available: undecided,
    unknown: undecided,
  }),
  vpcLink: ask('vpcLinkState', {
    inactive: cause('vpc-link-inactive'),
    'stale-instances': cause('cloud-map-stale-instances'),
    available: cause('http-api-backend-unreachable'),
    unknown: undecided,
  }),
});
