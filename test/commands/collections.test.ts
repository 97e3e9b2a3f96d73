/** Slow: collections, imported and run by Postman's and Bruno's own command lines against the verifying server. */
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { bruno } from '../../src/commands/collections/bruno.ts';
import { postman } from '../../src/commands/collections/postman.ts';
import { type Command, calledUrl, type Input } from '../../src/commands/index.ts';
import { readRoutes } from '../../src/commands/routes/route.ts';
import { amount } from '../amount.ts';
import { type RawHttp, verify } from '../signing/verify.ts';
import { assertArrived } from './arrival.ts';
import type { FullInput } from './inputs.ts';
import { testIfRuns } from './optional.ts';
import { assertSigned, bothKeys, execute, inFolder, type Keys, offeredInputs, toLocal } from './programs.ts';
import { type Recorder, startRecorder } from './server.ts';

let recorder: Recorder;
before(async () => {
  recorder = await startRecorder();
});
after(() => recorder.close());

/** What the tools add by themselves. */
const own =
  /^(?:accept-encoding|cache-control|connection|postman-token|user-agent|accept|request-start-time)$/i;

/** Asserts that both requests of a collection arrived: the one as it is, and the signed one where there is one. */
function assertBoth(
  arrived: RawHttp[],
  inputs: readonly FullInput[],
  signs: (input: Input) => boolean,
  keys: Keys,
) {
  let at = 0;
  for (const input of inputs) {
    const { target, headers, body } = input;
    const names = new Set(headers.map(([name]) => name.toLowerCase()));
    const raw = arrived[at++] ?? assert.fail();
    const sent = raw.headers.filter(([name]) => names.has(name.toLowerCase()) || !own.test(name));
    const { path, query } = calledUrl(target);
    // Postman reads a URL as browsers do it.
    const line = `${path}${query && `?${query.replaceAll("'", '%27')}`}`;
    assertArrived({ ...raw, headers: sent }, { method: target.method, target: line, headers, body });
    if (signs(input)) assertSigned(arrived[at++], keys, input);
  }
  assert.equal(arrived.length, at);
}

interface Item {
  item: unknown[];
}

const itemsOf = ({ text }: Command): unknown[] => (JSON.parse(text) as Item).item;

const all = amount(1000);

/** What a person may list, signed and not; those with .., : or a signed // are left out, each with its reason. */
const { routes } = readRoutes(`GET /orders?b=2&a=1&a=0&flag&B=%7e,x iam
GET /my%20orders/caf%C3%A9 iam
GET /it's?q=it's
GET /a//b?x=1&x=1
POST /empty iam
GET /a/../b
GET /:id
GET /a?{{b}}
GET /a//b iam`);
const sent = [
  'GET /orders?B=~%2Cx&a=0&a=1&b=2&flag=',
  'GET /my%20orders/caf%C3%A9',
  "GET /it's?q=it%27s",
  'GET /a//b?x=1&x=1',
  'POST /empty',
  'GET /a?%7B%7Bb%7D%7D',
];

/** Asserts that the request itself arrived, then its routes, the signed ones accepted. */
function assertRoutes(arrived: readonly RawHttp[], keys: Keys): void {
  const lines = arrived.map(({ method, target }) => `${method} ${target}`);
  assert.deepEqual(lines, ['GET /', 'GET /', ...sent]);
  for (const at of [1, 2, 3, 6]) {
    const account = { ...keys, region: 'eu-west-1', service: 'execute-api', now: new Date() };
    assert.equal(verify(arrived[at] ?? assert.fail(), account).refused, '', `${lines[at]}`);
  }
}

const simple = (): Input =>
  toLocal({ target: { method: 'GET', path: '/', region: 'eu-west-1' }, headers: [] }, recorder);

const named = (values: Record<string, string>): string[] =>
  Object.entries(values).flatMap(([name, value]) => ['--env-var', `${name}=${value}`]);

