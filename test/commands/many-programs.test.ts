/** Slow: the programs and the other clients, by the thousand where many run in one process. */

import assert from 'node:assert/strict';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { awscurl } from '../../src/commands/clients/awscurl.ts';
import { httpie } from '../../src/commands/clients/httpie.ts';
import { go } from '../../src/commands/code/go.ts';
import { python } from '../../src/commands/code/python.ts';
import { typescript } from '../../src/commands/code/typescript.ts';
import { calledUrl } from '../../src/commands/index.ts';
import { amount } from '../amount.ts';
import { assertArrived } from './arrival.ts';
import { testIfRuns } from './optional.ts';
import {
  assertSigned,
  bothKeys,
  environmentOf,
  execute,
  inFolder,
  offeredInputs,
  runPrograms,
} from './programs.ts';
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

const goPath = '/usr/share/gocode';
const goSdk = join(goPath, 'src/github.com/aws/aws-sdk-go-v2/aws/signer/v4');
const goMissing =
  !existsSync(goSdk) && 'needs the SDK: apt-get install golang-go golang-github-aws-aws-sdk-go-v2-dev';

const goRequests = amount(10);

test(`go: ${goRequests} requests signed with the SDK that Debian has`, { skip: goMissing }, () =>
  inFolder(async (folder) => {
    const env = { GO111MODULE: 'off', GOPATH: goPath, GOCACHE: join(folder, '.cache') };
    for (const [at, input] of offeredInputs(go, goRequests, recorder, 30).entries()) {
      const keys = bothKeys[at % 2];
      assert.ok(keys);
      writeFileSync(join(folder, 'main.go'), go(input).text);
      assert.equal(await execute('gofmt', ['-l', 'main.go'], { cwd: folder }), '');
      await execute('go', ['vet', 'main.go'], { cwd: folder, env });
      await execute('go', ['build', '-o', 'request', 'main.go'], { cwd: folder, env });
      recorder.take();
      await execute('./request', [], { cwd: folder, env: environmentOf(keys) });
      assertSigned(recorder.take()[0], keys, input);
    }
  }),
);

/** Runs one command in a shell, and says what arrived. */
async function once(text: string, env: Record<string, string>) {
  recorder.take();
  await inFolder((cwd) => execute('bash', ['-c', text], { cwd, env }));
  const arrived = recorder.take();
  assert.equal(arrived.length, 1, text);
  return arrived[0];
}

/** HTTPie's own, besides those that curl adds. */
const httpiesOwn = ['accept-encoding', 'connection'];

testIfRuns(
  ['http', '--version'],
  'apt-get install httpie',
  'HTTPie: 30 requests arrive as asked',
  async () => {
    for (const input of offeredInputs(httpie, 30, recorder, 40)) {
      const raw = await once(httpie(input).text, {});
      assert.ok(raw);
      assertArrived(
        { ...raw, headers: raw.headers.filter(([name]) => !httpiesOwn.includes(name.toLowerCase())) },
        {
          method: input.target.method,
          target: calledUrl(input.target).text.replace(/^https?:\/\/[^/]*/, ''),
          headers: input.headers,
          body: input.body,
        },
      );
    }
  },
);

testIfRuns(['awscurl', '--help'], 'pip install awscurl', 'awscurl: 30 requests are accepted', async () => {
  for (const [at, input] of offeredInputs(awscurl, 30, recorder, 50).entries()) {
    const keys = bothKeys[at % 2];
    assert.ok(keys);
    assertSigned(await once(awscurl(input).text, environmentOf(keys)), keys, input);
  }
});
