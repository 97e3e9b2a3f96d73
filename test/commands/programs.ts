/** Runs programs in TypeScript, Python, Go and Java, many in one process, against the tests' own server. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { root } from '../../scripts/root.ts';
import { type Command, CommandRefused, type Input } from '../../src/commands/index.ts';
import { seed } from '../signing/arbitraries.ts';
import { bytesOf, type RawHttp, verify } from '../signing/verify.ts';
import { type FullInput, gentleInput, hostileInput } from './inputs.ts';
import type { Recorder } from './server.ts';

export interface Keys {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken?: string;
}

const longTerm: Keys = {
  accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
};

/** Keys of nobody's, long-term and temporary. */
export const bothKeys: readonly Keys[] = [
  longTerm,
  {
    ...longTerm,
    accessKeyId: 'ASIAIOSFODNN7EXAMPLE',
    sessionToken: 'IQoJb3JpZ2luX2VjE/EXAMPLE//////////token==',
  },
];

/** What an SDK reads, and nothing that would send it elsewhere. */
export const environmentOf = ({
  accessKeyId,
  secretAccessKey,
  sessionToken,
}: Keys): Record<string, string> => ({
  AWS_ACCESS_KEY_ID: accessKeyId,
  AWS_SECRET_ACCESS_KEY: secretAccessKey,
  ...(sessionToken && { AWS_SESSION_TOKEN: sessionToken }),
  AWS_EC2_METADATA_DISABLED: 'true',
  AWS_CONFIG_FILE: '/dev/null',
  AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
});

/** The input sent to the tests' own server, without a name that would have to be looked up. */
export const toLocal = <T extends Input>(input: T, { port }: Recorder): T => {
  const { apiId: _, stage: __, ...target } = input.target;
  return {
    ...input,
    target: { ...target, scheme: 'http', host: '127.0.0.1', port: String(port), region: 'eu-west-1' },
  };
};

/** The form's command, or none where it is refused; any other error is an error. */
export function offered(form: (input: Input) => Command, input: Input): Command | undefined {
  try {
    return form(input);
  } catch (error) {
    assert.ok(error instanceof CommandRefused, String(error));
    assert.match(error.message, /\.$/);
    return undefined;
  }
}

/** Generated requests that a form is offered for, four of five of the gentle sort, and the share of all that it is. */
export function offeredInputs(form: (input: Input) => Command, count: number, recorder: Recorder, shift = 0) {
  const any = fc
    .oneof({ weight: 3, arbitrary: gentleInput }, { weight: 2, arbitrary: hostileInput })
    .map((input) => toLocal(input, recorder));
  return fc.sample(
    any.filter((input) => offered(form, input) !== undefined),
    { numRuns: count, seed: seed + shift },
  );
}

/** Runs a program with its arguments in a folder and returns what it printed. Fails if it fails. */
export async function execute(
  program: string,
  args: readonly string[],
  { cwd, env = {} }: { cwd: string; env?: Record<string, string> },
): Promise<string> {
  const child = spawn(program, args, {
    cwd,
    env: { PATH: process.env.PATH ?? '', HOME: cwd, LC_ALL: 'C.UTF-8', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    out += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    said += chunk;
  });
  const code = await new Promise((resolve, reject) => child.on('close', resolve).on('error', reject));
  assert.equal(code, 0, `${program} says ${said.slice(0, 3000)}`);
  return out;
}

/** A folder for `use`, gone afterwards; in it the project's packages are found. */
export async function inFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'gatewhy-'));
  try {
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One process runs every program as it stands, one after the other. */
const runners = {
  typescript: {
    file: (index: number) => `request${index}.mts`,
    main: 'main.mjs',
    program: process.execPath,
    args: ['--no-warnings'],
    text: (count: number) =>
      `console.log = () => {};\nfor (let at = 0; at < ${count}; at++) await import(\`./request\${at}.mts\`);\n`,
  },
  python: {
    file: (index: number) => `request${index}.py`,
    main: 'main.py',
    program: 'python3',
    args: [],
    text: (count: number) =>
      `import contextlib, io, runpy\nfor at in range(${count}):\n    with contextlib.redirect_stdout(io.StringIO()):\n        runpy.run_path(f"request{at}.py")\n`,
  },
} as const;

/** Runs the programs and returns what arrived, a request a program. */
export async function runPrograms(
  language: keyof typeof runners,
  texts: readonly string[],
  env: Record<string, string>,
  recorder: Recorder,
): Promise<RawHttp[]> {
  recorder.take();
  const { file, main, program, args, text } = runners[language];
  await inFolder(async (folder) => {
    for (const [index, one] of texts.entries()) writeFileSync(join(folder, file(index)), one);
    writeFileSync(join(folder, main), text(texts.length));
    mkdirSync(join(folder, '.aws'));
    await execute(program, [...args, main], { cwd: folder, env });
  });
  const arrived = recorder.take();
  assert.equal(arrived.length, texts.length);
  return arrived;
}

/** Asserts that the request was signed by AWS's rules and holds what was asked for. */
export function assertSigned(raw: RawHttp | undefined, keys: Keys, input: FullInput): void {
  assert.ok(raw);
  const account = { ...keys, region: 'eu-west-1', service: 'execute-api', now: new Date() };
  const { refused, canonicalRequest } = verify(raw, account);
  assert.equal(refused, '', `${JSON.stringify(input)}\n${canonicalRequest}\n${JSON.stringify(raw)}`);
  assert.equal(raw.method, input.target.method);
  assert.equal(Buffer.from(raw.body).toString(), input.body);
  const has = new Map<string, string[]>();
  for (const [name, value] of raw.headers) {
    const key = name.toLowerCase();
    has.set(key, [...(has.get(key) ?? []), value]);
  }
  for (const [name, value] of input.headers) {
    if (/^user-agent$/i.test(name)) continue;
    const sent = (has.get(name.toLowerCase()) ?? []).join(', ');
    const wanted = bytesOf(value.replaceAll('\t', ' ').replace(/^ +| +$/g, ''));
    assert.ok(sent.includes(wanted), `${name}: ${wanted} in ${sent}`);
  }
}
