/**
 * Reading takes time in proportion to the text, and at most 100 ms for 100,000 characters of plain text, whatever they are, and 400 ms of documents. Measured is
 * the processor's time, and the best of several runs counts, because the machine may be busy with other things.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { longest, longestFile, read } from '../../src/evidence/read.ts';
import { filled, hostile } from './hostile.ts';
import { seeds } from './mutations.ts';

/** Of plain text, which is read on the page itself where there are no workers. */
const limit = 100;
/** Of documents such as templates, which the page reads in a worker only. */
const documentLimit = 400;

function milliseconds(text: string): number {
  const before = process.cpuUsage();
  read(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The best of at most `runs` runs; no more are made than it takes to be below `enough`. */
function best(text: string, enough: number, runs = 8): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs && least > enough; run++) least = Math.min(least, milliseconds(text));
  return least;
}

const measured: { name: string; time: number }[] = [];

test(`no text of 100,000 characters takes more than ${limit} ms, no document more than ${documentLimit}`, () => {
  for (const seed of seeds) read(seed);
  for (const { name, piece, start } of hostile) {
    const text = filled(piece, 100_000, start);
    const time = best(text, limit / 3);
    measured.push({ name, time });
    const most = time > limit && read(text).documents.length > 0 ? documentLimit : limit;
    assert.ok(time <= most, `${name}: ${time.toFixed(1)} ms`);
  }
  measured.sort((a, b) => b.time - a.time);
  process.stdout.write(
    `slowest of ${measured.length}: ${measured[0]?.time.toFixed(1)} ms, ${measured[0]?.name}\n`,
  );
});

test('four times the text takes about four times the time, of the slowest', () => {
  for (const { name } of measured.slice(0, 20)) {
    const one = hostile.find((text) => text.name === name);
    if (!one) continue;
    // Quadratic time would make it sixteen times; a millisecond is for what doesn't depend on the length.
    const ratio = () =>
      best(filled(one.piece, longest, one.start), 0, 3) /
      (best(filled(one.piece, longest / 4, one.start), 0, 3) + 1);
    // A collection of garbage may fall into one measurement.
    const isInProportion = [1, 2, 3, 4].some(() => ratio() < 8);
    assert.ok(isInProportion, `${name}: not in proportion`);
  }
});

test('of five million characters in no known form the first are read, and it is said', () => {
  const text = filled('{"message":"Forbidden"} ', 5_000_000);
  const { advice, errors } = read(text);
  assert.equal(advice?.kind, 'too-long');
  assert.equal(errors[0]?.slug, 'forbidden');
  const perMegabyte = best(text, 0, 3) / 5;
  assert.ok(perMegabyte < 100, `${perMegabyte.toFixed(0)} ms for a megabyte`);
});

test('more than a file may hold is refused at once', () => {
  const text = ' a'.repeat(longestFile / 2 + 1);
  assert.equal(read(text).advice?.kind, 'too-long');
  assert.ok(best(text, 5) < limit);
});
