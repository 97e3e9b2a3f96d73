/** A generated corpus of transcripts: what was planted is in nothing that is handed over. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { amount } from '../amount.ts';
import { survivors, transcript } from '../evidence/redaction/transcript.ts';
import { notes } from './notes.ts';

const size = amount(20_000);
test(`${size} texts with planted secrets: none is in the note, the message or the link`, () => {
  const seen = new Map<string, number>();
  for (const { text, planted } of fc.sample(transcript, { numRuns: size, seed: 8 })) {
    const { ticket, customer, handed } = notes(text);
    for (const [where, note] of Object.entries({ ticket, customer, link: handed.link })) {
      for (const { kind, place } of survivors(note, planted)) {
        const what = `${kind} in ${place}, in the ${where}`;
        seen.set(what, (seen.get(what) ?? 0) + 1);
      }
    }
  }
  assert.deepEqual([...seen], []);
});
