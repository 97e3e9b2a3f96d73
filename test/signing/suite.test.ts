/** AWS's own suite: first the adapter, with what the suite varies; then `sign`, as API Gateway wants it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SigningRefused, type Steps, sign } from '../../src/signing/index.ts';
import { signRaw } from '../../src/signing/raw.ts';
import { type Vector, vectors } from './vectors.ts';

/** How many cases have a query form too: laboratory.test.ts holds those against `presignRaw`. */
const presigned = 38;

/** Where `sign` rightly gives another signature than the suite, or none. This table may only shrink. */
const exceptions: { applies: (vector: Vector) => boolean; reason: string }[] = [
  { applies: ({ flags }) => !flags.normalize, reason: 'unnormalised paths are S3’s rule' },
  { applies: ({ flags }) => flags.signBody, reason: 'API Gateway needs no x-amz-content-sha256' },
  { applies: ({ flags }) => flags.omitSessionToken, reason: 'the token is always signed' },
  {
    applies: ({ request }) => /[^!-~]/.test(request.path),
    reason: 'no client sends a raw space or raw UTF-8 in a path: sign encodes it, and signs what is sent',
  },
  {
    applies: ({ request }) => request.headers.some(([, value]) => value.includes('\n')),
    reason: 'HTTP forbids folded lines',
  },
];

const exceptionFor = (vector: Vector) => exceptions.find(({ applies }) => applies(vector));

const scopeOf = ({ region, service, timestamp }: Vector) => ({ region, service, date: new Date(timestamp) });

const stepsOf = ({ canonicalRequest, stringToSign, signature, authorization }: Omit<Steps, 'scope'>) => ({
  canonicalRequest,
  stringToSign,
  signature,
  authorization,
});

test('the whole suite is here', () => {
  assert.equal(vectors.length, 72);
  assert.equal(vectors.filter(({ presign }) => presign).length, presigned);
});

for (const vector of vectors) {
  test(`adapter: ${vector.name}`, async () => {
    const { sessionToken: _, ...withoutToken } = vector.credentials;
    const credentials = vector.flags.omitSessionToken ? withoutToken : vector.credentials;
    const { normalize, signBody } = vector.flags;
    const steps = await signRaw(vector.request, credentials, scopeOf(vector), { normalize, signBody });
    assert.deepEqual(stepsOf(steps), stepsOf(vector));
  });

  const exception = exceptionFor(vector);
  test(`sign: ${vector.name}${exception ? `, not the same: ${exception.reason}` : ''}`, async () => {
    const { method, path, query, headers, body } = vector.request;
    const url = `https://example.amazonaws.com${path}${query && `?${query}`}`;
    const result = await sign({ method, url, headers, body }, vector.credentials, scopeOf(vector)).catch(
      (error) => {
        assert.ok(error instanceof SigningRefused);
        return { canonicalRequest: '', stringToSign: '', signature: 'refused', authorization: '' };
      },
    );
    if (exception) assert.notEqual(result.signature, vector.signature, 'no exception any more: take it out');
    else assert.deepEqual(stepsOf(result), stepsOf(vector));
  });
}

test('every exception is needed', () => {
  for (const { applies, reason } of exceptions) assert.ok(vectors.some(applies), reason);
});
