/** Exports as they come out of logs, clipboards and truncation: the same facts, or fewer, never others. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from '../../../src/evidence/read.ts';
import { goldenInputs } from '../golden.ts';
import { mutationNames, mutations } from '../mutations.ts';

/** The raw view and the timeline are transcripts, read as plain text. */
const inputs = goldenInputs.filter(({ name }) =>
  /^(?:har|postman|insomnia)-(?!console$|timeline$)/.test(name),
);
/** Changes after which the text says the same, or less. */
const harmless = mutationNames.filter(
  (name) =>
    !/capitals|another|order|before|twice|escaped|half|letter|deep|long line|page|zero|line less|beginning|one line/.test(
      name,
    ),
);

/** Readings that were compared, of all changes. */
let compared = 0;

test('there are enough samples', () => assert.ok(inputs.length >= 18, `${inputs.length}`));

for (const { name, text } of inputs) {
  test(name, () => {
    const { facts, target } = read(text);
    for (const change of harmless) {
      // Where a text is cut: in steps, so that each part of an entry has its turn.
      const places = /cut off/.test(change) ? Array.from({ length: 40 }, (_, i) => (i + 0.5) / 40) : [0.3];
      for (const at of places) {
        const changed = mutations[change]?.(text, at, 0.7) ?? '';
        const reading = read(changed);
        // With fewer calls another one may be the one that decides.
        if (reading.target.path !== target.path || reading.target.method !== target.method) continue;
        compared++;
        for (const [fact, value] of Object.entries(reading.facts)) {
          const before = facts[fact as 'status'];
          // The status is only kept for want of an error.
          if (fact === 'status') continue;
          assert.equal(value, before, `${fact}, ${change} at ${at}: ${JSON.stringify(reading.errors)}`);
        }
      }
    }
  });
}

test('most changes leave the call that decides', () => assert.ok(compared > 300, `${compared}`));
