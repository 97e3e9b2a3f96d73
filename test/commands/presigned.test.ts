/** A presigned URL, sent as it was signed; that the signature is right is proven in test/signing. */
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import fc from 'fast-check';
import { calledUrl } from '../../src/commands/index.ts';
import { presigned } from '../../src/commands/presigned.ts';
import { presign } from '../../src/signing/presign.ts';
import { seed } from '../signing/arbitraries.ts';
import { assertArrived, send } from './arrival.ts';
import { hostileInput } from './inputs.ts';
import { bothKeys } from './programs.ts';
import { type Recorder, startRecorder } from './server.ts';
import { testWith } from './shells.ts';

let recorder: Recorder;
before(async () => {
  recorder = await startRecorder();
});
after(() => recorder.close());

testWith(['bash', 'curl', 'base64'], '60 presigned requests arrive as they were signed', async () => {
  const inputs = fc.sample(hostileInput, { numRuns: 60, seed: seed + 70 });
  const signed = await Promise.all(
    inputs.map(({ target, headers, body }, at) =>
      presign(
        { method: target.method, url: calledUrl(target).text, headers, body },
        bothKeys[at % 2] ?? { accessKeyId: '', secretAccessKey: '' },
        { region: 'eu-west-1' },
        600,
      ),
    ),
  );
  const commands = signed.map((one, at) => presigned({ target: inputs[at]?.target ?? {} }, one));
  const arrived = await send(
    recorder,
    'bash',
    commands.map(({ text }) => text),
  );
  for (const [at, one] of signed.entries()) {
    const target = one.url.replace(/^https?:\/\/[^/]*/, '');
    const headers = one.headers.filter(([name]) => name.toLowerCase() !== 'host');
    assertArrived(arrived[at], { method: one.method, target, headers, body: one.body });
    assert.match(target, /[?&]X-Amz-Signature=[0-9a-f]{64}$/);
    assert.match(commands[at]?.warnings[0] ?? '', /600 seconds/);
  }
});
