/** Slow: 2,000 programs in TypeScript and in Python, run as they stand, many in one process. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { python } from '../../src/commands/code/python.ts';
import { typescript } from '../../src/commands/code/typescript.ts';
import { amount } from '../amount.ts';
import { testIfRuns } from './optional.ts';
import { assertSigned, bothKeys, environmentOf, offeredInputs, runPrograms } from './programs.ts';
import { type Recorder, startRecorder } from './server.ts';

let recorder: Recorder;
before(async () => {
  recorder = await startRecorder();
});
after(() => recorder.close());

const each = amount(1000);

async function many(language: 'typescript' | 'python', turn: number): Promise<void> {
  const form = { typescript, python }[language];
  const keys = bothKeys[turn];
  assert.ok(keys);
  const inputs = offeredInputs(form, each, recorder, 20 + turn);
  const arrived = await runPrograms(
    language,
    inputs.map((input) => form(input).text),
    environmentOf(keys),
    recorder,
  );
  for (const [at, input] of inputs.entries()) assertSigned(arrived[at], keys, input);
}

for (const [turn, what] of ['long-term', 'temporary'].entries()) {
  test(`typescript: ${each} requests signed with ${what} keys`, () => many('typescript', turn));
  testIfRuns(
    ['python3', '-c', 'import botocore'],
    'apt-get install python3-botocore',
    `python: ${each} requests signed with ${what} keys`,
    () => many('python', turn),
  );
}
