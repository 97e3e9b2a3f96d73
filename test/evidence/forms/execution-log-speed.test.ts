/**
 * Each known line in a log of 10,000 others is found with its cause, in less than 100 ms of the processor's time for a
 * megabyte. Takes about ten seconds.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from '../../../src/evidence/read.ts';
import { diagnose } from '../../../src/triage/diagnose.ts';
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

/** The best of at most four runs: the machine may be busy with other things. In ms for a million characters. */
function speed(text: string): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 4 && least > limit / 2; run++) {
    const before = process.cpuUsage();
    read(text);
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000 / (text.length / 1_000_000));
  }
  return least;
}

test('every line, in a log of 10,000 others', () => {
  read(others.join('\n'));
  const times: { name: string; time: number }[] = [];
  for (const [index, line] of knownLines.entries()) {
    const text = embedded(smallLog(line));
    const name = `${index}: ${line.example.slice(0, 100)}`;
    const small = read(smallLog(line));
    const { choices, facts } = read(text);
    const failing = choices.length === 0 ? facts : read(text, choices.length - 1).facts;
    if (small.facts.error) assert.equal(failing.error, small.facts.error, name);
    const { cause, remaining } = diagnose(failing);
    const isAlone = !Object.keys(notAlone).some((start) => line.example.includes(start));
    if (line.cause && isAlone) assert.equal(cause, line.cause, name);
    else if (line.cause) assert.ok(remaining.includes(line.cause), name);
    times.push({ name, time: speed(text) });
  }
  times.sort((a, b) => b.time - a.time);
  for (const { name, time } of times.slice(0, 3))
    process.stdout.write(`${time.toFixed(1)} ms per MB: ${name}\n`);
  assert.ok((times[0]?.time ?? limit) < limit, `${times[0]?.name}: ${times[0]?.time.toFixed(1)} ms per MB`);
});

test('twice the log takes about twice the time', () => {
  const one = others.slice(0, 5000).join('\n');
  const two = others.join('\n');
  const ratio = (): number => (speed(two) * two.length) / (speed(one) * one.length);
  assert.ok(Math.min(ratio(), ratio(), ratio()) < 3.2);
});
