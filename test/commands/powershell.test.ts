/** PowerShell can't be had here: its rules are a model's (powershell-model.ts), the curl behind them is the real one. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { CommandRefused, calledUrl } from '../../src/commands/index.ts';
import {
  powershell,
  powershellApiKey,
  powershellAwsSigv4,
  powershellPreflight,
} from '../../src/commands/powershell/index.ts';
import { passesAlike, quotePowerShell } from '../../src/commands/powershell/quote.ts';
import { amount } from '../amount.ts';
import { seed } from '../signing/arbitraries.ts';
import { type RawHttp, verify } from '../signing/verify.ts';
import { assertArrived } from './arrival.ts';
import { type FullInput, gentleInput, hostileInput } from './inputs.ts';
import {
  argvOf,
  commandLine,
  type Passing,
  passings,
  readConfig,
  run,
  verbatimValue,
} from './powershell-model.ts';
import { type Recorder, startRecorder } from './server.ts';
import { testWith } from './shells.ts';
import { hostileTexts } from './texts.ts';
import { unseenMarks } from './unseen.ts';

let recorder: Recorder;
before(async () => {
  recorder = await startRecorder();
});
after(() => recorder.close());

test('10,000 hostile strings mean themselves between PowerShell’s quotes', () => {
  for (const text of hostileTexts(10_000)) {
    const curly = `${text}\u2018\u2019\u201a\u201b'${text}`;
    assert.equal(verbatimValue(quotePowerShell(text)), text);
    assert.equal(verbatimValue(quotePowerShell(curly)), curly);
  }
});

test('what passes alike arrives the same in 5.1, 7.0 and 7.3; the three traps do not pass', () => {
  let alike = 0;
  for (const text of hostileTexts(10_000)) {
    if (!passesAlike(text)) continue;
    alike++;
    for (const passing of passings)
      assert.deepEqual(argvOf(commandLine(['-H', text, '-i'], passing)), ['-H', text, '-i']);
  }
  assert.ok(alike > 2000, `only ${alike}`);
  for (const trap of ['', 'a "b"', '{"a":1}', 'a\\', 'a b\\', 'é', '\u2018', 'a\nb', 'a\u202eb'])
    assert.ok(!passesAlike(trap), trap);
});

test('the model knows the traps: quotes, empty arguments and a backslash at the end differ', () => {
  for (const trap of ['{"a": 1}', '', 'a b\\']) {
    const arrived = passings.map((passing) =>
      JSON.stringify(argvOf(commandLine(['-d', trap, '-i'], passing))),
    );
    assert.ok(new Set(arrived).size > 1, trap);
  }
});

/** What curl is given, options in files read by the model of curl's manual. */
function optionsOf(script: string, env: Record<string, string> = {}): string[][] {
  return passings.map((passing) => {
    const [ran, ...more] = run(script, env, passing);
    assert.equal(more.length, 0);
    assert.ok(ran);
    const at = ran.args.indexOf('-K');
    if (at < 0) return ran.args;
    const config = Buffer.from(ran.args[at + 1]?.slice(5) ?? '', 'base64').toString();
    return [...ran.args.slice(0, at), ...ran.args.slice(at + 2), ...readConfig(config)];
  });
}

const withText = (text: string): FullInput => ({
  target: { scheme: 'https', host: 'api.example.com', path: `/${text}`, query: `q=${text}`, method: 'POST' },
  headers: [['x-text', text]],
  body: text,
});

/** Control characters in a body go through a file of their own, which another test looks at. */
const marks = unseenMarks.filter((mark) => !/\p{Cc}/u.test(mark));

test('10,000 hostile strings as path, query, header and body reach curl alike in every PowerShell', () => {
  for (const [index, text] of hostileTexts(10_000).entries()) {
    const line = text.replaceAll('\n', ' ');
    const mark = index % 2 ? marks[index % marks.length] : '';
    const body = `${text}${mark}`;
    const input = { ...withText(line), target: withText(`${line}${mark}`).target, body };
    const script = powershell(input).text;
    // What can be seen and typed, on lines that PowerShell reads one by one.
    assert.match(script, /^[\n -~]*$/);
    const [first, ...others] = optionsOf(script);
    for (const other of others) assert.deepEqual(other, first);
    const value = input.headers[0]?.[1].replace(/^ +| +$/g, '') ?? '';
    assert.ok(first?.includes(value ? `x-text: ${value}` : 'x-text;'), script);
    const at = first?.indexOf('--data-raw') ?? -1;
    if (body) assert.equal(first?.[at + 1], body);
  }
});

