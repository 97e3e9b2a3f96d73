/** Golden inputs are read as what stands beside them. `GOLDEN=write` writes the outputs anew: read them then. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isFact } from '../../src/facts/vocabulary.ts';
import { expected, goldenInputs, goldenOf, secret, write } from './golden.ts';

for (const { name, text } of goldenInputs) {
  test(name, () => {
    const golden = goldenOf(text);
    if (process.env['GOLDEN'] === 'write') write(name, golden);
    assert.deepEqual(golden, expected(name));
    for (const [fact, { value, quote }] of Object.entries(golden.facts)) {
      assert.ok(isFact(fact, value), `${fact}=${value}`);
      assert.notEqual(quote, '', fact);
      assert.ok(!quote.includes(secret), `${fact} quotes a secret: ${quote}`);
    }
  });
}
