/** The plain command sends the very request, whatever is in it. */
import { after, before } from 'node:test';
import fc from 'fast-check';
import { encodePath, encodeQuery } from '../../src/commands/percent.ts';
import { plain } from '../../src/commands/plain.ts';
import { seed } from '../signing/arbitraries.ts';
import { assertArrived, send } from './arrival.ts';
import { type FullInput, hostileInput } from './inputs.ts';
import { type Recorder, startRecorder } from './server.ts';
import { testWith } from './shells.ts';

let recorder: Recorder;
before(async () => {
  recorder = await startRecorder();
});
after(() => recorder.close());

const inputs = fc.sample(hostileInput, { numRuns: 200, seed });

const askedOf = ({ target, headers, body }: FullInput) => {
  const query = encodeQuery(target.query);
  return {
    method: target.method,
    target: `${encodePath(target.path)}${query && `?${query}`}`,
    headers,
    body,
  };
};

for (const shell of ['bash', 'fish'] as const) {
  testWith(
    [shell, 'curl', 'base64'],
    `${shell}: 200 hostile requests arrive as they were asked`,
    async () => {
      const arrived = await send(
        recorder,
        shell,
        inputs.map((input) => plain(input).text),
      );
      inputs.forEach((input, index) => assertArrived(arrived[index], askedOf(input)));
    },
  );
}
