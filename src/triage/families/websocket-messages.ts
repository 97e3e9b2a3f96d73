import { ask, cause, conclude, ifKnown, settle, undecided } from '../ask.ts';
import { beforeItsLog, lambdaIntegration } from './function.ts';

/** "Forbidden" in answer to a message: no route matches it. */
export const websocketMessageForbidden = ask('messageShape', {
  'no-such-route': cause('websocket-route-not-matched'),
  'route-exists': cause('stale-deployment'),
  'not-json': cause('websocket-message-not-json'),
  unknown: cause('websocket-route-not-matched'),
});

/** What a function that serves messages may have thrown at: its own calls to `@connections` come first. */
const thrownInMessage = ask('functionError', {
  'connections-denied': cause('manage-connections-permission-missing'),
  'connections-endpoint': cause('websocket-callback-endpoint-wrong'),
  other: cause('lambda-function-error'),
  unknown: cause('lambda-function-error'),
});

/** "Internal server error" in answer to a message: the route matched and its integration failed. */
export const websocketMessageInternalError = settle('log', {
  log: ifKnown(
    'integrationLog',
    {
      permission: cause('lambda-permission-missing'),
      throttled: cause('lambda-throttled'),
      'function-error': 'thrown',
      'function-timeout': cause('lambda-function-timeout'),
      'malformed-response': cause('malformed-proxy-response'),
      'request-template': cause('mapping-template-error'),
    },
    'callKnown',
  ),
  // A call to `@connections` that was refused needs no look into the log that it stands in.
  callKnown: ifKnown(
    'functionError',
    { 'connections-denied': 'thrown', 'connections-endpoint': 'thrown' },
    'logSeen',
  ),
  ...beforeItsLog('function'),
  thrown: thrownInMessage,
  function: lambdaIntegration({
    error: thrownInMessage,
    finished: settle('duration', {
      duration: ifKnown('backendDuration', { 'over-limit': cause('integration-timeout-29s') }, 'returns'),
      returns: ask('functionReturns', {
        'something-else': cause('malformed-proxy-response'),
        'http-object': 'asked',
        unknown: 'asked',
      }),
      asked: ask('backendDuration', {
        'over-limit': cause('integration-timeout-29s'),
        'at-once': 'mapping',
        unknown: 'mapping',
      }),
      mapping: ask('mappingProblem', {
        'request-template': cause('mapping-template-error'),
        unknown: 'when',
      }),
      when: ask('failsWhen', {
        'at-random': cause('gateway-internal-failure'),
        always: undecided,
        unknown: undecided,
      }),
    }),
  }),
});

/** 410 of `@connections`: there is no such connection, here and now. */
export const websocketGone = ask('connectionState', {
  left: cause('websocket-connection-gone'),
  'not-connected-yet': cause('websocket-connect-not-finished'),
  'other-endpoint': cause('websocket-callback-endpoint-wrong'),
  unknown: cause('websocket-connection-gone'),
});

/** 403 of `@connections`, each text of which says something else. */
export const websocketConnectionsForbidden = ask('callbackAnswer', {
  'not-authorized': cause('manage-connections-permission-missing'),
  forbidden: cause('websocket-callback-endpoint-wrong'),
  'missing-token': cause('unsigned-iam-request'),
  signature: cause('path-encoding-mismatch'),
  'token-invalid': cause('session-token-missing'),
  unknown: undecided,
});

/** The gateway closed the connection with code 1009. */
export const websocketClosed1009 = conclude('websocket-message-too-large');
