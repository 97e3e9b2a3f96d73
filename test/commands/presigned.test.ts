/** Slow: presigned URLs, sent by the real curl from five shells, judged by the verifier. */
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import fc from 'fast-check';
import { calledUrl } from '../../src/commands/index.ts';
import { presigned } from '../../src/commands/presigned.ts';
import { presign } from '../../src/signing/presign.ts';
import { amount } from '../amount.ts';
import { seed } from '../signing/arbitraries.ts';
import { verifyQuery } from '../signing/verify-query.ts';
import { assertArrived, send } from './arrival.ts';
import { hostileInput } from './inputs.ts';
import { bothKeys } from './programs.ts';
import { type Recorder, startRecorder } from './server.ts';
import { shells, testWith } from './shells.ts';

let recorder: Recorder;
before(async () => {
  recorder = await startRecorder();
});
after(() => recorder.close());

/** 2,000 in all, with long-term and temporary keys in turn. */
const each = amount(400);

for (const [turn, shell] of shells.entries()) {
  testWith([shell, 'curl', 'base64'], `${shell}: ${each} presigned requests are accepted`, async () => {
    const inputs = fc.sample(hostileInput, { numRuns: each, seed: seed + 70 + turn });
    const keysOf = (at: number) => bothKeys[at % 2] ?? assert.fail();
    const signed = await Promise.all(
      inputs.map(({ target, headers, body }, at) =>
        presign(
          { method: target.method, url: calledUrl(target).text, headers, body },
          keysOf(at),
          { region: 'eu-west-1' },
          600,
        ),
      ),
    );
    const commands = signed.map((one, at) => presigned({ target: inputs[at]?.target ?? {} }, one));
    const texts = commands.map(({ text }) => text);
    const arrived = await send(recorder, shell, texts);
    for (const [at, one] of signed.entries()) {
      const target = one.url.replace(/^https?:\/\/[^/]*/, '');
      const headers = one.headers.filter(([name]) => name.toLowerCase() !== 'host');
      const raw = arrived[at] ?? assert.fail();
      assertArrived(raw, { method: one.method, target, headers, body: one.body });
      const account = { ...keysOf(at), region: 'eu-west-1', service: 'execute-api', now: new Date() };
      const { refused, canonicalRequest } = verifyQuery(raw, account);
      assert.equal(refused, '', `${one.canonicalRequest}\n--- and the verifier:\n${canonicalRequest}`);
      const late = { ...account, now: new Date(Date.now() + 601_000) };
      assert.match(verifyQuery(raw, late).refused, /^clock/);
      const other = { ...raw, method: `${raw.method}X` };
      assert.equal(verifyQuery(other, account).refused, 'signature');
      assert.match(commands[at]?.warnings[0] ?? '', /600 seconds/);
    }
  });
}
