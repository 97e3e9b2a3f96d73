/** What a function's log proves of an invocation, and what it does not. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endOfPlain } from '../../../src/evidence/forms/documents.ts';
import { read } from '../../../src/evidence/read.ts';
import { exampleId, idOf, longLog } from './logs.ts';

const id = idOf(1);
const other = idOf(2);
const answer =
  'HTTP/1.1 502 Bad Gateway\nx-amzn-ErrorType: InternalServerErrorException\n\n{"message": "Internal server error"}\n';
const run = (name: string, ...lines: string[]): string =>
  [
    `START RequestId: ${name} Version: $LATEST`,
    ...lines,
    `END RequestId: ${name}`,
    `REPORT RequestId: ${name}\tDuration: 2.31 ms\tBilled Duration: 3 ms\tMemory Size: 128 MB`,
  ].join('\n');

test('an invocation without a word of trouble ran to its end; of two nobody knows which is meant', () => {
  assert.equal(read(`${run(id)}\n\n${answer}`).facts.functionLog, 'finished');
  assert.equal(read(`${run(id)}\n${run(other)}\n\n${answer}`).facts.functionLog, undefined);
});

test('the function’s own error beside its log, as a test in the console shows the two, forbids that it went well', () => {
  const thrown =
    '{\n  "errorMessage": "no such table",\n  "errorType": "LookupError",\n  "stackTrace": []\n}';
  for (const text of [`Response\n${thrown}\n\nFunction Logs\n${run(id)}`, `${run(id)}\n\n${thrown}`]) {
    const { facts } = read(`${text}\n\nthe API says {"message": "Internal server error"}`);
    assert.equal(facts.error, 'internal-server-error');
    assert.equal(facts.functionLog, undefined);
  }
  const well = `Response\n{ "statusCode": 200, "body": "{}" }\n\nFunction Logs\n${run(id)}`;
  assert.equal(read(`${well}\n\n{"message": "Internal server error"}`).facts.functionLog, 'finished');
});

test('an answer that is the function’s error proves that the function failed, or that its time ran out', () => {
  const returned = (message: string) => `{"errorMessage": "${message}", "errorType": "Odd"}`;
  assert.equal(read(returned('no such table')).facts.functionLog, 'error');
  assert.equal(read(returned('Task timed out after 3.00 seconds')).facts.functionLog, 'timed-out');
});

test("an application's own line of an error proves nothing", () => {
  const text = run(id, `2026-11-21T10:00:00.010Z\t${id}\tERROR\tretrying: connection reset`);
  assert.equal(read(`${text}\n\n${answer}`).facts.functionLog, undefined);
});

test('an error that nobody caught, and a timeout', () => {
  const thrown = `2026-11-21T10:00:00.010Z\t${id}\tERROR\tInvoke Error \t{"errorType":"Error","errorMessage":"no stock"}`;
  const late = `2026-11-21T10:00:03.010Z ${id} Task timed out after 3.00 seconds`;
  assert.equal(read(run(id, thrown)).facts.functionLog, 'error');
  assert.equal(read(run(id, late)).facts.functionLog, 'timed-out');
  const { choices } = read(`${run(id, thrown)}\n${run(other, late.replace(id, other))}`);
  assert.deepEqual(
    choices.map(({ title }) => title),
    ['invocation 7c0de000…: failed', 'invocation 7c0de000…: timed out'],
  );
});

test('lines of invocations that run side by side belong to nobody unless they name one', () => {
  const text = [
    `START RequestId: ${id} Version: $LATEST`,
    `START RequestId: ${other} Version: $LATEST`,
    "[ERROR] KeyError: 'body'",
    'Traceback (most recent call last):',
    `END RequestId: ${id}`,
    `END RequestId: ${other}`,
  ].join('\n');
  assert.equal(read(`${text}\n\n${answer}`).facts.functionError, undefined);
});

test('the failure of an authorizer keeps what a function log says out', () => {
  const text = run(id, `2026-11-21T10:00:03.010Z ${id} Task timed out after 3.00 seconds`);
  const { facts } = read(
    `${text}\n\nHTTP/1.1 500 Internal Server Error\nx-amzn-ErrorType: AuthorizerConfigurationException\n\n{"message": null}\n`,
  );
  assert.equal(facts.error, 'authorizer-error');
  assert.equal(facts.functionLog, undefined);
});

test('the body of an answer is no log', () => {
  const { documents, facts } = read(
    `{"errorMessage": "2026-11-21T10:00:03.010Z ${exampleId} Task timed out after 3.00 seconds"}`,
  );
  assert.deepEqual(documents, []);
  assert.equal(facts.error, 'lambda-error-object');
});

test('what is pasted behind a long log is read as well', () => {
  const text = `${longLog(3000).join('\n')}\n\n${answer}`;
  assert.ok(text.length > 300_000);
  const { facts, advice } = read(text);
  assert.equal(facts.error, 'internal-server-error');
  assert.equal(advice, undefined);
});

test('documents do not count against the limit of plain text', () => {
  const document = { form: 'execution log' as const, quote: { from: 10, to: 90 }, entries: [] };
  assert.equal(endOfPlain('x'.repeat(200), [document], 20), 100);
  assert.equal(endOfPlain('x'.repeat(200), [document], 5), 5);
  assert.equal(endOfPlain('x'.repeat(200), [], 20), 20);
  assert.equal(endOfPlain('x'.repeat(15), [], 20), 15);
});
