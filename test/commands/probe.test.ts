/** The scripts of the probe as texts: what they may hold, and that every shell reads them. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { CommandRefused } from '../../src/commands/index.ts';
import { type ProbeInput, probe } from '../../src/commands/probe/index.ts';
import { closing, mark, opening } from '../../src/commands/probe/marks.ts';
import {
  closing as readClosing,
  mark as readMark,
  opening as readOpening,
} from '../../src/evidence/forms/probe/probe-output-lines.ts';
import { faults } from './probe-faults.ts';
import { testWith } from './shells.ts';

const host = 'a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com';
const target = {
  scheme: 'https',
  host,
  path: '/prod/orders',
  apiId: 'a1b2c3d4e5',
  region: 'eu-west-1',
  stage: 'prod',
} as const;

/** Everything on, and hostile where something may be. */
const full: ProbeInput = {
  target: {
    ...target,
    path: "/prod/it's-$(date)-`date`",
    query: 'token=s3cr3t&b="x"',
    method: 'PATCH',
    customDomain: 'api.example.com',
    origin: 'https://app.example.com',
  },
  credentials: [
    { header: 'Authorization', variable: 'TOKEN', scheme: 'Bearer' },
    { header: 'x-api-key', variable: 'API_KEY' },
  ],
  profile: 'dev',
};
const inputs: ProbeInput[] = [full, ...faults.map(({ input }) => input)];

function withScripts(texts: readonly string[], check: (files: string[]) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'gatewhy-probe-'));
  const files = texts.map((text, index) => {
    const file = join(folder, String(index));
    writeFileSync(file, text);
    return file;
  });
  try {
    check(files);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

for (const [program, ...args] of [
  ['dash', '-n'],
  ['bash', '-n'],
  ['zsh', '-fn'],
  ['busybox', 'sh', '-n'],
] as const) {
  testWith([program], `${program} reads every script`, () => {
    withScripts(
      inputs.map((input) => probe(input).text),
      (files) => {
        for (const file of files) {
          const { status, stderr } = spawnSync(program, [...args, file], { encoding: 'utf8' });
          assert.equal(stderr, '');
          assert.equal(status, 0);
        }
      },
    );
  });
}

testWith(['shellcheck'], 'shellcheck is content', () => {
  withScripts(
    inputs.map((input) => probe(input).text),
    ([hostile = '', ...files]) => {
      // It rightly remarks that a `$(` of the reader's URL is not run.
      for (const args of [['-e', 'SC2016', hostile], files]) {
        const { stdout } = spawnSync('shellcheck', ['--norc', '-s', 'sh', ...args], { encoding: 'utf8' });
        assert.equal(stdout, '');
      }
    },
  );
});

testWith(['python3'], 'Python compiles every script', () => {
  withScripts(
    inputs.map((input) => probe(input, 'python').text),
    (files) => {
      const all =
        'import pathlib, sys\nfor name in sys.argv[1:]: compile(pathlib.Path(name).read_text(), name, "exec")';
      const { status, stderr } = spawnSync('python3', ['-W', 'error', '-c', all, ...files], {
        encoding: 'utf8',
      });
      assert.equal(stderr, '');
      assert.equal(status, 0);
    },
  );
});

test('the reader and the scripts agree on the marks', () => {
  assert.equal(readMark, mark);
  assert.match(opening, readOpening);
  assert.match(closing, readClosing);
});

test('a write is never sent, and the plan says so', () => {
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'LINK']) {
    for (const form of ['sh', 'python'] as const) {
      const { text, plan } = probe({ ...full, target: { ...full.target, method } }, form);
      assert.ok(
        plan.every((line) => !line.startsWith(method)),
        method,
      );
      assert.ok(plan[0]?.includes(`in place of ${method}`));
      const sent = form === 'sh' ? /^ {2}gw_ask \w+ (\w+) /gm : /^ {4}ask\("\w+", "(\w+)"/gm;
      const methods = [...text.matchAll(sent)].map(([, verb]) => verb);
      assert.ok(methods.length > 3);
      for (const verb of methods) assert.match(verb ?? '', /^(?:GET|HEAD|OPTIONS)$/);
      assert.doesNotMatch(text, /--data|--upload-file| -o (?!\/dev\/null)| -O |\btee\b|mktemp|\bopen\(/);
      // Nothing is directed into a file: what follows a `>` outside quotation marks is /dev/null or another stream.
      if (form === 'sh') {
        const bare = text.replace(/^#.*$|\\'|'[^']*'|"[^"]*"|\$\(\(.*?\)\)/gm, '');
        for (const [, to] of bare.matchAll(/>\s*(\S*)/g)) assert.match(to ?? '', /^(?:\/dev\/null|&1)/);
      }
    }
  }
});

test('a method that changes nothing is sent as stated', () => {
  for (const method of ['GET', 'HEAD', 'OPTIONS'])
    assert.match(probe({ target: { ...target, method } }).plan[0] ?? '', new RegExp(`^${method} `));
});

test('what the plan prints of a query are its names', () => {
  const { plan } = probe(full);
  assert.doesNotMatch(plan.join('\n'), /s3cr3t/);
  assert.match(plan[0] ?? '', /token=\*&b=\*/);
});

test('what is no name is refused, above all a secret', () => {
  for (const credential of [
    { header: 'authorization', variable: 'eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJ4In0.c2ln' },
    { header: 'authorization', variable: 'TOKEN; date' },
    { header: 'authorization', variable: 'PATH' },
    { header: 'a`date`', variable: 'TOKEN' },
    { header: '$(date)', variable: 'TOKEN' },
    { header: 'a: b\nx', variable: 'TOKEN' },
    { header: 'authorization', variable: 'TOKEN', scheme: '"; date' },
  ])
    assert.throws(() => probe({ ...full, credentials: [credential] }), CommandRefused);
  assert.throws(() => probe({ ...full, profile: "x'; date" }), CommandRefused);
  assert.throws(() => probe({ ...full, target: { ...full.target, origin: 'https://a b' } }), CommandRefused);
  assert.throws(() => probe({ target: {} }), CommandRefused);
});

test('whatever is typed, what runs are the calls of the plan', () => {
  const text = fc.string({ unit: 'binary', maxLength: 40 });
  fc.assert(
    fc.property(text, text, text, fc.constantFrom('sh', 'python'), (path, query, stage, form) => {
      let script: string;
      try {
        script = probe({ ...full, target: { ...full.target, path: `/${path}`, query, stage } }, form).text;
      } catch (error) {
        assert.ok(error instanceof CommandRefused, String(error));
        return;
      }
      // Neither a line break nor a quotation mark of the reader's ends what they stand in.
      const calls = script.split('\n').filter((line) => /^ {2}gw_ask |^ {4}ask\(/.test(line));
      const call =
        form === 'sh'
          ? /^ {2}gw_ask [a-z]+ [A-Z]+(?: (?:'[^']*'|\\'|\\\\)+){3} [a-z]+$/
          : /^ {4}ask\((?:"(?:[^"\\]|\\.)*"(?:, )?){6}\)$/;
      for (const line of calls) assert.match(line, call);
      assert.ok(calls.length > 3);
    }),
    { numRuns: 2000 },
  );
});
