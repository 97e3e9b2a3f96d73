/** The plain command sends the very request, whatever is in it. */
import { after, before } from 'node:test';
import fc from 'fast-check';
import { encodePath, encodeQuery } from '../../src/commands/percent.ts';
import { plain } from '../../src/commands/plain.ts';
import { seed } from '../signing/arbitraries.ts';
import { assertArrived, send } from './arrival.ts';
import { type FullInput, hostileInput } from './inputs.ts';
import { type Recorder, startRecorder } from './server.ts';
import { type Shell, testWith } from './shells.ts';

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

const runs: [shell: Shell, count: number][] = [
  ['bash', 200],
  ['fish', 100],
];

for (const [shell, count] of runs) {
  testWith(
    [shell, 'curl', 'base64'],
    `${shell}: ${count} hostile requests arrive as they were asked`,
    async () => {
      const some = inputs.slice(0, count);
      const texts = some.map((input) => plain(input).text);
      const arrived = await send(recorder, shell, texts);
      for (const [index, input] of some.entries()) assertArrived(arrived[index], askedOf(input));
    },
  );
}
