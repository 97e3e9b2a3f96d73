/**
 * Mutated logs: no reader of logs throws, every quote and every entry lies in the text, no quote is of another request's
 * secret, and time stays in proportion. As many inputs as three seconds allow; `FUZZ=200000` runs that many for each
 * reader, `FUZZ_SEED=…` repeats a run.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { FormReader } from '../../../src/evidence/forms/form.ts';
import { readExecutionLog } from '../../../src/evidence/forms/logs/execution-log.ts';
import { readFunctionLog } from '../../../src/evidence/forms/logs/function-log.ts';
import { readLogEvents } from '../../../src/evidence/forms/logs/log-events.ts';
import { readTestInvoke } from '../../../src/evidence/forms/logs/test-invoke.ts';
import { read } from '../../../src/evidence/read.ts';
import { stretchOf } from '../../../src/evidence/reading.ts';
import { isFact } from '../../../src/facts/vocabulary.ts';
import { assertAtMost, assertInProportion } from '../../growth.ts';
import { goldenInputs, secret } from '../golden.ts';
import { filled } from '../hostile.ts';
import { mutationNames, mutations } from '../mutations.ts';
import { exampleId, knownLines, smallLog, testTime } from './logs.ts';

const wanted = Number(process.env['FUZZ'] ?? 100_000);
const limited = process.env['FUZZ'] === undefined;
const seed = Number(process.env['FUZZ_SEED'] ?? 20_261_122);
const share = fc.nat(9999).map((n) => n / 10_000);

const seeds = [
  ...goldenInputs
    .filter(({ name }) => /^(?:execution-log|test-invoke|function-log)-/.test(name))
    .map(({ text }) => text),
  ...knownLines.map(smallLog),
];
const pieces = [
  `(${exampleId}) `,
  `(${exampleId}) Method request body before transformations: {`,
  `(${exampleId}) HTTP Method: GET, Resource Path: /`,
  `(${exampleId}) Method completed with status: 50`,
  `(${exampleId}) Method response headers: {a=b, c=`,
  '(Qyi07eCbtjMCJKw=) ',
  testTime,
  'Execution log for request ',
  `START RequestId: ${exampleId}\n`,
  `REPORT RequestId: ${exampleId}\tStatus: `,
  `Z\t${exampleId}\tERROR\t`,
  'Task timed out after ',
  '[ERROR] KeyError: x\n',
  '{"events":[{"timestamp":1,"message":"(',
  '{"results":[[{"field":"@message","value":"',
  '{"status":500,"log":"Execution log for request ',
  '"type":"platform.report"',
  'Authorizer result body before parsing: {"Effect":"Deny"',
  '""',
  '|',
  '\n',
  '{',
  '}',
  '\\n',
];
const anything = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .tuple(
        fc.nat(seeds.length - 1),
        fc.array(fc.tuple(fc.constantFrom(...mutationNames), share, share), { maxLength: 3 }),
      )
      .map(([index, changes]) =>
        changes.reduce((text, [name, a, b]) => mutations[name]?.(text, a, b) ?? text, seeds[index] ?? ''),
      ),
  },
  {
    weight: 2,
    arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((all) => all.join('')),
  },
);

const readers: Record<string, FormReader> = {
  'execution log': readExecutionLog,
  'function log': readFunctionLog,
  'log events': readLogEvents,
  'test invoke': readTestInvoke,
};

function check(reader: FormReader, text: string): void {
  const within = ({ from, to }: { from: number; to: number }): void =>
    assert.ok(from >= 0 && from <= to && to <= text.length, JSON.stringify({ from, to, text }));
  for (const { quote, entries } of reader(stretchOf(text))) {
    within(quote);
    for (const { quote: place, transcript, findings = [], matches = [], title } of entries) {
      within(place);
      assert.ok(!title.includes(secret), title);
      for (const finding of findings) {
        assert.ok(isFact(finding.fact, finding.value));
        within(finding.quote);
      }
      for (const match of matches) within(match.quote);
      within(transcript.original({ from: 0, to: transcript.text.length }));
    }
  }
}

for (const [name, reader] of Object.entries(readers))
  test(`${name}: made-up and mutated logs`, () => {
    let runs = 0;
    fc.assert(
      fc.property(anything, (text) => {
        runs++;
        check(reader, text);
      }),
      { numRuns: wanted, seed, ...(limited && { interruptAfterTimeLimit: 600 }) },
    );
    process.stdout.write(`${runs} texts\n`);
    assert.ok(runs > 300);
  });

test('read as a whole', () => {
  fc.assert(
    fc.property(anything, (text) => {
      for (const { quote, fact, value } of read(text).findings) {
        assert.ok(isFact(fact, value));
        assert.ok(quote.from >= 0 && quote.from < quote.to && quote.to <= text.length);
        assert.ok(!text.slice(quote.from, quote.to).includes(secret), `${fact} quotes a secret`);
      }
    }),
    { numRuns: limited ? 20_000 : wanted, seed, ...(limited && { interruptAfterTimeLimit: 800 }) },
  );
});

test('a hostile log takes time in proportion to its length, at most 50 ms for 100,000 characters', () => {
  const work = (text: string): void => {
    for (const reader of Object.values(readers))
      for (const { entries } of reader(stretchOf(text))) entries.at(-1)?.transcript;
  };
  let slowest = { piece: '', time: 0 };
  for (const piece of [...pieces, ...knownLines.map(({ example }) => `${example}\n`)]) {
    const name = JSON.stringify(piece);
    const text = filled(piece, 100_000);
    const time = assertAtMost(name, 50, () => work(text));
    if (time > slowest.time) slowest = { piece, time };
    assertInProportion(name, {
      input: (size) => filled(piece, size),
      work,
      size: 50_000,
      most: 200_000,
      enough: 16,
    });
  }
  process.stdout.write(
    `slowest: ${slowest.time.toFixed(1)} ms for 100,000 of ${JSON.stringify(slowest.piece)}\n`,
  );
});
