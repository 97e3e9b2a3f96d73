/**
 * The lines of execution logs, of REST and of WebSocket APIs: what each begins with, and what it is to the reader of a
 * request. Sources: AWS's guide to execution logging, recorded test invokes, real logs in public issues; the lines about
 * clients and connections of WebSocket APIs are known at second hand.
 */

/**
 * What a line is good for. `say`: the readers of plain text know what it means; `data`: it shows what passed through,
 * which is no sign of a failure and may look like one; the others are parts of the request and of its answer.
 */
export type LineKind =
  | 'say'
  | 'failure'
  | 'data'
  | 'extended-id'
  | 'trace-id'
  | 'function-id'
  | 'request'
  | 'request-headers'
  | 'request-body'
  | 'endpoint-request-body'
  | 'endpoint-body'
  | 'response-headers'
  | 'response-body'
  | 'status'
  | 'completed'
  | 'socket';

const beginnings: readonly (readonly [LineKind, readonly string[]])[] = [
  ['extended-id', ['Extended Request Id:']],
  ['trace-id', ['X-ray Tracing ID']],
  ['function-id', ['AWS Integration Endpoint RequestId']],
  ['request', ['HTTP Method:']],
  ['request-headers', ['Method request headers:']],
  ['request-body', ['Method request body before transformations:']],
  ['endpoint-request-body', ['Endpoint request body after transformations:']],
  ['endpoint-body', ['Endpoint response body before transformations:']],
  ['response-headers', ['Method response headers:', 'Gateway response headers:']],
  ['response-body', ['Method response body after transformations:', 'Gateway response body:']],
  ['status', ['Method completed with status:']],
  ['completed', ['Successfully completed execution']],
  [
    'data',
    [
      'Starting execution for request:',
      'API Key ID:',
      'API Key:',
      'Method request path:',
      'Method request query string:',
      'Endpoint request URI:',
      'Endpoint request headers:',
      'Sending request to',
      'Received response.',
      'Endpoint response headers:',
    ],
  ],
  [
    'socket',
    [
      'WebSocket Request Route:',
      'Client [',
      'WebSocket API [',
      'Message from client [',
      'Connection API request completed with status:',
    ],
  ],
  [
    'failure',
    [
      'Execution failed',
      'Lambda invocation failed',
      'Lambda execution failed',
      'Unauthorized request:',
      'The client is not authorized to perform this operation',
      'Request body does not match model schema',
      'Key throttle limit exceeded',
      'Key quota limit exceeded',
      'Connection API request failed:',
      'AuthorizerConfigurationException',
      'AuthorizerFailureException',
      'Gateway response type:',
    ],
  ],
  [
    'say',
    [
      'Execution log for request',
      'Starting authorizer:',
      'Incoming identity:',
      'Authorizer result body before parsing:',
      'Using valid authorizer policy for principal:',
      'Successfully completed authorizer execution',
      'Verifying Usage Plan for request:',
      'API Key',
      'Usage Plan check',
    ],
  ],
];

const byLetter = new Map<string, (readonly [beginning: string, LineKind])[]>();
for (const [kind, list] of beginnings)
  for (const beginning of list) {
    const letter = beginning[0] ?? '';
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), [beginning, kind]]);
  }

/** The kind of the line that stands at a place of a text, without time and id; undefined if none is known. */
export function kindOfLine(text: string, at: number): LineKind | undefined {
  for (const [beginning, kind] of byLetter.get(text[at] ?? '') ?? []) {
    if (!text.startsWith(beginning, at)) continue;
    if (beginning !== 'API Key') return kind;
    return / not authorized because method/.test(text.slice(at, at + 300)) ? 'failure' : 'say';
  }
  return undefined;
}
