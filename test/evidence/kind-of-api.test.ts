/** What tells the kind of API where no header of an answer does, and what only seems to. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from '../../src/evidence/read.ts';

const arn = 'arn:aws:execute-api:eu-west-1:123456789012:a1b2c3d4e5';

test('a route that only WebSocket APIs have, in an ARN', () => {
  const rows: [text: string, apiType: string | undefined][] = [
    [`the policy names ${arn}/prod/$connect and the handshake ends in 403`, 'websocket'],
    [`${arn}/prod/$disconnect`, 'websocket'],
    [`${arn}/$default/GET/pets`, undefined],
    [`${arn}/prod/GET/$connect`, undefined],
    ['the route $connect', undefined],
  ];
  for (const [text, apiType] of rows) assert.equal(read(text).facts.apiType, apiType, text);
});

test('in the spelling of HTTP APIs a 500 may be of the integration or of the authorizer', () => {
  const errors = (text: string) => read(text).errors.map(({ slug }) => slug);
  const both = ['internal-server-error', 'http-api-authorizer-error'];
  assert.deepEqual(errors('{"message":"Internal Server Error"}'), both);
  assert.deepEqual(errors('HTTP/2 500\napigw-requestid: a=\n\n{"message":"Internal Server Error"}'), both);
  assert.deepEqual(errors('{"message":"Internal server error"}'), ['internal-server-error']);
  // A body that is an application's leaves no choice.
  assert.ok(!errors('{"code":5,"message":"Internal Server Error"}').includes('http-api-authorizer-error'));
});
