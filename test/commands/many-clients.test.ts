/** Slow: 2,000 command lines for HTTPie and awscurl, read by real shells, run by the real programs. */
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { awscurl } from '../../src/commands/clients/awscurl.ts';
import { httpie } from '../../src/commands/clients/httpie.ts';
import { calledUrl } from '../../src/commands/index.ts';
import { amount } from '../amount.ts';
import { assertArrived } from './arrival.ts';
import { testIfRuns } from './optional.ts';
import { assertSigned, bothKeys, environmentOf, offeredInputs } from './programs.ts';
import { runPythonClient } from './python-client.ts';
import { type Recorder, startRecorder } from './server.ts';

let recorder: Recorder;
before(async () => {
  recorder = await startRecorder();
});
after(() => recorder.close());

/** HTTPie's own, besides those that curl adds. */
const httpiesOwn = ['accept-encoding', 'connection'];

const all = amount(2000);

testIfRuns(
  ['http', '--version'],
  'apt-get install httpie',
  `HTTPie: ${all} requests arrive as asked`,
  async () => {
    const inputs = offeredInputs(httpie, all, recorder, 40);
    const texts = inputs.map((input) => httpie(input).text);
    const arrived = await runPythonClient('http', texts, {}, recorder);
    for (const [at, input] of inputs.entries()) {
      const raw = arrived[at];
      assert.ok(raw);
      const headers = raw.headers.filter(([name]) => !httpiesOwn.includes(name.toLowerCase()));
      const target = calledUrl(input.target).text.replace(/^https?:\/\/[^/]*/, '');
      const { headers: asked, body } = input;
      assertArrived({ ...raw, headers }, { method: input.target.method, target, headers: asked, body });
    }
  },
);

for (const [turn, keys] of bothKeys.entries()) {
  const what = keys.sessionToken ? 'temporary' : 'long-term';
  testIfRuns(
    ['awscurl', '--help'],
    'pip install awscurl',
    `awscurl: ${all / 2} requests signed with ${what} keys are accepted`,
    async () => {
      const inputs = offeredInputs(awscurl, all / 2, recorder, 50 + turn);
      const texts = inputs.map((input) => awscurl(input).text);
      const arrived = await runPythonClient('awscurl', texts, environmentOf(keys), recorder);
      for (const [at, input] of inputs.entries()) assertSigned(arrived[at], keys, input);
    },
  );
}
