/** The forms of the AWS CLI and of other clients: what a stub of the program is handed by five shells. */
import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { awscurl } from '../../src/commands/clients/awscurl.ts';
import { connections } from '../../src/commands/clients/connections.ts';
import { httpie } from '../../src/commands/clients/httpie.ts';
import { testInvokeAuthorizer, testInvokeMethod } from '../../src/commands/clients/test-invoke.ts';
import { wscat } from '../../src/commands/clients/wscat.ts';
import { formsOf, type GroupName, groups } from '../../src/commands/groups.ts';
import type { Input } from '../../src/commands/index.ts';
import { needs } from '../../src/commands/needs.ts';
import { titles } from '../../src/commands/types.ts';
import { checkAws } from '../content/shell/aws.ts';
import { seed } from '../signing/arbitraries.ts';
import { hostileInput } from './inputs.ts';
import { offered } from './programs.ts';
import { runIn, type Shell, shells, testWith } from './shells.ts';
import { hostileTexts } from './texts.ts';

const host = 'a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com';
const input = (path: string, more: Partial<Input> = {}): Input => ({
  target: {
    scheme: 'https',
    host,
    apiId: 'a1b2c3d4e5',
    region: 'eu-west-1',
    stage: 'prod',
    path: `/prod${path}`,
    method: 'POST',
  },
  headers: [],
  ...more,
});

/** Prints its arguments, each with a NUL behind it, and a LF at the end; asked for resources it lists some. */
const stub = `#!/bin/sh
if [ "$2" = get-resources ]; then printf '%b' "$RESOURCES"; exit; fi
printf '%s\\0' "$@"
case "$*" in *fileb:///dev/stdin*) cat; printf '\\0' ;; esac
printf '\\n'
`;
const folder = mkdtempSync(join(tmpdir(), 'gatewhy-'));
for (const name of ['aws', 'http', 'awscurl', 'wscat']) {
  writeFileSync(join(folder, name), stub);
  chmodSync(join(folder, name), 0o755);
}
after(() => rmSync(folder, { recursive: true }));

const resources = [
  ['/', 'root'],
  ['/orders', 'orders'],
  ['/orders/{id}', 'one'],
  ['/orders/new', 'new'],
  ['/{proxy+}', 'any'],
  ['/orders/{id}/{rest+}', 'rest'],
  ['/a:b', 'colon'],
] as const;
const env = {
  PATH: `${folder}${delimiter}${process.env.PATH}`,
  RESOURCES: resources.map((row) => `${row.join('\\t')}\\n`).join(''),
  AUTHORIZER_ID: 'auth1',
  CONNECTION_ID: 'Qyi07eCbtjMCJKw=',
};

/** What the program was handed by a shell. */
async function handed(shell: Shell, text: string): Promise<string[]> {
  const { stdout, stderr } = await runIn(shell, text, { env });
  assert.equal(stderr, '');
  return Buffer.from(stdout, 'latin1').toString().slice(0, -2).split('\0');
}

const optionValue = (words: readonly string[], option: string): string | undefined => {
  const at = words.indexOf(option);
  return at < 0 ? undefined : words[at + 1];
};

/** Asserts that operation and options are ones that the AWS CLI has. */
const assertKnown = (words: readonly string[]): void =>
  assert.deepEqual(checkAws(words.map((text) => ({ text, line: 1, quoted: true })) as never), []);

const paths: [path: string, id: string][] = [
  ['', 'root'],
  ['/', 'root'],
  ['/orders', 'orders'],
  ['/orders/', 'orders'],
  ['/orders/42', 'one'],
  ['/orders/new', 'new'],
  ['/orders/42/a/b', 'rest'],
  ['/other/thing', 'any'],
  ['/a%3Ab', 'colon'],
];

