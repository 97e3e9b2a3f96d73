/**
 * Every reader of a form by itself, on its own samples cut, mixed and damaged: nothing throws, every place lies in the
 * text, what is found can be read to its end.
 *
 * So many inputs a reader as half a second allows, and at least 100; `FUZZ=200000` makes that many for each, however long
 * it takes. `FUZZ_SEED=…` repeats a run, `FUZZ_FORM=har` takes the readers whose names hold that word.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { FormReader } from '../../../src/evidence/forms/form.ts';
import { formReaders } from '../../../src/evidence/forms/index.ts';
import { type Quote, stretchOf } from '../../../src/evidence/reading.ts';
import { isFact } from '../../../src/facts/vocabulary.ts';
import { goldenInputs } from '../golden.ts';
import { mutationNames, mutations, tokens } from '../mutations.ts';

const wanted = process.env['FUZZ'] === undefined ? undefined : Number(process.env['FUZZ']);
const seed = Number(process.env['FUZZ_SEED'] ?? 20_261_122);
const only = (process.env['FUZZ_FORM'] ?? '').toLowerCase();
const share = fc.nat(9999).map((n) => n / 10_000);
const samples = goldenInputs.map(({ text }) => text).filter((text) => text.length < 20_000);

/** Texts that a reader takes, damaged up to four times; now and then any other. */
function inputs(reader: FormReader): fc.Arbitrary<string> {
  const own = samples.filter((text) => reader(stretchOf(text)).length > 0);
  const seeds = own.length > 0 ? own : samples;
  const damage = fc.array(fc.tuple(fc.constantFrom(...mutationNames), share, share), { maxLength: 4 });
  const damaged = (texts: readonly string[]) =>
    fc
      .tuple(fc.nat(texts.length - 1), damage)
      .map(([at, changes]) =>
        changes.reduce((text, [name, a, b]) => mutations[name]?.(text, a, b) ?? text, texts[at] ?? ''),
      );
  const spliced = fc
    .tuple(
      damaged(seeds),
      fc.constantFrom(...tokens, '\0', '\ufeff', '{"a":'.repeat(300), '\u2028', '"', '\\'),
      share,
    )
    .map(([text, token, at]) => {
      const place = Math.floor(at * text.length);
      return text.slice(0, place) + token + text.slice(place);
    });
  return fc.oneof(
    { weight: 8, arbitrary: damaged(seeds) },
    { weight: 4, arbitrary: spliced },
    { weight: 1, arbitrary: damaged(samples) },
  );
}

function check(reader: FormReader, text: string): void {
  const inside = ({ from, to }: Quote, what: string): void => {
    if (!(from >= 0 && from <= to && to <= text.length))
      assert.fail(`${what}: ${from} to ${to} of ${text.length}`);
  };
  for (const { quote, entries, gaps = [], configuration } of reader(stretchOf(text))) {
    inside(quote, 'document');
    for (const gap of gaps) inside(gap.quote, 'gap');
    for (const api of configuration?.apis ?? []) inside(api.quote, 'api');
    for (const entry of entries.slice(-20)) {
      inside(entry.quote, 'entry');
      inside(entry.transcript.original({ from: 0, to: entry.transcript.text.length }), 'transcript');
      for (const { fact, value, quote: place } of entry.findings ?? []) {
        if (!isFact(fact, value)) assert.fail(`${fact}=${value} is no fact`);
        inside(place, fact);
      }
      for (const match of entry.matches ?? []) inside(match.quote, match.slug);
    }
  }
}

describe('each reader of a form', () => {
  for (const reader of formReaders) {
    if (!reader.name.toLowerCase().includes(only)) continue;
    test(reader.name, { timeout: 0 }, () => {
      const anything = inputs(reader);
      let runs = 0;
      const property = fc.property(anything, (text) => {
        runs++;
        check(reader, text);
      });
      fc.assert(property, {
        seed,
        numRuns: wanted ?? 20_000,
        ...(wanted === undefined && { interruptAfterTimeLimit: 500 }),
      });
      if (runs < 100)
        for (const text of fc.sample(anything, { numRuns: 100, seed: seed + 1 })) check(reader, text);
      process.stdout.write(`${reader.name}: ${Math.max(runs, 100)} inputs\n`);
    });
  }
});