/** Runs real curl once for many calls, with the arguments that the model of one PowerShell hands on. */
async function send(
  scripts: readonly string[],
  passing: Passing,
  env: Record<string, string> = {},
): Promise<RawHttp[]> {
  const home = mkdtempSync(join(tmpdir(), 'gatewhy-'));
  writeFileSync(join(home, '.curlrc'), recorder.curlrc);
  // --next takes back what .curlrc said, so each call gets it again.
  const args = scripts.flatMap((script, index) => {
    const [ran] = run(script, env, passing);
    const own = (ran?.args ?? []).map((arg, at) => {
      const [, sign = '', content] = /^(@?)file:(.*)$/s.exec(arg) ?? [];
      if (content === undefined) return arg;
      const file = join(home, `${index}-${at}`);
      writeFileSync(file, Buffer.from(content, 'base64'));
      return `${sign}${file}`;
    });
    return [...(index > 0 ? ['--next'] : []), '-K', join(home, '.curlrc'), ...own];
  });
  recorder.take();
  const child = spawn('curl', ['-q', ...args], {
    cwd: home,
    env: { PATH: process.env.PATH ?? '', HOME: home },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    said += chunk;
  });
  await new Promise((resolve, reject) => child.on('close', resolve).on('error', reject));
  rmSync(home, { recursive: true });
  assert.equal(said, '');
  const arrived = recorder.take();
  assert.equal(arrived.length, scripts.length);
  return arrived;
}

const chunks = <T>(list: readonly T[], size: number): T[][] =>
  list.length === 0 ? [] : [list.slice(0, size), ...chunks(list.slice(size), size)];

const all = amount(2000);

for (const [turn, passing] of passings.entries()) {
  testWith(['curl'], `PowerShell ${passing}: ${all} hostile requests arrive by the real curl`, async () => {
    const inputs = fc.sample(hostileInput, { numRuns: all, seed: seed + turn });
    for (const some of chunks(inputs, 100)) {
      const arrived = await send(
        some.map((input) => powershell(input).text),
        passing,
      );
      for (const [index, { target, headers, body }] of some.entries()) {
        const { path, query } = asSent(target);
        assertArrived(arrived[index], {
          method: target.method,
          target: `${path}${query && `?${query}`}`,
          headers,
          body,
        });
      }
    }
  });
}

const asSent = (target: FullInput['target']) => {
  const line = powershellTarget(target);
  const at = line.indexOf('?');
  return at < 0 ? { path: line, query: '' } : { path: line.slice(0, at), query: line.slice(at + 1) };
};

/** The URL of the form for POSIX shells, whose sending is proven elsewhere. */
function powershellTarget(target: FullInput['target']): string {
  return calledUrl(target).text.replace(/^https?:\/\/[^/]*/, '');
}

const keys = {
  accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
};

const isOffered = (input: FullInput): boolean => {
  try {
    powershellAwsSigv4(input);
    return true;
  } catch (error) {
    assert.ok(error instanceof CommandRefused);
    return false;
  }
};

for (const [turn, passing] of passings.entries()) {
  for (const sessionToken of [undefined, 'IQoJb3JpZ2luX2VjE/EXAMPLE//////////token==']) {
    const what = `${all / 2} requests signed by curl ${sessionToken ? 'with' : 'without'} a token are accepted`;
    testWith(['curl'], `PowerShell ${passing}: ${what}`, async () => {
      const signable = fc
        .oneof({ weight: 4, arbitrary: gentleInput }, { weight: 1, arbitrary: hostileInput })
        .filter(isOffered);
      const inputs = fc.sample(signable, {
        numRuns: all / 2,
        seed: seed + 10 * turn + (sessionToken ? 1 : 0),
      });
      const env = {
        AWS_ACCESS_KEY_ID: keys.accessKeyId,
        AWS_SECRET_ACCESS_KEY: keys.secretAccessKey,
        ...(sessionToken && { AWS_SESSION_TOKEN: sessionToken }),
      };
      for (const some of chunks(inputs, 100)) {
        const arrived = await send(
          some.map((input) => powershellAwsSigv4(input).text),
          passing,
          env,
        );
        for (const raw of arrived) {
          const account = {
            ...keys,
            ...(sessionToken && { sessionToken }),
            region: 'eu-west-1',
            service: 'execute-api',
            now: new Date(),
          };
          assert.equal(verify(raw, account).refused, '');
        }
      }
    });
  }
}

testWith(['curl'], 'the preflight and the API key arrive', async () => {
  const input = {
    ...withText('a'),
    headers: [
      ['X-Api-Key', 'old'],
      ['x-note', 'a "b"'],
    ] as const,
  };
  const [preflight, key] = await send(
    [powershellPreflight(input).text, powershellApiKey(input).text],
    '5.1',
    { API_KEY: 'the-key' },
  );
  assert.equal(preflight?.method, 'OPTIONS');
  assert.deepEqual(key?.headers.filter(([name]) => /^x-/i.test(name)).sort(), [
    ['x-api-key', 'the-key'],
    ['x-note', 'a "b"'],
  ]);
});

test('a body of control characters goes through a file of its own, a long one through the reader’s', () => {
  const { text } = powershell({ ...withText('a'), body: 'a\0\x1ab' });
  const [ran] = run(text, {}, '5.1');
  assert.equal(ran?.args.at(-1), `@file:${Buffer.from('a\0\x1ab').toString('base64')}`);
  assert.match(
    powershell({ ...withText('a'), body: 'x'.repeat(100_001) }).text,
    /--data-binary '@request-body\.bin'/,
  );
});
