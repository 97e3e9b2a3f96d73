/**
 * Reading takes time in proportion to the text, and at most 100 ms for 100,000 characters of plain text, whatever they
 * are, and 400 ms of documents.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { longest, longestFile, read } from '../../src/evidence/read.ts';
import { assertAtMost, assertInProportion, leastTime } from '../growth.ts';
import { filled, hostile } from './hostile.ts';
import { seeds } from './mutations.ts';

/** Of plain text, which is read on the page itself where there are no workers. */
const limit = 100;
/** Of documents such as templates, which the page reads in a worker only. */
const documentLimit = 400;

/** What a quarter of a text may take for the whole to be within the limit, were its time to grow with the square. */
const quarterLimit = limit / 16;

const measured: { name: string; time: number }[] = [];

/** Milliseconds for a text that is read at full length, which are within its limit. */
function timeOf(name: string, text: string): number {
  const work = () => read(text);
  const time = leastTime(work, { enough: limit, runs: 2 });
  if (time <= limit) return time;
  return assertAtMost(name, read(text).documents.length > 0 ? documentLimit : limit, work);
}

test(`no text of 100,000 characters takes more than ${limit} ms, no document more than ${documentLimit}`, () => {
  for (const seed of seeds) read(seed);
  let whole = 0;
  for (const { name, piece, start } of hostile) {
    const quarter = filled(piece, 25_000, start);
    const less = leastTime(() => read(quarter), { enough: quarterLimit, runs: 2 });
    // Where it can't matter, the whole is only read with FULL=1.
    const isEnough = less <= quarterLimit && !process.env['FULL'];
    if (!isEnough) whole++;
    const time = isEnough ? 4 * less : timeOf(name, filled(piece, 100_000, start));
    measured.push({ name, time });
  }
  measured.sort((a, b) => b.time - a.time);
  process.stdout.write(
    `slowest of ${measured.length}, ${whole} at full length: ${measured[0]?.time.toFixed(1)} ms, ${measured[0]?.name}\n`,
  );
});

test('the slowest take time in proportion to the text', () => {
  for (const { name } of measured.slice(0, 20)) {
    const one = hostile.find((text) => text.name === name);
    if (!one) continue;
    assertInProportion(name, {
      input: (size) => filled(one.piece, size, one.start),
      work: read,
      size: longest / 4,
      most: longest,
    });
  }
});

test('of five million characters in no known form the first are read, and it is said', () => {
  const text = filled('{"message":"Forbidden"} ', 5_000_000);
  const { advice, errors } = read(text);
  assert.equal(advice?.kind, 'too-long');
  assert.equal(errors[0]?.slug, 'forbidden');
  assertAtMost('five megabytes', 5 * 100, () => read(text));
});

test('more than a file may hold is refused at once', () => {
  const text = ' a'.repeat(longestFile / 2 + 1);
  assert.equal(read(text).advice?.kind, 'too-long');
  assertAtMost('more than a file may hold', limit, () => read(text));
});
