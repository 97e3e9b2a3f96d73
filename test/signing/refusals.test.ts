/** What can't be signed is refused, with the part that is wrong, and never with a secret in the message. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type Credentials,
  type RequestToSign,
  type Scope,
  SigningRefused,
  sign,
} from '../../src/signing/index.ts';

const secret = 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY';

type Case = [what: string, code: string, field: string | undefined, change: Change];
interface Change {
  request?: Partial<RequestToSign>;
  credentials?: Partial<Credentials>;
  scope?: Partial<Scope>;
}

const attempt = ({ request, credentials, scope }: Change) =>
  sign(
    { method: 'GET', url: 'https://api.example.com/', headers: [], body: '', ...request },
    { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: secret, sessionToken: 'token', ...credentials },
    { region: 'eu-west-1', ...scope },
  );

const header = (name: string, value: string): Change => ({ request: { headers: [[name, value]] } });

const cases: Case[] = [
  ['a method of two words', 'method', undefined, { request: { method: 'GET /' } }],
  ['no method', 'method', undefined, { request: { method: '' } }],
  ['ftp', 'url', undefined, { request: { url: 'ftp://example.com/' } }],
  ['wss', 'url', undefined, { request: { url: 'wss://example.com/' } }],
  ['no scheme', 'url', undefined, { request: { url: 'api.example.com/' } }],
  ['no host', 'url', undefined, { request: { url: 'https:///path' } }],
  ['a user name', 'url', undefined, { request: { url: 'https://me@example.com/' } }],
  ['an international host', 'url', undefined, { request: { url: 'https://bücher.example/' } }],
  ['a blank in front of the URL', 'url', undefined, { request: { url: ' https://example.com/' } }],
  ['a newline in the URL', 'url', undefined, { request: { url: 'https://example.com/a\nb' } }],
  ['half a character in the URL', 'url', undefined, { request: { url: 'https://example.com/\ud800' } }],
  ['a query that is not UTF-8', 'query', undefined, { request: { url: 'https://example.com/?a=%FF' } }],
  ['a signed URL', 'query', undefined, { request: { url: 'https://example.com/?x-amz-signature=0' } }],
  ['a parameter __proto__', 'query', undefined, { request: { url: 'https://example.com/?__proto__=0' } }],
  ['half a character in the body', 'body', undefined, { request: { body: 'a\udc00' } }],
  ['CR in a header', 'header', 'x-a', header('x-a', 'a\rb')],
  ['LF in a header', 'header', 'x-a', header('x-a', 'a\nb')],
  ['NUL in a header', 'header', 'x-a', header('x-a', 'a\0b')],
  ['ESC in a header', 'header', 'x-a', header('x-a', 'a\x1bb')],
  ['DEL in a header', 'header', 'x-a', header('x-a', 'a\x7fb')],
  ['C1 in a header', 'header', 'x-a', header('x-a', 'a\x9bb')],
  ['half a character in a header', 'header', 'x-a', header('x-a', '\udfff')],
  ['a blank in a header name', 'header', 'x a', header('x a', 'b')],
  ['a pseudo header', 'header', ':path', header(':path', '/')],
  ['no access key id', 'credentials', 'accessKeyId', { credentials: { accessKeyId: '' } }],
  [
    'a blank before the access key id',
    'credentials',
    'accessKeyId',
    { credentials: { accessKeyId: ' AKID' } },
  ],
  ['a slash in the access key id', 'credentials', 'accessKeyId', { credentials: { accessKeyId: 'AK/ID' } }],
  [
    'a newline after the secret',
    'credentials',
    'secretAccessKey',
    { credentials: { secretAccessKey: `${secret}\n` } },
  ],
  [
    'a blank in the secret',
    'credentials',
    'secretAccessKey',
    { credentials: { secretAccessKey: `${secret} x` } },
  ],
  [
    'a no-break space in the secret',
    'credentials',
    'secretAccessKey',
    { credentials: { secretAccessKey: `${secret}\xa0` } },
  ],
  ['a blank after the token', 'credentials', 'sessionToken', { credentials: { sessionToken: 'token ' } }],
  ['no Region', 'scope', 'region', { scope: { region: '' } }],
  ['a Region by its other name', 'scope', 'region', { scope: { region: 'Europe (Ireland)' } }],
  ['a service with a slash', 'scope', 'service', { scope: { service: 'a/b' } }],
  ['no date', 'scope', 'date', { scope: { date: new Date('never') } }],
];

for (const [what, code, field, change] of cases) {
  test(`refused: ${what}`, async () => {
    await assert.rejects(attempt(change), (error) => {
      assert.ok(error instanceof SigningRefused);
      assert.deepEqual([error.code, error.field], [code, field]);
      assert.ok(!error.message.includes(secret));
      return true;
    });
  });
}

test('which end of a credential has white space is said', async () => {
  for (const [value, said] of [
    [' a', /begins with/],
    ['a\t', /ends with/],
    ['\na ', /begins and ends with/],
  ] as const) {
    await assert.rejects(attempt({ credentials: { secretAccessKey: value } }), { message: said });
  }
});

test('refused: a page that is not in a secure context', async (t) => {
  t.mock.getter(globalThis, 'crypto', () => ({}) as Crypto);
  await assert.rejects(attempt({}), { code: 'insecure-context' });
});