/** Runs a collection with newman and says what arrived. */
const runNewman = ({ accessKeyId, secretAccessKey, sessionToken = '' }: Keys, text: string) =>
  inFolder(async (cwd) => {
    writeFileSync(join(cwd, 'collection.json'), text);
    const set = named({ accessKey: accessKeyId, secretKey: secretAccessKey, sessionToken });
    recorder.take();
    await execute('newman', ['run', 'collection.json', '--reporters', 'json', ...set], { cwd });
    return recorder.take();
  });

/** Runs collections with bru, the requests of each in a folder of their own, and says what arrived. */
const runBru = ({ accessKeyId, secretAccessKey, sessionToken = '' }: Keys, commands: readonly Command[]) =>
  inFolder(async (folder) => {
    const cwd = join(folder, 'collection');
    for (const [at, { file = '', text, files = [] }] of commands.entries()) {
      for (const one of [{ name: file, text }, ...files]) {
        const isRequest = /^\d/.test(one.name);
        const path = join(cwd, isRequest ? `r${String(at).padStart(4, '0')}` : '', one.name);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, one.text);
      }
    }
    const set = named({ accessKeyId, secretAccessKey, sessionToken });
    recorder.take();
    await execute('bru', ['run', '-r', '--env', 'AWS', ...set], { cwd });
    return recorder.take();
  });

const testNewman = (name: string, run: () => Promise<void>) =>
  testIfRuns(['newman', '--version'], 'npm install --global newman', `newman: ${name}`, run);
const testBru = (name: string, run: () => Promise<void>) =>
  testIfRuns(['bru', '--version'], 'npm install --global @usebruno/cli', `bru: ${name}`, run);

test('a printed collection is ASCII, and its first request is the one that was asked for', () => {
  for (const input of offeredInputs((one) => postman(one, []), all, recorder, 320)) {
    const { text } = postman(input, []);
    assert.match(text, /^[\n -~]+$/);
    const [{ request } = assert.fail()] = JSON.parse(text).item;
    assert.equal(request.method, input.target.method);
    assert.equal(decodeURI(request.url), decodeURI(calledUrl(input.target).text.replaceAll("'", '%27')));
    assert.equal(request.body?.raw ?? '', input.body);
    const values = (headers: readonly string[]) => headers.map((value) => value.trim());
    assert.deepEqual(
      values(request.header.map((header: { value: string }) => header.value)),
      values(input.headers.map(([, value]) => value.replaceAll('\t', ' '))),
    );
  }
});

for (const [turn, keys] of bothKeys.entries()) {
  const what = keys.sessionToken ? 'temporary' : 'long-term';

  testNewman(`the requests of ${all / 2} collections in one run, with ${what} keys`, async () => {
    const inputs = offeredInputs((input) => postman(input, []), all / 2, recorder, 300 + turn);
    const printed = inputs.map((input) => postman(input, []));
    const [first] = printed;
    assert.ok(first);
    const collection = { ...JSON.parse(first.text), item: printed.flatMap(itemsOf) };
    const signs = (input: Input) => itemsOf(postman(input, [])).length > 1;
    assertBoth(await runNewman(keys, JSON.stringify(collection)), inputs, signs, keys);
  });

  testBru(`the folders of ${all / 2} collections in one run, with ${what} keys`, async () => {
    const inputs = offeredInputs((input) => bruno(input, []), all / 2, recorder, 310 + turn);
    const printed = inputs.map((input) => bruno(input, []));
    const signs = (input: Input) => (bruno(input, []).files ?? []).length > 2;
    assertBoth(await runBru(keys, printed), inputs, signs, keys);
  });

  testNewman(`a collection with routes as it is printed, with ${what} keys`, async () => {
    const { text, warnings } = postman(simple(), routes);
    assert.equal(warnings.filter((warning) => warning.startsWith('Without GET')).length, 3);
    assertRoutes(await runNewman(keys, text), keys);
  });

  testBru(`a collection with routes as it is printed, with ${what} keys`, async () =>
    assertRoutes(await runBru(keys, [bruno(simple(), routes)]), keys),
  );
}
