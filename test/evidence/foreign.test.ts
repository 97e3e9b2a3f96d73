import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foreignError } from '../../src/evidence/foreign.ts';
import { readStatus } from '../../src/evidence/readers/status.ts';
import { stretchOf } from '../../src/evidence/reading.ts';

const slugOf = (text: string): string | undefined => foreignError(stretchOf(text))?.slug;

const settings = [
  '"Responses": { "422": { "statusCode": "422" } }',
  '"responses": { "4XX": { "statusCode": 404 } }',
  '{ "statusCode": "404", "responseTemplates": { "text/plain": "" } }',
  'return { "statusCode": 404 }',
];
for (const text of settings) {
  test(`a status of an answer that may come is no error that came: ${text}`, () => {
    assert.equal(slugOf(`With the app it ends in error 403.\n${text}`), undefined);
  });
}

const told = [
  ['got {"statusCode": 422}', 'backend-error'],
  ['{"response": {"status": 404}}', 'backend-error'],
  ['settings: { "422": { "statusCode": "422" } }\nanswer: {"status": 502}', 'backend-error'],
  ['I have an API key.\n{"error": "no such order"}', 'backend-error'],
  ['{"error": "no such token", "detail": "unauthorized"}', 'backend-auth-error'],
  ['I get 401: {"error": "no such order"}', 'backend-auth-error'],
] as const;
for (const [text, slug] of told) {
  test(`an application's error: ${text}`, () => assert.equal(slugOf(text), slug));
}

test('a status below a key that is one is none that came', () => {
  assert.deepEqual(readStatus(stretchOf('"404": {\n  "statusCode": "404"\n}')), {});
});
