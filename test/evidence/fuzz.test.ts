/**
 * Mutated and made-up texts: nothing throws, every fact is one, every quote lies in the text and shows no secret.
 *
 * Up to 100,000 inputs, as many as 18 seconds allow, and at least 20,000. `FUZZ=1000000` runs that many, however long
 * it takes; `FUZZ_SEED=…` repeats a run.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { read } from '../../src/evidence/read.ts';
import { isFact } from '../../src/facts/vocabulary.ts';
import { secret } from './golden.ts';
import { mutationNames, mutations, seeds, tokens } from './mutations.ts';

const wanted = Number(process.env['FUZZ'] ?? 100_000);
const limited = process.env['FUZZ'] === undefined;
const seed = Number(process.env['FUZZ_SEED'] ?? 20_261_121);
const share = fc.nat(9999).map((n) => n / 10_000);

const mutated = fc
  .tuple(
    fc.nat(seeds.length - 1),
    fc.array(fc.tuple(fc.constantFrom(...mutationNames), share, share), { maxLength: 3 }),
  )
  .map(([index, changes]) =>
    changes.reduce((text, [name, a, b]) => mutations[name]?.(text, a, b) ?? text, seeds[index] ?? ''),
  );
const soup = fc
  .array(fc.constantFrom(...tokens, 'Forbidden', 'Missing Authentication Token', '}', ']'), {
    maxLength: 40,
  })
  .map((pieces) => pieces.join(''));
const anything = fc.oneof(
  { weight: 16, arbitrary: mutated },
  { weight: 3, arbitrary: soup },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
);

/** What holds of every reading. */
function check(text: string): void {
  const { errors, findings, facts, target, advice } = read(text);
  assert.equal(new Set(findings.map(({ fact }) => fact)).size, findings.length, 'a fact twice');
  for (const { fact, value, quote } of findings) {
    if (!isFact(fact, value)) assert.fail(`${fact}=${value} is no fact`);
    if (facts[fact] !== value) assert.fail(`${fact} is not what was found`);
    const shown = text.slice(quote.from, quote.to);
    if (shown.length !== quote.to - quote.from || shown === '') assert.fail(`${fact} quotes nothing`);
    if (shown.includes(secret)) assert.fail(`${fact} quotes a secret: ${shown}`);
  }
  for (const { slug, quote } of errors) {
    if (!(quote.from >= 0 && quote.from < quote.to && quote.to <= text.length))
      assert.fail(`${slug} quotes nothing`);
  }
  if (errors.length === 0 && findings.some(({ fact }) => fact === 'error'))
    assert.fail('a fact without its error');
  if (errors.length === 0 && target.host === undefined && !advice)
    assert.fail('nothing read, and nothing said');
}

test('mutated and made-up texts are read without fault', { timeout: 0 }, () => {
  let runs = 0;
  fc.assert(
    fc.property(anything, (text) => {
      runs++;
      check(text);
    }),
    { numRuns: wanted, seed, ...(limited && { interruptAfterTimeLimit: 18_000 }) },
  );
  if (limited)
    for (const text of fc.sample(anything, { numRuns: Math.max(0, 20_000 - runs), seed: seed + 1 }))
      check(text);
  process.stdout.write(`${Math.max(runs, 20_000)} texts\n`);
});
