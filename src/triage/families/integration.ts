import { ask, cause, ifKnown, ifSettled, settle, type Target, undecided } from '../ask.ts';
import { beforeItsLog, lambdaIntegration, thrownError } from './function.ts';

/** What each failure that the gateway's log names means. */
const byLog = {
  permission: cause('lambda-permission-missing'),
  role: cause('integration-role-not-assumable'),
  throttled: cause('lambda-throttled'),
  'function-error': 'thrown',
  'function-timeout': cause('lambda-function-timeout'),
  'malformed-response': cause('malformed-proxy-response'),
  'request-template': cause('mapping-template-error'),
  'status-code': cause('mock-status-code-missing'),
  'no-response-mapping': cause('integration-response-mapping-missing'),
  header: cause('illegal-header-mapping'),
  base64: cause('base64-decode-failure'),
  address: cause('invalid-endpoint-address'),
  'stage-variable': cause('stage-variable-missing'),
  'tls-untrusted': cause('backend-tls-untrusted'),
  'tls-name': cause('backend-tls-hostname-mismatch'),
  'no-healthy-target': cause('vpc-link-unhealthy'),
  'web-acl': cause('waf-evaluation-error'),
} satisfies Record<string, Target>;

/** Only a preflight's mock integration fails of it, so that whoever shows it shows the cause. */
const everythingBinary = { 'binary-media-types': cause('cors-binary-media-types') };

/** A passing fault of the service comes and goes; whatever is configured wrongly fails each time. */
const comesAndGoes = ask('failsWhen', {
  'at-random': cause('gateway-internal-failure'),
  always: undecided,
  unknown: undecided,
});

/** What goes wrong in templates and mappings, and in the role that calls an AWS service. */
const mapping = settle('problem', {
  problem: ask('mappingProblem', {
    'request-template': cause('mapping-template-error'),
    'no-response-mapping': cause('integration-response-mapping-missing'),
    header: cause('illegal-header-mapping'),
    base64: cause('base64-decode-failure'),
    'content-type': cause('content-type-not-mapped'),
    role: cause('integration-role-not-assumable'),
    unknown: 'when',
  }),
  when: comesAndGoes,
});

/** 500 or 502 Internal server error: something between the route and its backend failed. */
export const internalServerError = settle('log', {
  log: ifKnown('integrationLog', byLog, 'logSeen'),
  thrown: thrownError,
  ...beforeItsLog('binary'),
  binary: ifKnown('mappingProblem', everythingBinary, 'integration'),
  integration: ask('integration', {
    'lambda-proxy': 'proxy',
    'lambda-custom': 'custom',
    http: 'backend',
    private: 'backend',
    'aws-service': 'service',
    mock: 'mock',
    unknown: 'proxy',
  }),
  proxy: lambdaIntegration({
    error: thrownError,
    finished: settle('returns', {
      returns: ask('functionReturns', {
        'something-else': cause('malformed-proxy-response'),
        'over-6mb': cause('lambda-response-over-6mb'),
        base64: cause('base64-decode-failure'),
        'http-object': 'when',
        unknown: 'ranForCertain',
      }),
      when: comesAndGoes,
      ranForCertain: ifKnown('functionLog', { finished: cause('malformed-proxy-response') }, undecided),
    }),
    unseen: 'finished',
  }),
  custom: lambdaIntegration({ error: thrownError, finished: mapping, unseen: 'finished' }),
  backend: settle('problem', {
    problem: ask('backendProblem', {
      address: cause('invalid-endpoint-address'),
      'stage-variable': cause('stage-variable-missing'),
      'tls-untrusted': cause('backend-tls-untrusted'),
      'tls-name': cause('backend-tls-hostname-mismatch'),
      'no-healthy-target': cause('vpc-link-unhealthy'),
      'too-large': cause('response-over-10mb'),
      none: 'mapping',
      unknown: 'mapping',
    }),
    mapping,
  }),
  service: mapping,
  mock: ask('mappingProblem', {
    'status-code': cause('mock-status-code-missing'),
    'binary-media-types': cause('cors-binary-media-types'),
    'request-template': cause('mapping-template-error'),
    'no-response-mapping': cause('integration-response-mapping-missing'),
    unknown: undecided,
  }),
});

/** 500 that a log or a test invoke calls a configuration error: the failures before and after the backend's answer. */
export const apiConfigurationError = settle('log', {
  log: ifKnown(
    'integrationLog',
    { ...byLog, 'function-error': undecided, 'function-timeout': undecided, 'web-acl': undecided },
    'blockKnown',
  ),
  blockKnown: ifSettled('invocationBlockedBy', 'function', 'binary'),
  binary: ifKnown('mappingProblem', everythingBinary, 'integration'),
  integration: ask('integration', {
    'lambda-proxy': 'function',
    'lambda-custom': 'function',
    http: 'backend',
    private: 'backend',
    'aws-service': 'function',
    mock: 'mapping',
    unknown: undecided,
  }),
  function: ask('invocationBlockedBy', {
    permission: cause('lambda-permission-missing'),
    concurrency: cause('lambda-throttled'),
    'target-missing': cause('lambda-target-missing'),
    'stage-variable': cause('stage-variable-missing'),
    role: cause('integration-role-not-assumable'),
    unknown: 'returns',
  }),
  returns: ifKnown('integration', { 'lambda-proxy': 'proxyReturns' }, 'mapping'),
  proxyReturns: ask('functionReturns', {
    'something-else': cause('malformed-proxy-response'),
    'http-object': undecided,
    unknown: undecided,
  }),
  backend: ask('backendProblem', {
    address: cause('invalid-endpoint-address'),
    'stage-variable': cause('stage-variable-missing'),
    'tls-untrusted': cause('backend-tls-untrusted'),
    'tls-name': cause('backend-tls-hostname-mismatch'),
    'no-healthy-target': cause('vpc-link-unhealthy'),
    none: 'mapping',
    unknown: 'mapping',
  }),
  mapping: ask('mappingProblem', {
    'request-template': cause('mapping-template-error'),
    'no-response-mapping': cause('integration-response-mapping-missing'),
    'status-code': cause('mock-status-code-missing'),
    'binary-media-types': cause('cors-binary-media-types'),
    header: cause('illegal-header-mapping'),
    base64: cause('base64-decode-failure'),
    unknown: undecided,
  }),
});

/** 200 with an `errorMessage`: a custom integration returned the function's error as if it were a result. */
export const lambdaErrorObject = settle('functionLog', {
  functionLog: ifKnown('functionLog', { 'timed-out': cause('lambda-function-timeout') }, 'log'),
  log: ifKnown('integrationLog', { 'function-timeout': cause('lambda-function-timeout') }, 'thrown'),
  thrown: ask('functionError', {
    'event-field': cause('lambda-event-shape-mismatch'),
    deliberate: cause('lambda-error-regex-missing'),
    other: cause('lambda-function-error'),
    unknown: cause('lambda-function-error'),
  }),
});
