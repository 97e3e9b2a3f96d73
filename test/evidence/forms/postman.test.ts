/** Exports of API clients: which calls are offered, and what is read of one. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentsOf } from '../../../src/evidence/forms/documents.ts';
import { read } from '../../../src/evidence/read.ts';
import { stretchOf } from '../../../src/evidence/reading.ts';

const host = 'a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com';
const info = {
  name: 'Orders',
  schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json',
};
const gateway = [
  { key: 'x-amz-apigw-id', value: 'fTX0oGxcoAMEawg=' },
  { key: 'x-amzn-ErrorType', value: 'ForbiddenException' },
];
const url = { raw: `https://${host}/prod/orders` };
const example = (code: number, more: object = {}) => ({
  name: `${code}`,
  originalRequest: { method: 'POST', header: [{ key: 'x-api-key', value: 's3cr3t' }], url },
  status: code === 403 ? 'Forbidden' : 'OK',
  code,
  header: code === 403 ? gateway : [],
  body: code === 403 ? '{"message":"Forbidden"}' : '{}',
  ...more,
});
const collection = (...responses: object[]): string =>
  JSON.stringify({
    info,
    item: [
      {
        name: 'folder',
        item: [{ name: 'a', request: { method: 'POST', header: [], url }, response: responses }],
      },
    ],
  });
const titles = (text: string): string[] => read(text).choices.map(({ title }) => title);
const transcripts = (text: string): string[] =>
  documentsOf(stretchOf(text)).documents.flatMap(({ entries }) =>
    entries.map(({ transcript }) => transcript.text),
  );

test('saved examples that failed are offered, in folders too', () => {
  const text = collection(example(200), example(403), example(500));
  assert.deepEqual(titles(text), ['POST /prod/orders: 403', 'POST /prod/orders: 500']);
  const { facts, documents } = read(text, 0);
  assert.equal(facts.error, 'forbidden');
  assert.equal(facts.apiKeySent, 'x-api-key');
  // The tab of the authorization adds its header when the request is sent.
  assert.equal(facts.signed, undefined);
  assert.equal(facts.credentialSent, undefined);
  assert.equal(documents[0]?.form, 'Postman export');
});

test('a header that is switched off was not sent', () => {
  const off = { method: 'POST', header: [{ key: 'x-api-key', value: 's3cr3t', disabled: true }], url };
  assert.equal(read(collection(example(403, { originalRequest: off }))).facts.apiKeySent, undefined);
});

test('what variables stand for is not known', () => {
  for (const raw of [
    '{{baseUrl}}/orders',
    'https://{{id}}.execute-api.eu-west-1.amazonaws.com/{{stage}}/orders',
  ]) {
    const { facts, target } = read(
      collection(example(403, { originalRequest: { method: 'POST', header: [], url: { raw } } })),
    );
    assert.equal(facts.error, 'forbidden');
    assert.equal(facts.method, 'POST');
    assert.deepEqual(target, {});
  }
});

test('a collection of several requests without an answer says nothing', () => {
  const one = {
    name: 'a',
    request: { method: 'GET', header: [], url: `https://${host}/prod/a` },
    response: [],
  };
  const text = JSON.stringify({ info, item: [one, { ...one, name: 'b' }] });
  assert.deepEqual(read(text).facts, {});
  assert.equal(read(JSON.stringify({ info, item: [one] })).target.path, '/prod/a');
});

test('a Newman report: parts of a URL, bytes of a body', () => {
  const request = {
    method: 'GET',
    url: {
      protocol: 'https',
      host: host.split('.'),
      path: ['prod', 'orders'],
      query: [
        { key: 'q', value: 'é' },
        { key: 'off', value: '1', disabled: true },
      ],
    },
    header: [{ key: 'Host', value: host, system: true }],
  };
  const response = {
    status: 'Forbidden',
    code: 403,
    header: gateway,
    stream: { type: 'Buffer', data: [...Buffer.from('{"message":"Forbidden"} é')] },
  };
  const text = JSON.stringify({
    run: {
      executions: [
        { request, response },
        { request, response: { ...response, code: 200 } },
      ],
    },
  });
  assert.deepEqual(titles(text), ['GET /prod/orders: 403']);
  const { facts, target, documents } = read(text);
  assert.equal(documents[0]?.form, 'Newman report');
  assert.equal(facts.error, 'forbidden');
  assert.equal(facts.signed, 'no');
  assert.deepEqual([target.path, target.query], ['/prod/orders', 'q=é']);
  assert.match(transcripts(text)[0] ?? '', /\{"message":"Forbidden"\} é\n$/);
});

test('what the Console copies has no status: it is read without', () => {
  const call = {
    Network: {},
    'Request Headers': { host, authorization: 'Bearer eyJhbGciOiJSUzI1NiJ9.s3cr3t.s3cr3t' },
    'Response Headers': {
      'x-amzn-errortype': 'UnauthorizedException',
      'x-amz-apigw-id': 'VwjwNFuUIAMFrRA=',
      vary: ['a', 'b'],
    },
    'Response Body': '{"message":"Unauthorized"}',
  };
  const text = `GET https://${host}/prod/orders: ${JSON.stringify(call, null, 2)}\n`;
  const { facts, documents, choices } = read(text);
  assert.deepEqual([documents[0]?.form, choices.length], ['Postman Console', 1]);
  assert.deepEqual(
    [facts.error, facts.authorizationKind, facts.credentialSent, facts.apiType],
    ['unauthorized', 'token', 'yes', 'rest'],
  );
  const failed = `GET https://${host}/prod/orders: ${JSON.stringify({ 'Request Headers': { host }, Error: `getaddrinfo ENOTFOUND ${host}` })}\n`;
  assert.equal(read(failed).facts.connectionFailure, 'name');
  assert.equal(read(failed).facts.signed, undefined);
});

test('a long address in the Console', () => {
  const text = `GET https://${host}/prod/${'a'.repeat(3000)}: ${JSON.stringify({ 'Request Headers': { host }, 'Response Headers': { 'x-amzn-errortype': 'ForbiddenException' } })}`;
  assert.equal(read(text).facts.error, 'forbidden');
});

test('its window, unfolded; other lists with such headings are none', () => {
  const text = `▼ POST https://${host}/prod/orders\n429\n31 ms\n▼ Request Headers\n  x-api-key: "s3cr3t"\n▼ Response Headers\n  x-amzn-errortype: "LimitExceededException"\n  x-amz-apigw-id: "a="\n▼ Response Body\n  {"message":"Limit Exceeded"}\n`;
  const { facts, choices } = read(text);
  assert.deepEqual(
    choices.map(({ title }) => title),
    ['POST /prod/orders: 429'],
  );
  assert.deepEqual([facts.error, facts.apiKeySent], ['quota-exceeded', 'x-api-key']);
  assert.deepEqual(read(`GET https://${host}/a\nsome prose\nRequest Headers\na: b\n`).documents, []);
});

test('a Bruno report: JSON bodies as they were parsed', () => {
  const result = (status: number | null, more: object) => ({
    request: { method: 'GET', url: `https://${host}/prod/orders`, headers: { accept: '*/*' } },
    response: {
      status,
      headers: { 'x-amz-apigw-id': 'a=', 'x-amzn-errortype': 'ForbiddenException' },
      data: { message: 'Forbidden' },
      ...more,
    },
    suitename: 'a',
  });
  const text = JSON.stringify(
    [{ iterationIndex: 0, results: [result(403, {}), result(200, { headers: {} })] }],
    null,
    2,
  );
  const { facts, documents } = read(text);
  assert.deepEqual([documents[0]?.form, facts.error, facts.signed], ['Bruno report', 'forbidden', undefined]);
  const failed = JSON.stringify({
    results: [{ ...result(null, {}), error: `getaddrinfo ENOTFOUND ${host}` }],
    summary: {},
  });
  assert.equal(read(failed).facts.error, 'tls-or-dns');
});
