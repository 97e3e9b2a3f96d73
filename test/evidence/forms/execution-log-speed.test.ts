/**
 * Each known line in a log of 10,000 others is found with its cause, in less than 100 ms of the processor's time for a
 * megabyte. Takes more than ten seconds.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Reading, read } from '../../../src/evidence/read.ts';
import { diagnose } from '../../../src/triage/diagnose.ts';
import { assertAtMost, assertInProportion } from '../../growth.ts';
import { notAlone } from './log-lines-proofs.ts';
import { knownLines, longLog, smallLog } from './logs.ts';

const others = longLog(10_000);
const limit = 100;

/** A small log's lines, one here and one there among the others, so that no two of them stand together. */
function embedded(small: string): string {
  const lines = small.split('\n');
  const at = (index: number): number => Math.floor(others.length / 2) + 7 * index;
  const whole: string[] = [];
  let from = 0;
  lines.forEach((line, index) => {
    whole.push(...others.slice(from, at(index)), line);
    from = at(index);
  });
  return [...whole, ...others.slice(from)].join('\n');
}

test('every line, in a log of 10,000 others', () => {
  read(others.join('\n'));
  for (const [index, line] of knownLines.entries()) {
    const text = embedded(smallLog(line));
    const name = `${index}: ${line.example.slice(0, 100)}`;
    const small = read(smallLog(line));
    const readings: Reading[] = [];
    assertAtMost(name, (limit * text.length) / 1_000_000, () => readings.push(read(text)));
    const { choices, facts } = readings[0] as Reading;
    const failing = choices.length === 0 ? facts : read(text, choices.length - 1).facts;
    if (small.facts.error) assert.equal(failing.error, small.facts.error, name);
    const { cause, remaining } = diagnose(failing);
    const isAlone = !Object.keys(notAlone).some((start) => line.example.includes(start));
    if (line.cause && isAlone) assert.equal(cause, line.cause, name);
    else if (line.cause) assert.ok(remaining.includes(line.cause), name);
  }
});

test('takes time in proportion to the log', () => {
  assertInProportion('lines', {
    input: (count) => others.slice(0, count).join('\n'),
    work: read,
    size: 2500,
    most: 10_000,
  });
});
