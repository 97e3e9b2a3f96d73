/** A generated corpus: no planted secret survives, and next to nothing else is lost. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { redact } from '../../../src/evidence/redaction/redactor.ts';
import { places } from './places.ts';
import { kindsOfSecrets, secretOf } from './secrets.ts';
import { everywhere, lossOf, survivors, transcript } from './transcript.ts';

const size = 20_000;

test(`${size} texts: none of the secrets survives, one word of a hundred at most is lost`, () => {
  const kinds = new Set<string>();
  const used = new Set<string>();
  const survived = new Map<string, number>();
  const lines = new Map<string, number>();
  let planted = 0;
  let words = 0;
  let lost = 0;
  for (const one of fc.sample(transcript, { numRuns: size, seed: 4 })) {
    const { text } = redact(one.text);
    planted += one.planted.length;
    for (const { kind, place } of one.planted) {
      kinds.add(kind);
      used.add(place);
    }
    for (const { kind, place, name, value } of survivors(text, one.planted)) {
      const what = `${kind} in ${place}`;
      survived.set(what, (survived.get(what) ?? 0) + 1);
      if (survived.size < 40 && survived.get(what) === 1) process.stdout.write(`${what}: ${name} ${value}\n`);
    }
    const loss = lossOf(one.open, text);
    words += loss.words;
    lost += loss.lost.length;
    for (const word of loss.lost) lines.set(word, (lines.get(word) ?? 0) + 1);
  }
  const worst = [...lines].sort((a, b) => b[1] - a[1]).slice(0, 12);
  const share = (100 * lost) / words;
  process.stdout.write(
    `${size} texts, ${planted} secrets of ${kinds.size} kinds in ${used.size} places; ${[...survived.values()].reduce((a, b) => a + b, 0)} survived; ` +
      `${lost} of ${words} other words lost (${share.toFixed(3)} %): ${worst.map(([word, count]) => `${word} ${count}`).join(', ')}\n`,
  );
  assert.deepEqual([...survived], []);
  assert.ok(share <= 1, `${share} % of what is no secret is lost`);
  assert.equal(kinds.size, kindsOfSecrets.length);
  assert.equal(used.size, Object.keys(places).length);
});

test('each kind in each place, beside each name, in each letter case', () => {
  const survived: string[] = [];
  let tried = 0;
  for (const kind of kindsOfSecrets) {
    for (const one of fc.sample(secretOf(kind), { numRuns: 3, seed: 6 })) {
      for (const { planted, line } of everywhere(one)) {
        tried++;
        const { text } = redact(line);
        if (survivors(text, [planted]).length > 0) survived.push(`${kind} in ${planted.place}: ${text}`);
      }
    }
  }
  process.stdout.write(`${tried} combinations\n`);
  assert.deepEqual(survived, []);
});

test('a second redaction finds nothing more', () => {
  fc.assert(
    fc.property(transcript, ({ text }) => {
      const once = redact(text).text;
      assert.equal(redact(once).text, once);
    }),
    { numRuns: 3000, seed: 5 },
  );
});

test('nothing throws, whatever the text is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.array(fc.string()), (text, more) => {
      assert.equal(redact(redact(text, more).text, more).removed.length, 0);
    }),
    { numRuns: 3000 },
  );
});
