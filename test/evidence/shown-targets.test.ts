import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openText } from '../../src/case/open-text.ts';

const host = 'q1w2e3r4t5.execute-api.eu-west-2.amazonaws.com';

for (const lead of ['', 'curl -X PUT ', 'the address is ']) {
  test(`braces around the beginning of an address are none of it: ${lead}`, () => {
    const { target } = openText(`${lead}{https://${host}/live}/orders\n{"message":"Forbidden"}`, {}).reading;
    assert.deepEqual([target.host, target.stage, target.path], [host, 'live', '/live/orders']);
  });
}

test('braces of a placeholder stay', () => {
  const { target } = openText(`https://${host}/live/{id}/lines\n{"message":"Forbidden"}`, {}).reading;
  assert.equal(target.path, '/live/{id}/lines');
});

test('a word in a host’s place is no host', () => {
  const text =
    "Access to fetch at 'https://yyyyyy' from origin 'http://localhost:4200' has been blocked by CORS policy: Response to preflight request doesn't pass access control check: No 'Access-Control-Allow-Origin' header is present on the requested resource.";
  assert.equal(openText(text, {}).reading.target.host, undefined);
});

test('brackets and curled quotes around a denial are none of its path', () => {
  const arn = 'arn:aws:execute-api:eu-west-2:********9012:q1w2e3r4t5/live/GET/orders';
  const text = `[“Message”: User: arn:aws:sts::111122223333:assumed-role/shop/x is not authorized to perform: execute-api:Invoke on resource: ${arn}]”`;
  assert.equal(openText(text, {}).reading.target.path, '/live/orders');
});

const command = `curl -X GET https://${host}/live/orders`;

test('how an API is called, by way of example, is not the call that failed', () => {
  const { facts, reading } = openText(`The portal fails. Example with curl: ${command}`, {});
  assert.equal(facts.method, undefined);
  assert.equal(facts.signed, undefined);
  assert.equal(reading.target.host, host);
});

for (const text of [
  `For example: ${command}\n{"message":"Forbidden"}`,
  `This is from example.com.\n${command}`,
]) {
  test(`a command counts that is the one that failed: ${text.slice(0, 24)}`, () => {
    assert.equal(openText(text, {}).facts.method, 'GET');
  });
}
