/**
 * Texts that prove a fact by themselves: lines of the gateway's logs, sentences of its answers, messages of clients
 * whose connection fails. Sources: AWS's own messages as recorded or documented (the error and cause pages list them),
 * and the sources of curl, OpenSSL, Node.js and Python for what clients say.
 */
import type { FactName, FactValue } from '../../facts/vocabulary.ts';
import { cloudfront, connection } from './failure-texts-connection.ts';
import { authorizer, integration, limits } from './failure-texts-log.ts';

/** A text, in lower case, that must be there; the pattern, if that is not enough; the fact and its value. */
export type FailureText = {
  [F in FactName]: readonly [fact: F, value: FactValue<F>, needle: string, pattern?: RegExp];
}[FactName];

/** What a refusal of a signature says of its scope and its time. */
const signature: readonly FailureText[] = [
  ['scopeProblem', 'region', 'credential should be scoped to a valid region'],
  ['scopeProblem', 'service', 'credential should be scoped to correct service'],
  ['scopeProblem', 'date', 'date in credential scope does not match'],
  // A request can't wait its way into the future.
  ['signingClock', 'wrong', 'signature not yet current'],
];

/** The answer to a call below `@connections` whose path is no route. Calls of other paths may get the sentence, too. */
export const noRouteOfCallback = /no method found matching route[^\r\n]{0,300}?(?:@|%(?:25)?40)connections/i;

/**
 * A denial of an ordinary call whose path has something before `@connections`: a stage too many made it one. (The ARN is
 * that of https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-control-access-iam.html.)
 */
export const misplacedCallback =
  /not authorized to perform:?\s{0,3}execute-api:Invoke on resource: \S{1,200}?\/(?:GET|POST|DELETE)\/(?!@|%40)[^\s"']{1,200}?(?:@|%(?:25)?40)connections\//i;

/** What a validator or a limit says of the request. */
const request: readonly FailureText[] = [
  [
    'bodySent',
    'json',
    'does not match model schema',
    /does not match model schema for content type [^\s:]{1,80}: \[(?!Unknown error)[^\]\r\n]/i,
  ],
  ['bodySize', 'over-10mb', 'http content length exceeded 10485760'],
  ['bodySize', 'under-10mb', 'request too long'],
  [
    'connectIntegration',
    'rejects',
    'unexpected',
    /unexpected (?:server response|response code): (?:400|50[02])\b/i,
  ],
  [
    'connectIntegration',
    'rejects',
    'websocket',
    /(?:server rejected WebSocket connection: HTTP|\bHandshake status) (?:400|50[02])\b/i,
  ],
  // A path below @connections that is no route: a stage too many, or too few.
  ['callbackAnswer', 'forbidden', 'no method found matching route', noRouteOfCallback],
  ['callbackAnswer', 'forbidden', 'execute-api:invoke on resource: ', misplacedCallback],
  [
    'throttledBy',
    'control-plane',
    'toomanyrequests',
    /\(TooManyRequestsException\) when calling the \w{3,60} operation/,
  ],
  ['throttledBy', 'usage-plan', 'key throttle limit exceeded for usage plan'],
];

/** All of them; the first text of a fact wins. */
export const failureTexts: readonly FailureText[] = [
  ...integration,
  ...authorizer,
  ...limits,
  ...signature,
  ...request,
  ...cloudfront,
  ...connection,
];
