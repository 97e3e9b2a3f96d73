/** Sentences of logs, SDKs and browsers that prove a fact, and near ones that prove none. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { read } from '../../src/evidence/read.ts';

const api = 'a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com';
const id = '0a1b2c3d-1111-4222-8333-444455556666';
const arn = 'arn:aws:execute-api:eu-west-1:111122223333:a1b2c3d4e5/prod/POST/@connections/AbC=';
const who = 'User: arn:aws:sts::111122223333:assumed-role/push/push is not authorized to perform:';
const logged = (sentence: string): string => `Execution failed due to configuration error: ${sentence}`;
/** An execution log of a request whose body could not be transformed. */
const untransformed = (method: string, body: string): string =>
  [
    `(${id}) Starting execution for request: ${id}`,
    `(${id}) HTTP Method: ${method}, Resource Path: /orders`,
    `(${id}) Method request body before transformations: ${body}`,
    `(${id}) ${logged('Unable to transform request')}`,
    `(${id}) Method completed with status: 500`,
  ].join('\n');
/** A transcript of a 401 of an HTTP API's, to a call with this header. */
const refused = (header: string): string =>
  `> GET /orders HTTP/1.1\n> Host: ${api}\n> ${header}\n>\n< HTTP/1.1 401 Unauthorized\n< apigw-requestid: a=\n<\n{"message":"Unauthorized"}\n`;

/** A text, the error that it shows, and facts that it must show; `undefined` for one that it must not. */
type Row = [
  what: string,
  text: string,
  error: string | undefined,
  facts?: Record<string, string | undefined>,
];

