/** The JSON object that the headless entry prints. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openText } from '../../src/case/open-text.ts';
import { reportOf, type Words } from '../../src/case/report.ts';
import type { Facts } from '../../src/facts/vocabulary.ts';

const words: Words = {
  causesOf: (error) => (error === 'forbidden' ? ['waf-block', 'api-key-missing'] : []),
  apiTypesOf: (error) => (error === 'missing-authentication-token' ? ['rest'] : ['rest', 'http']),
  question: (fact) =>
    fact === 'host' ? { ask: 'Which address?', values: { default: 'The API’s own' } } : undefined,
};
const report = (text: string, answers: Facts = {}) => reportOf(openText(text, answers), text, words);

test('the keys are the ones of the design, in its order', () => {
  const keys = 'error errors apiType target facts cause undecided remaining ruledOut next page';
  const later = 'advice contradictions documents choices unread';
  for (const text of [
    '',
    '{"message":"Forbidden"}',
    'curl https://api.example.com/\n{"message":"Not Found"}',
  ]) {
    assert.deepEqual(Object.keys(report(text)), [...keys.split(' '), ...later.split(' ')]);
  }
});

test('facts from evidence have their quote, cut from the text as it was pasted', () => {
  const text = 'HTTP/1.1 403 Forbidden\r\nX-Amz-Apigw-Id: abc=\r\n\r\n{“message”:“Forbidden”}';
  const { facts } = report(text, { host: 'default' });
  assert.deepEqual(facts, [
    { fact: 'error', value: 'forbidden', source: 'evidence', quote: '“message”:“Forbidden”' },
    { fact: 'apiType', value: 'rest', source: 'evidence', quote: 'X-Amz-Apigw-Id: abc=' },
    { fact: 'host', value: 'default', source: 'answer' },
  ]);
});

test('the next question comes with its words, and with "I don’t know" at the end', () => {
  const { next } = report('{"message":"Forbidden"}');
  assert.equal(next?.fact, 'host');
  assert.equal(next?.ask, 'Which address?');
  assert.deepEqual(next?.values[0], { value: 'default', label: 'The API’s own' });
  assert.deepEqual(next?.values[1], { value: 'custom-domain', label: 'custom-domain' });
  assert.equal(next?.values.at(-1)?.value, 'unknown');
});

test('the page is that of the cause, else of the error, else the first', () => {
  const cause = report('{"message":"Forbidden"}', { host: 'custom-domain', mappingTarget: 'none' });
  assert.deepEqual(
    [cause.cause, cause.page],
    ['base-path-mapping-missing', '/causes/base-path-mapping-missing/'],
  );
  assert.equal(report('{"message":"Forbidden"}').page, '/errors/forbidden/');
  assert.equal(report('HTTP/1.1 403 Forbidden').page, '/errors/forbidden/');
  assert.equal(report('{"message":"Too Many Requests"}').page, '/errors/too-many-requests/');
  assert.equal(report('').page, '/');
});

test('an answered error goes before the one that the text shows', () => {
  const { error, errors, page } = report('{"message":"Forbidden"}', { error: 'not-found' });
  assert.deepEqual([error, errors, page], ['not-found', ['not-found', 'forbidden'], '/errors/not-found/']);
  assert.deepEqual(report('', { error: 'not-found' }).errors, ['not-found']);
});

test('the kind of API is read, or follows from the error where only one kind has it', () => {
  assert.equal(report('apigw-requestid: a=\n{"message":"Not Found"}').apiType, 'http');
  assert.equal(report('{"message":"Missing Authentication Token"}').apiType, 'rest');
  assert.equal(report('{"message":"Forbidden"}').apiType, null);
  assert.equal(report('{"message":"Forbidden"}', { apiType: 'unknown' }).apiType, null);
});

test('causes that remain stand in the error’s order of frequency', () => {
  const { remaining, ruledOut } = report('{"message":"Forbidden"}', { host: 'default', stageInUrl: 'yes' });
  assert.deepEqual(remaining.slice(0, 2), ['waf-block', 'api-key-missing']);
  assert.ok(
    ruledOut.some(({ cause, because }) => cause === 'missing-stage-in-url' && because === 'stageInUrl'),
  );
});

test('what is said of the text as a whole is a sentence', () => {
  assert.match(report('').advice ?? '', /Nothing was pasted/);
  assert.equal(report('{"message":"Forbidden"}').advice, null);
});

const call = (path: string, status: string, type: string, body: string) =>
  `> GET ${path} HTTP/1.1\n> Host: a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com\n>\n< HTTP/1.1 ${status}\n< x-amzn-ErrorType: ${type}\n<\n${body}\n`;
const two =
  call('/prod/a', '403 Forbidden', 'ForbiddenException', '{"message":"Forbidden"}') +
  call('/prod/b', '429 Too Many Requests', 'TooManyRequestsException', '{"message":"Too Many Requests"}');

test('failing requests to choose from come with their lines, and the one that was read is marked', () => {
  assert.deepEqual(report(two).choices, [
    { title: 'GET /prod/a: 403', form: 'transcript', line: 1, chosen: false },
    { title: 'GET /prod/b: 429', form: 'transcript', line: 8, chosen: true },
  ]);
  const first = reportOf(openText(two, {}, 0), two, words);
  assert.deepEqual([first.error, first.choices[0]?.chosen], ['forbidden', true]);
});

test('an answer against the evidence counts, and the evidence is told as well', () => {
  const [facts, found] = (({ facts, contradictions }) => [facts, contradictions])(
    report(two, { method: 'POST' }),
  );
  assert.deepEqual(
    facts?.find(({ fact }) => fact === 'method'),
    { fact: 'method', value: 'POST', source: 'answer' },
  );
  assert.deepEqual(found, [
    {
      fact: 'method',
      counts: { value: 'POST', source: 'answer' },
      against: { value: 'GET', source: 'evidence', quote: 'GET' },
    },
  ]);
  assert.deepEqual(report(two, { method: 'GET' }).contradictions, []);
  assert.deepEqual(report(two, { method: 'unknown' }).contradictions, []);
});

test('what was not understood is named by its first words and its line', () => {
  const text = `\nSee you at ten.\n\n${call('/prod/a', '403 Forbidden', 'ForbiddenException', '{"message":"Forbidden"}')}`;
  assert.deepEqual(report(text).unread, [{ line: 2, words: 'See you at ten.' }]);
});
