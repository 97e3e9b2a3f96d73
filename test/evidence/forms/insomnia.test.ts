/** Exports of Insomnia: requests without answers. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from '../../../src/evidence/read.ts';

const address = 'https://a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com/prod/orders';
const answer =
  'HTTP/1.1 403 Forbidden\nx-amzn-ErrorType: ForbiddenException\nx-amz-apigw-id: a=\n\n{"message":"Forbidden"}\n';
const request = {
  _id: 'req_1',
  _type: 'request',
  url: address,
  method: 'PUT',
  headers: [{ name: 'x-api-key', value: 's3cr3t' }],
};
const json = (...resources: object[]): string =>
  JSON.stringify({ _type: 'export', __export_format: 4, resources });
const yaml = (url: string, more = ''): string =>
  `type: collection.insomnia.rest/5.0\nname: Orders\ncollection:\n  - url: ${url}\n    name: "Create"\n    method: PUT\n${more}environments:\n  name: Base\n`;

test('the only request is the one that was sent', () => {
  for (const text of [json(request), yaml(address), `${yaml(address)}\n${answer}`]) {
    const { documents, target, facts } = read(text);
    assert.equal(documents[0]?.form, 'Insomnia export');
    assert.deepEqual([target.method, target.path], ['PUT', '/prod/orders']);
    assert.equal(facts.signed, undefined, 'the authentication’s tab adds headers');
  }
  assert.equal(read(json(request)).facts.apiKeySent, 'x-api-key');
});

test('of several nobody knows', () => {
  assert.deepEqual(read(json(request, { ...request, _id: 'req_2' })).facts, {});
  const two = yaml(address, `  - url: ${address}/2\n    method: GET\n`);
  assert.deepEqual(read(two).facts, {});
});

test('a variable is no address', () => {
  assert.deepEqual(read(json({ ...request, url: '{{ _.base }}/orders' })).target, {});
  assert.deepEqual(read(yaml("'{{ _.base }}/orders'")).target, {});
});

test('an answer behind an export is read as an answer', () => {
  for (const text of [`${json(request)}\n\n${answer}`, `${yaml(address)}\n${answer}`])
    assert.equal(read(text).facts.error, 'forbidden');
});
