/** A status and a message as people speak of them: what was seen, not what was wished for or is made in code. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { read } from '../../src/evidence/read.ts';

const long = 'The deployment went through and nobody changed anything since then. '.repeat(12);

const statuses: readonly (readonly [text: string, status: string | undefined])[] = [
  ['the call ends in 403 "Forbidden"', '403'],
  ['HTTP 403 forbidden', '403'],
  ['403 - Forbidden', '403'],
  ['an error of 413', '413'],
  [`${long} It comes back with 502 bad gateway.`, '502'],
  ['It is not working, I get 403', '403'],
  ['Expected 404, got 500', '500'],
  ['I want it to return a 403 but it returns a 500', '500'],
  ['    return { statusCode: 403, body: "no" }\nThe caller gets a 502', '502'],
  ['The gateway should return a 500 or 504 when the function times out', undefined],
  ['It should return a 401 but I get 200', undefined],
  ['how do I answer with something that isn’t `500`: an error message that is not 500', undefined],
  ['callback(null, { statusCode: 404, body: "" })', undefined],
  ['res.status(404).send("none")', undefined],
  ['const answer = { statusCode: 401 };', undefined],
];

describe('the status of a report', () => {
  for (const [text, status] of statuses)
    test(text.slice(-70).replaceAll('\n', ' '), () => {
      const { facts } = read(text);
      assert.equal(facts.error, undefined);
      assert.equal(facts.status, status);
    });
});

const messages: readonly (readonly [text: string, error: string, isFact: boolean])[] = [
  // A message that is quoted.
  ['a 403 with the message "Forbidden"', 'forbidden', true],
  ['it answers 401, saying "Unauthorized"', 'unauthorized', true],
  ['the mock answers 500 "Internal server error"', 'internal-server-error', true],
  ['"Internal server error" (500)', 'internal-server-error', true],
  [`${long} Every call gives 500 "Internal server error". ${long}`, 'internal-server-error', true],
  // A reason phrase, which says no more than its status.
  ['403 "Forbidden"', 'forbidden', false],
  ['403 FORBIDDEN', 'forbidden', false],
  ['502 bad gateway', 'internal-server-error', false],
  // These statuses stand for one error each when nobody knows the message, so that the two agreeing suffice.
  ['504 Gateway Timeout', 'endpoint-timeout', true],
  ['Since Monday 503 Service Unavailable comes back', 'service-unavailable', true],
  [`${long} HTTP 429 too many requests ${long}`, 'too-many-requests', true],
  // Not on a web server's page, nor where it was not seen, nor beside another one.
  ['<h1>504 Gateway Timeout</h1>', 'endpoint-timeout', false],
  ['504 Gateway Time-out', 'endpoint-timeout', false],
  ['It should answer 503 Service Unavailable', 'service-unavailable', false],
  ['At times 429 Too Many Requests, at times 503 Service Unavailable', 'too-many-requests', false],
  [`${long} rejected with a 403 Forbidden error. ${long}`, 'forbidden', false],
];

describe('the message of a report', () => {
  for (const [text, error, isFact] of messages)
    test(text.trim().slice(0, 70), () => {
      const { errors, facts } = read(text);
      assert.equal(errors[0]?.slug, error);
      assert.equal(facts.error, isFact ? error : undefined);
    });
  test('a phrase beside the number of another one names no error', () => {
    for (const text of [
      '403 Unauthorized',
      '> 401 Forbidden',
      'Not Found (500)',
      'it ends in 503 gateway timeout',
    ])
      assert.deepEqual(read(text).errors, [], text);
  });
  test('a member of an application’s error is no message of the gateway’s', () => {
    for (const text of [
      "{ statusCode: 403, error: 'Forbidden' }",
      '{"statusCode":403,"error":"Forbidden","message":"no"}',
    ])
      assert.notEqual(read(text).facts.error, 'forbidden', text);
  });
});

test('that the preflight is what failed, in words', () => {
  const rows: [text: string, method: string | undefined][] = [
    ['we see 401 in OPTIONS method', 'OPTIONS'],
    ['a 403 forbidden for the OPTIONS request', 'OPTIONS'],
    ['the OPTIONS call is still returning a 401', 'OPTIONS'],
    ['OPTIONS requests return 403', 'OPTIONS'],
    ['the OPTIONS request works and POST returns 403', undefined],
    ['OPTIONS request returns 200, GET returns 401', undefined],
    ['I added an OPTIONS method, and it is a 401 all the same', undefined],
  ];
  for (const [text, method] of rows) assert.equal(read(text).facts.method, method, text);
});