const tables: Record<string, Row[]> = {
  'the credential': [
    ['token alone', refused('Authorization: token'), 'http-api-unauthorized', { credentialSent: 'yes' }],
    ['JWT alone', refused('Authorization: JWT'), 'http-api-unauthorized', { credentialSent: 'yes' }],
    ['Bearer alone', refused('Authorization: Bearer'), 'http-api-unauthorized', { credentialSent: 'empty' }],
    ['no value', refused('Authorization: Bearer null'), 'http-api-unauthorized', { credentialSent: 'empty' }],
  ],
  'a refused call to @connections': [
    [
      'in a line of the function',
      `2026-10-01T10:00:00.000Z\t${id}\tERROR\tAccessDeniedException: ${who} execute-api:ManageConnections on resource: ${arn}`,
      'websocket-connections-forbidden',
      { callbackAnswer: 'not-authorized', backendAnswer: undefined },
    ],
    [
      'in what the function ended with',
      `2026-10-01T10:00:00.000Z\t${id}\tERROR\tInvoke Error \t{"errorType":"AccessDeniedException","errorMessage":"${who} execute-api:ManageConnections on resource: ${arn}","code":"AccessDeniedException"}`,
      'websocket-connections-forbidden',
      { callbackAnswer: 'not-authorized', backendAnswer: undefined },
    ],
    [
      'in a whole invocation',
      `START RequestId: ${id} Version: $LATEST\n2026-10-01T10:00:00.000Z\t${id}\tERROR\tAccessDeniedException: ${who} execute-api:ManageConnections on resource: ${arn}\nEND RequestId: ${id}\n`,
      'websocket-connections-forbidden',
      { callbackAnswer: 'not-authorized', apiType: undefined },
    ],
    [
      'but one of another service is the function’s own',
      `2026-10-01T10:00:00.000Z\t${id}\tERROR\tAccessDeniedException: ${who} dynamodb:PutItem on resource: arn:aws:dynamodb:eu-west-1:111122223333:table/orders`,
      'backend-error',
      { backendAnswer: 'dependency' },
    ],
  ],
  'an ordinary call that was denied': [
    [
      'with a stage too many before @connections',
      `${who} execute-api:Invoke on resource: ${arn.replace('@', 'prod/@')}`,
      'websocket-connections-forbidden',
      { callbackAnswer: 'forbidden' },
    ],
    [
      'of any other path',
      `${who} execute-api:Invoke on resource: ${arn.replace('@connections', 'orders')}`,
      'iam-denied',
      { callbackAnswer: undefined },
    ],
  ],
  'no method that matches a route': [
    [
      'below @connections',
      '{"message":"No method found matching route prod/@connections/AbC%3D for http method POST."}',
      'websocket-connections-forbidden',
      { callbackAnswer: 'forbidden' },
    ],
    [
      'the same, encoded',
      'No method found matching route prod/%40connections/AbC%3D for http method POST.',
      'websocket-connections-forbidden',
      { callbackAnswer: 'forbidden' },
    ],
    [
      'any other route',
      `POST https://${api}/prod/orders\n{ status: 404, data: { message: 'No method found matching route orders for http method POST.' } }`,
      undefined,
      { callbackAnswer: undefined, apiType: undefined },
    ],
  ],
  'a request that could not be transformed': [
    [
      'a template',
      untransformed('POST', '{"a":1}'),
      'api-configuration-error',
      { integrationLog: 'request-template' },
    ],
    [
      'a binary preflight',
      untransformed('OPTIONS', '[Binary Data]'),
      'api-configuration-error',
      { mappingProblem: 'binary-media-types', integrationLog: undefined },
    ],
    [
      'a preflight',
      untransformed('OPTIONS', ''),
      'api-configuration-error',
      { integrationLog: undefined, mappingProblem: undefined },
    ],
    [
      'a binary body',
      untransformed('POST', '[Binary Data]'),
      'api-configuration-error',
      { integrationLog: undefined, mappingProblem: undefined },
    ],
    [
      'the sentence alone',
      logged('Unable to transform request'),
      'api-configuration-error',
      { integrationLog: 'request-template' },
    ],
  ],
  'port 80': [
    [
      'curl',
      `curl: (7) Failed to connect to ${api} port 80: Connection refused`,
      'tls-or-dns',
      { connectionFailure: 'plain-http' },
    ],
    [
      'urllib3',
      `HTTPConnectionPool(host='${api}', port=80): Max retries exceeded with url: /prod (Caused by NewConnectionError('Failed to establish a new connection: [Errno 111] Connection refused'))`,
      'tls-or-dns',
      { connectionFailure: 'plain-http' },
    ],
    [
      'another port',
      `curl: (7) Failed to connect to ${api} port 443: Connection refused`,
      'tls-or-dns',
      { connectionFailure: 'no-connection' },
    ],
    [
      'another host',
      'curl: (7) Failed to connect to db.example.com port 80: Connection refused',
      'tls-or-dns',
      { connectionFailure: 'no-connection' },
    ],
  ],
  'the execution log': [
    [
      'a certificate without its issuer',
      'Access denied. Reason: Could not find issuer for certificate',
      'forbidden',
      { domainState: 'mutual-tls', clientCertificate: 'sent' },
    ],
    [
      'one that signs itself',
      `(${id}) Access denied. Reason: self signed certificate`,
      'forbidden',
      { domainState: 'mutual-tls', clientCertificate: 'sent' },
    ],
    [
      'another reason',
      'Access denied. Reason: your plan has ended',
      undefined,
      { domainState: undefined, clientCertificate: undefined },
    ],
    [
      'a verb',
      '<Message>Unable to determine service/operation name to be authorized</Message>',
      'internal-server-error',
      { invocationBlockedBy: 'verb' },
    ],
    [
      'TLS',
      logged('General SSLEngine problem'),
      'api-configuration-error',
      { integrationLog: 'tls-untrusted' },
    ],
    [
      'an address',
      logged('Illegal character in path at index 24: https://example.com/{proxy}'),
      'api-configuration-error',
      { integrationLog: 'address' },
    ],
    [
      'a role of an HTTP API',
      'API Gateway doesn’t have permissions to assume the IAM role configured on the integration. Check the permissions and try again.',
      'internal-server-error',
      { integrationLog: 'role' },
    ],
    [
      'a function that called another service',
      `Lambda execution failed with status 200 due to customer function error: An error occurred (LimitExceededException) when calling the PutRule operation: no more. Lambda request id: ${id}`,
      'internal-server-error',
      { integrationLog: 'function-error' },
    ],
    [
      'the key refused',
      `(${id}) Gateway response type: INVALID_API_KEY with status code: 403`,
      'forbidden',
      { apiKeyRequired: 'yes', webAcl: 'not-blocked' },
    ],
    [
      'the firewall',
      'Gateway response type: WAF_FILTERED with status code: 403',
      'forbidden',
      { webAcl: 'blocked', apiKeyRequired: undefined },
    ],
  ],
  'what an authorizer returned': [
    [
      'a list',
      logged(
        'Invalid JSON in response: Can not deserialize instance of java.lang.String out of START_ARRAY token',
      ),
      'authorizer-error',
      { authorizerFunction: 'returned' },
    ],
    [
      'an unknown field',
      logged('Invalid JSON in response: Unrecognized field "policy" , not marked as ignorable'),
      'authorizer-error',
      { authorizerFunction: 'returned' },
    ],
    [
      'an error',
      logged('Invalid JSON in response: Unrecognized field "errorType" , not marked as ignorable'),
      'authorizer-error',
      { authorizerFunction: 'crashed' },
    ],
    [
      'to an HTTP API',
      "The response from the Lambda Authorizer function doesn't match the format that API Gateway expects.",
      'http-api-authorizer-error',
      { authorizerFunction: 'returned', apiType: 'http' },
    ],
  ],
  'the control plane': [
    [
      'AWS SDK for JavaScript',
      '[AWS apigateway 429 0.4s 0 retries] createDeployment({})\nTooManyRequestsException: Too Many Requests',
      'too-many-requests',
      { throttledBy: 'control-plane' },
    ],
    [
      'CloudFormation',
      'AWS::ApiGateway::Method Too Many Requests (Service: AmazonApiGateway; Status Code: 429; Error Code: TooManyRequestsException)',
      'too-many-requests',
      { throttledBy: 'control-plane' },
    ],
    ['Lambda', 'TooManyRequestsException: Rate Exceeded.', undefined, { throttledBy: undefined }],
    ['somebody', 'TooManyRequestsException: Too Many Requests', undefined, { throttledBy: undefined }],
  ],
  'handshakes and browsers': [
    [
      'websockets, 401',
      'InvalidStatusCode: server rejected WebSocket connection: HTTP 401',
      'websocket-handshake-unauthorized',
    ],
    [
      'websockets, 403',
      'InvalidStatusCode: server rejected WebSocket connection: HTTP 403',
      'websocket-handshake-forbidden',
      { connectIntegration: undefined },
    ],
    [
      'websockets, 502',
      'InvalidStatusCode: server rejected WebSocket connection: HTTP 502',
      'websocket-handshake-forbidden',
      { connectIntegration: 'rejects' },
    ],
    [
      'websocket-client',
      'WebSocketBadStatusException: Handshake status 403 Forbidden',
      'websocket-handshake-forbidden',
    ],
    ['too many', 'server rejected WebSocket connection: HTTP 429', 'too-many-requests'],
    [
      'in a function’s answer',
      '{"errorMessage":"server rejected WebSocket connection: HTTP 429","errorType":"InvalidStatusCode"}',
      'too-many-requests',
    ],
    [
      'Chromium, a name',
      'api.example.com’s server IP address could not be found.',
      'tls-or-dns',
      { connectionFailure: 'name' },
    ],
    ['Chromium, a status', `GET https://${api}/prod/a.js net::ERR_ABORTED 403`, undefined, { status: '403' }],
    ['Firefox’s panel, no header', 'CORS Missing Allow Origin', 'cors-blocked', { corsMessage: 'no-header' }],
    [
      'Firefox’s panel, preflight',
      'CORS Preflight Did Not Succeed',
      'cors-blocked',
      { corsMessage: 'preflight-failed' },
    ],
    [
      'a page of CloudFront',
      '403: This distribution is not configured to allow the HTTP request method that was used for this request.',
      'cloudfront-html-403',
      { cloudfrontPage: 'method' },
    ],
  ],
};

for (const [table, rows] of Object.entries(tables)) {
  describe(table, () => {
    for (const [what, text, error, facts = {}] of rows) {
      test(what, () => {
        const found = read(text).facts as Record<string, string>;
        assert.equal(found['error'], error);
        for (const [fact, value] of Object.entries(facts)) assert.equal(found[fact], value, fact);
      });
    }
  });
}
