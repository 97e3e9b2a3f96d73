/** Slow: 2,000 requests for each form that curl sends, spread over five shells, judged by the verifier. */

import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import fc from 'fast-check';
import { awsSigv4 } from '../../src/commands/aws-sigv4.ts';
import { calledUrl } from '../../src/commands/index.ts';
import { plain } from '../../src/commands/plain.ts';
import { signedInPage } from '../../src/commands/signed-in-page.ts';
import { sign } from '../../src/signing/index.ts';
import { amount } from '../amount.ts';
import { seed } from '../signing/arbitraries.ts';
import { assertArrived, send } from './arrival.ts';
import { type FullInput, gentleInput, hostileInput } from './inputs.ts';
import { assertSigned, bothKeys, environmentOf, offered } from './programs.ts';
import { type Recorder, startRecorder } from './server.ts';
import { type Shell, testWith } from './shells.ts';

let recorder: Recorder;
before(async () => {
  recorder = await startRecorder();
});
after(() => recorder.close());

/** Most in the two that differ most. */
const shares: [shell: Shell, count: number][] = [
  ['bash', 700],
  ['fish', 600],
  ['dash', 250],
  ['zsh', 250],
  ['busybox', 200],
];

const signable = fc
  .oneof({ weight: 4, arbitrary: gentleInput }, { weight: 1, arbitrary: hostileInput })
  .filter((input) => offered(awsSigv4, input) !== undefined);

shares.forEach(([shell, all], index) => {
  const count = amount(all);
  const shift = 100 + index;
  const needs = [shell, 'curl', 'base64', 'sed'];
  const sample = (from: fc.Arbitrary<FullInput>) => fc.sample(from, { numRuns: count, seed: seed + shift });

  testWith(needs, `${shell}: ${count} plain requests arrive as asked`, async () => {
    const inputs = sample(hostileInput);
    const arrived = await send(
      recorder,
      shell,
      inputs.map((input) => plain(input).text),
    );
    inputs.forEach(({ target, headers, body }, at) => {
      const path = calledUrl(target).text.replace(/^https?:\/\/[^/]*/, '');
      assertArrived(arrived[at], { method: target.method, target: path, headers, body });
    });
  });

  for (const [turn, keys] of bothKeys.entries()) {
    const what = keys.sessionToken ? 'temporary' : 'long-term';
    const half = (inputs: FullInput[]) => inputs.filter((_, at) => at % 2 === turn);

    testWith(needs, `${shell}: ${count / 2} requests that curl signs with ${what} keys`, async () => {
      const inputs = half(sample(signable));
      const arrived = await send(
        recorder,
        shell,
        inputs.map((input) => awsSigv4(input).text),
        environmentOf(keys),
      );
      for (const [at, input] of inputs.entries()) assertSigned(arrived[at], keys, input);
    });

    testWith(needs, `${shell}: ${count / 2} requests signed in the page with ${what} keys`, async () => {
      const inputs = half(sample(hostileInput));
      const texts = await Promise.all(
        inputs.map(async ({ target, headers, body }) => {
          const request = { method: target.method, url: calledUrl(target).text, headers, body };
          return signedInPage({ target }, await sign(request, keys, { region: 'eu-west-1' })).text;
        }),
      );
      const arrived = await send(recorder, shell, texts);
      for (const [at, input] of inputs.entries()) assertSigned(arrived[at], keys, input);
    });
  }
});

assert.equal(
  shares.reduce((sum, [, all]) => sum + all, 0),
  2000,
);
