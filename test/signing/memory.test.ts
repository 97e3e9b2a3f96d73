/** The hash is SHA-256, and derived keys are kept only until `forget`. */
import assert from 'node:assert/strict';
import { createHash, createHmac } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { forget, sign } from '../../src/signing/index.ts';
import { Sha256 } from '../../src/signing/sha256.ts';
import { seed } from './arbitraries.ts';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

test('the hash equals that of node:crypto, in chunks, with and without a key', async () => {
  const chunks = fc.array(fc.oneof(fc.uint8Array(), fc.string({ unit: 'grapheme' })), { maxLength: 4 });
  const property = fc.asyncProperty(
    chunks,
    fc.uint8Array({ minLength: 1, maxLength: 100 }),
    async (chunks, key) => {
      const plain = [new Sha256(), createHash('sha256')] as const;
      const keyed = [new Sha256(key), createHmac('sha256', key)] as const;
      for (const chunk of chunks) for (const hash of [...plain, ...keyed]) hash.update(chunk);
      assert.equal(hex(await plain[0].digest()), plain[1].digest('hex'));
      assert.equal(hex(await keyed[0].digest()), keyed[1].digest('hex'));
    },
  );
  await fc.assert(property, { numRuns: 200, seed });
});

test('a view of a buffer is hashed alone, and reset starts afresh', async () => {
  const hash = new Sha256();
  hash.update('thrown away');
  hash.reset();
  hash.update(new DataView(new TextEncoder().encode('xabcx').buffer, 1, 3));
  assert.equal(hex(await hash.digest()), createHash('sha256').update('abc').digest('hex'));
});

test('forget clears the derived keys', async (t) => {
  const hmacs = t.mock.method(crypto.subtle, 'sign').mock;
  const count = async () => {
    const before = hmacs.callCount();
    const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'forgettable' };
    await sign({ method: 'GET', url: 'https://api.example.com/', headers: [], body: '' }, credentials, {
      region: 'eu-west-1',
    });
    return hmacs.callCount() - before;
  };
  const first = await count();
  const second = await count();
  assert.ok(second < first, 'the second signature uses the derived key again');
  forget();
  assert.equal(await count(), first);
});
