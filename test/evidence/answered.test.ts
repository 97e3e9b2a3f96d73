/** A connection that failed is the caller's only where nothing shows that the gateway, or what is behind it, had the request. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { read } from '../../src/evidence/read.ts';

const internal = '{"message": "Internal server error"}';
const frame = '< {"message": "Internal server error", "connectionId":"QmFzZTY0PQ==", "requestId":"YWJj-Q="}';
const id = '01234567-89ab-cdef-0123-456789abcdef';
const api = 'a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com';

/** A text and the error that it shows first. */
const rows: readonly (readonly [text: string, error: string])[] = [
  // Behind the gateway.
  [
    `Lambda execution failed with status 200 due to customer function error: getaddrinfo ENOTFOUND db.example.com\nMethod completed with status: 502`,
    'internal-server-error',
  ],
  [
    '{"errorType":"Error","errorMessage":"connect ECONNREFUSED 10.0.0.1:5432","trace":["Error"]}',
    'lambda-error-object',
  ],
  [`${internal}\nIn the log: Error: getaddrinfo ENOTFOUND orders-db.example.com`, 'internal-server-error'],
  [
    `${internal}\n2026-01-01T00:00:00.000Z\t${id}\tERROR\tInvoke Error\t{"errorMessage":"self signed certificate"}`,
    'internal-server-error',
  ],
  [
    `HTTP 500 ${internal}. The log: Could not connect to the endpoint URL: "https://dynamodb.eu-west-1.amazonaws.com/"`,
    'internal-server-error',
  ],
  [
    `${frame}\nthe function: [ERROR] EndpointConnectionError: Could not connect to the endpoint URL: "https://${api}/prod/@connections/a"`,
    'websocket-message-internal-error',
  ],
  [`{"message": "Endpoint request timed out"}\nconnect ETIMEDOUT 10.0.0.1:5432`, 'endpoint-timeout'],
  // The caller's own.
  ['Error: getaddrinfo ENOTFOUND api.example.com', 'tls-or-dns'],
  [`It used to say {"message":"Forbidden"}, now: curl: (6) Could not resolve host: ${api}`, 'tls-or-dns'],
  [`{"errorType":"Error","errorMessage":"getaddrinfo ENOTFOUND ${api}"}`, 'tls-or-dns'],
  ['curl: (60) SSL certificate problem: self-signed certificate', 'tls-or-dns'],
];

describe('a connection that failed beside something else', () => {
  for (const [text, error] of rows)
    test(text.replaceAll('\n', ' ').slice(0, 110), () => {
      const { errors, facts } = read(text);
      assert.equal(errors[0]?.slug, error);
      if (error !== 'tls-or-dns') assert.equal(facts.connectionFailure, undefined);
    });
});

test('the log of mutual TLS is no failure of the handshake', () => {
  for (const reason of ['self signed certificate', 'Could not find issuer for certificate'])
    assert.ok(!read(`Access denied. Reason: ${reason}`).errors.some(({ slug }) => slug === 'tls-or-dns'));
});

test('a callback to the name of the service alone has no API behind it', () => {
  const { facts } = read(
    `${frame}\n[ERROR] EndpointConnectionError: Could not connect to the endpoint URL: "https://execute-api.eu-west-1.amazonaws.com/@connections/a"`,
  );
  assert.equal(facts.functionError, 'connections-endpoint');
  assert.equal(facts.apiType, 'websocket');
});