for (const shell of shells) {
  testWith([shell, 'awk'], `${shell}: test-invoke-method is given the resource of the path`, async () => {
    for (const [path, id] of paths) {
      const words = await handed(shell, testInvokeMethod(input(path)).text);
      assertKnown(words);
      assert.equal(optionValue(words, '--resource-id'), id, path);
      assert.equal(optionValue(words, '--path-with-query-string'), path || '/');
    }
  });

  testWith([shell], `${shell}: hostile headers and bodies reach the AWS CLI as JSON`, async () => {
    const texts = hostileTexts(50).filter((_, index) => index % shells.length === shells.indexOf(shell));
    for (const text of [
      ...texts,
      'file:///etc/passwd',
      'https://example.com/',
      'a\0\x1b[201~b',
      '{"a":"it\'s"}',
    ]) {
      const value = text.replace(/\p{Cc}/gu, ' ').trim();
      const words = await handed(
        shell,
        testInvokeAuthorizer(
          input('/orders', {
            headers: [
              ['x-a', value],
              ['x-b', '1'],
              ['x-b', value],
            ],
            body: text,
          }),
        ).text,
      );
      assertKnown(words);
      assert.deepEqual(JSON.parse(optionValue(words, '--headers') ?? ''), { 'x-a': value });
      assert.deepEqual(JSON.parse(optionValue(words, '--multi-value-headers') ?? ''), {
        'x-b': ['1', value],
      });
      const json = optionValue(words, '--cli-input-json');
      const body = json === undefined ? (optionValue(words, '--body') ?? '') : JSON.parse(json).body;
      assert.equal(body, text);
      if (json === undefined) assert.doesNotMatch(body, /^(fileb?|https?):\/\//);
    }
  });

  testWith([shell, 'base64'], `${shell}: a message to a connection arrives as it is`, async () => {
    for (const body of ['it\'s\\ "x"', 'a\0\u202e', 'QUJD']) {
      const words = await handed(
        shell,
        connections(input('/@connections/Qyi07%2FeCbt%3D', { apiType: 'websocket', body })).text,
      );
      assert.equal(optionValue(words, '--data'), 'fileb:///dev/stdin');
      assert.equal(words.slice(words.indexOf('fileb:///dev/stdin') + 1).join('\0'), `${body}`.concat(''));
      assert.equal(optionValue(words, '--connection-id'), 'Qyi07/eCbt=');
      assert.equal(optionValue(words, '--endpoint-url'), `https://${host}/prod`);
      assertKnown(words.slice(0, words.indexOf('fileb:///dev/stdin') + 1));
    }
    for (const [method, verb] of [
      ['GET', 'get-connection'],
      ['DELETE', 'delete-connection'],
    ] as const) {
      const one = input('/@connections/a', { apiType: 'websocket' });
      const words = await handed(shell, connections({ ...one, target: { ...one.target, method } }).text);
      assert.equal(words[1], verb);
      assertKnown(words);
    }
  });

  testWith([shell], `${shell}: HTTPie, awscurl and wscat are handed what was meant`, async () => {
    const inputs = fc.sample(hostileInput, { numRuns: 12, seed: seed + shells.indexOf(shell) });
    for (const one of inputs) {
      const http = offered(httpie, one);
      if (http) {
        const words = await handed(shell, http.text);
        const raw = words.find((word) => word.startsWith('--raw='));
        if (raw !== undefined) assert.equal(raw.slice(6), one.body);
        assert.deepEqual(words.slice(words.indexOf('--') + 1, words.indexOf('--') + 2), [one.target.method]);
      }
      const curl = offered(awscurl, one);
      if (curl) {
        const data = (await handed(shell, curl.text)).find((word) => word.startsWith('--data='));
        assert.equal(data?.slice(7) ?? '', one.body);
      }
      const socket = offered(wscat, { ...one, apiType: 'websocket' });
      if (socket) assert.match((await handed(shell, socket.text)).at(-1) ?? '', /^wss?:\/\/[!-~]*$/);
    }
  });
}

const ids = (group: GroupName, one: Input) =>
  formsOf(group, one).flatMap((form) => ('text' in form ? [form.id] : []));

test('each group offers the forms that apply', () => {
  assert.deepEqual(ids('powershell', input('/a')), [
    'powershell',
    'powershell-preflight',
    'powershell-api-key',
    'powershell-aws-sigv4',
  ]);
  assert.deepEqual(ids('tools', input('/a')), ['httpie', 'awscurl']);
  assert.deepEqual(ids('tools', input('', { apiType: 'websocket' })), ['wscat']);
  assert.deepEqual(ids('tools', input('/@connections/a', { apiType: 'websocket' })), ['httpie', 'awscurl']);
  assert.deepEqual(ids('aws-cli', input('/a')), ['test-invoke-method', 'test-invoke-authorizer']);
  assert.deepEqual(ids('aws-cli', input('/a', { apiType: 'http' })), []);
  assert.deepEqual(ids('aws-cli', input('', { apiType: 'websocket' })), ['connections']);
  assert.deepEqual(ids('code', input('/a')), ['typescript', 'python', 'go', 'java']);
});

test('whatever is asked, every form of every group is a text or a reason', () => {
  const inputs = fc.sample(hostileInput, { numRuns: 300, seed });
  for (const one of inputs) {
    for (const group of Object.keys(groups) as GroupName[]) {
      for (const form of formsOf(group, one)) {
        // What no text may hold: unseen.test.ts.
        assert.match('text' in form ? form.text : form.because, 'text' in form ? /./ : /\.$/);
      }
    }
  }
});

test('every form says what it needs', () => {
  assert.deepEqual(Object.keys(needs).sort(), Object.keys(titles).sort());
  for (const [id, list] of Object.entries(needs)) assert.ok(list.length > 0, id);
});

test('a browser’s headers for a WebSocket are left to wscat', () => {
  const { text } = wscat(
    input('', {
      apiType: 'websocket',
      headers: [
        ['Sec-WebSocket-Protocol', 'a, b'],
        ['Authorization', 'x'],
        ['upgrade', 'websocket'],
      ],
    }),
  );
  assert.match(text, /-H 'Authorization: x' \\\n {2}-s a \\\n {2}-s b \\\n {2}-c 'wss:/);
});
