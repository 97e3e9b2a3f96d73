/** Every known line of a log is recognised, proves what it should and no more, and leads to its cause. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from '../../../src/evidence/read.ts';
import { diagnose } from '../../../src/triage/diagnose.ts';
import { notAlone, proofs } from './log-lines-proofs.ts';
import { exampleId, idOf, knownLines, longLog, smallLog, testTime } from './logs.ts';

const messageOf = (example: string): string => example.replace(`(${exampleId}) `, '').replace(testTime, '');

test('there are 85 of them, each of which fits its own pattern', () => {
  assert.equal(knownLines.length, 85);
  assert.equal(proofs.length, 85);
  for (const { example, pattern } of knownLines) assert.match(example, new RegExp(pattern));
});

for (const [index, line] of knownLines.entries()) {
  const message = messageOf(line.example);
  const [begins, facts, hints = []] = proofs[index] ?? ['', {}];

  test(`${index}: ${message.slice(0, 70)}`, () => {
    assert.ok(message.startsWith(begins), begins);
    const reading = read(line.example);
    assert.deepEqual(reading.facts, facts);
    if (!reading.facts.error)
      assert.deepEqual(
        reading.errors.map(({ slug }) => slug),
        hints,
      );
    const isOfGateway = message !== line.example || begins.startsWith('Execution log');
    assert.equal(reading.documents.length, isOfGateway ? 1 : 0);
    assert.equal(reading.documents[0]?.entries ?? 1, 1);

    const whole = read(smallLog(line));
    assert.equal(whole.documents.length <= 1, true);
    const { cause, remaining } = diagnose(whole.facts);
    if (!line.cause) return;
    const reason = Object.entries(notAlone).find(([start]) => message.startsWith(start))?.[1];
    if (reason) assert.ok(cause === undefined && remaining.includes(line.cause), `${cause}: ${remaining}`);
    else assert.equal(cause, line.cause);
  });
}

test('requests are told apart by their ids, however their lines mix', () => {
  const log = longLog(400);
  const failing = (n: number, message: string): string =>
    `2026-11-21T10:00:09.000000+00:00 0f1e2d3c4b5a (${idOf(n)}) ${message}`;
  log.splice(100, 0, failing(0xf001, 'HTTP Method: POST, Resource Path: /orders'));
  log.splice(120, 0, failing(0xf002, 'HTTP Method: PUT, Resource Path: /carts'));
  log.splice(
    140,
    0,
    failing(0xf001, 'Execution failed due to configuration error: Malformed Lambda proxy response'),
  );
  log.splice(150, 0, failing(0xf001, 'Method completed with status: 502'));
  log.splice(
    160,
    0,
    failing(0xf002, 'Execution failed due to configuration error: Invalid permissions on Lambda function'),
  );
  log.splice(170, 0, failing(0xf002, 'Method completed with status: 500'));
  const text = log.join('\n');
  const { choices, documents } = read(text);
  assert.equal(documents.length, 1);
  assert.deepEqual(
    choices.map(({ title }) => title),
    ['POST /orders (7c0de000…): 502', 'PUT /carts (7c0de000…): 500'],
  );
  assert.equal(read(text, 0).facts.integrationLog, 'malformed-response');
  assert.equal(read(text, 0).facts.method, 'POST');
  assert.equal(read(text, 1).facts.integrationLog, 'permission');
  assert.equal(read(text, 1).facts.method, 'PUT');
  // An id that somebody mentions says which request is meant.
  assert.equal(read(`It was request ${idOf(0xf001)}.\n\n${text}`).facts.integrationLog, 'malformed-response');
});

test('a log of requests that all succeeded shows no failure', () => {
  const { errors, choices, advice, facts } = read(longLog(8 * 38).join('\n'));
  assert.deepEqual(errors, []);
  assert.deepEqual(choices, []);
  assert.equal(advice?.kind, 'success');
  assert.equal(facts.error, undefined);
});

test('what passes through is no sign of a failure', () => {
  const line = (message: string): string => `(${exampleId}) ${message}`;
  const log = [
    line('HTTP Method: POST, Resource Path: /orders'),
    line('Method request body before transformations: {"message":"Forbidden"}'),
    line('Endpoint request URI: https://a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com/prod/x'),
    line('Endpoint request headers: {x-amzn-ErrorType=AccessDeniedException}'),
    line('Execution failed due to configuration error: Malformed Lambda proxy response'),
    line('Method completed with status: 502'),
  ].join('\n');
  const { facts, target } = read(log);
  assert.equal(facts.error, 'internal-server-error');
  assert.equal(target.host, undefined);
});

test('a test invoke proves nothing of what stands before the method', () => {
  const log = [
    `Execution log for request ${exampleId}`,
    `${testTime}Starting execution for request: ${exampleId}`,
    `${testTime}HTTP Method: GET, Resource Path: /orders`,
    `${testTime}Method request headers: {Host=a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com}`,
    `${testTime}Successfully completed execution`,
    `${testTime}Method completed with status: 403`,
  ].join('\n');
  const { facts, target, documents } = read(log);
  assert.equal(documents[0]?.form, 'test invoke');
  assert.deepEqual(Object.keys(facts).sort(), ['apiType', 'error', 'method']);
  assert.equal(facts.error, 'backend-auth-error');
  assert.deepEqual(target, { path: '/orders', method: 'GET' });
});

test('a body of several lines stays with its request', () => {
  const log = [
    `(${exampleId}) HTTP Method: POST, Resource Path: /orders`,
    `(${exampleId}) Method request body before transformations: {`,
    '  "note": [',
    '    "Forbidden"',
    '  ]',
    '}',
    `(${exampleId}) Request body does not match model schema for content type application/json: [Unknown error parsing request body]`,
    `(${exampleId}) Method completed with status: 400`,
  ].join('\n');
  const { documents, facts } = read(log);
  assert.equal(documents.length, 1);
  assert.deepEqual([facts.error, facts.bodySent], ['invalid-request-body', 'not-json']);
});
