/** Each form, sent through bash and fish: what arrives is what the form promises. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { allForms, type CommandId, commands, type Input, withheld } from '../../src/commands/index.ts';
import { signedInPage } from '../../src/commands/signed-in-page.ts';
import type { Target } from '../../src/facts/target.ts';
import { sign } from '../../src/signing/index.ts';
import { type Asked, assertArrived, send } from './arrival.ts';
import { type Recorder, startRecorder } from './server.ts';
import { testWith } from './shells.ts';

let recorder: Recorder;
before(async () => {
  recorder = await startRecorder();
});
after(() => recorder.close());

const target: Target = {
  scheme: 'https',
  host: 'api.example.com',
  customDomain: 'api.example.com',
  apiId: 'a1b2c3d4e5',
  region: 'eu-west-1',
  stage: 'prod',
  path: '/orders/42',
  query: 'b=2&a=1',
  method: 'POST',
  origin: 'https://app.example.com',
};
const input: Input = {
  target,
  headers: [
    ['Content-Type', 'application/json'],
    ['X-Empty', ''],
    ['x-note', "it's $HOME"],
  ],
  body: '{"a": "\'\\"}',
};
const own: Target = {
  ...target,
  host: 'a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com',
  path: '/prod/orders/42',
};
const handshake: [string, string][] = [
  ['connection', 'Upgrade'],
  ['upgrade', 'websocket'],
  ['sec-websocket-version', '13'],
  ['sec-websocket-key', 'dGhlIHNhbXBsZSBub25jZQ=='],
];

const asked = (method: string, path: string, headers: Asked['headers'], body = ''): Asked => ({
  method,
  target: path,
  headers,
  body,
});
const all = (path: string): Asked => asked('POST', path, input.headers, input.body);

const rows: [what: string, id: CommandId, input: Input, host: string, expected: Asked][] = [
  ['the request as it was called', 'plain', input, 'api.example.com', all('/orders/42?b=2&a=1')],
  ['the default endpoint', 'default-endpoint', input, own.host ?? '', all('/prod/orders/42?b=2&a=1')],
  [
    'the custom domain',
    'custom-domain',
    { ...input, target: own },
    'api.example.com',
    all('/orders/42?b=2&a=1'),
  ],
  [
    'a custom domain keeps its own Host',
    'custom-domain',
    { target: own, headers: [['Host', 'x']] },
    'api.example.com',
    asked('POST', '/orders/42?b=2&a=1', []),
  ],
  [
    'a Host of the reader’s',
    'plain',
    { target, headers: [['Host', 'x']] },
    'x',
    asked('POST', '/orders/42?b=2&a=1', []),
  ],
  [
    'dots in the path',
    'plain',
    { target: { ...target, path: '/a/../b/./c' }, headers: [] },
    'api.example.com',
    asked('POST', '/a/../b/./c?b=2&a=1', []),
  ],
  [
    'HEAD',
    'plain',
    { ...input, target: { ...target, method: 'HEAD' } },
    'api.example.com',
    asked('HEAD', '/orders/42?b=2&a=1', input.headers),
  ],
  [
    'GET with a body',
    'plain',
    { ...input, target: { ...target, method: 'GET' } },
    'api.example.com',
    asked('GET', '/orders/42?b=2&a=1', input.headers, input.body),
  ],
  [
    'an odd method',
    'plain',
    { target: { ...target, method: "P*'T" }, headers: [] },
    'api.example.com',
    asked("P*'T", '/orders/42?b=2&a=1', []),
  ],
  [
    'copied lengths',
    'plain',
    {
      target,
      headers: [
        ['Content-Length', '9'],
        ['Transfer-Encoding', 'chunked'],
      ],
    },
    'api.example.com',
    asked('POST', '/orders/42?b=2&a=1', []),
  ],
  [
    'accepted encodings',
    'plain',
    { target, headers: [['Accept-Encoding', 'br']] },
    'api.example.com',
    asked('POST', '/orders/42?b=2&a=1', [['accept-encoding', 'br']]),
  ],
  [
    'a preflight, the headers worked out',
    'preflight',
    { ...input, headers: [...input.headers, ['Authorization', 'x'], ['Accept', '*/*'], ['Cookie', 'a=b']] },
    'api.example.com',
    asked('OPTIONS', '/orders/42?b=2&a=1', [
      ['origin', 'https://app.example.com'],
      ['access-control-request-method', 'POST'],
      ['access-control-request-headers', 'authorization,content-type,x-empty,x-note'],
    ]),
  ],
  [
    'a preflight, the headers given',
    'preflight',
    { ...input, preflightHeaders: ['x-one', 'x-two'] },
    'api.example.com',
    asked('OPTIONS', '/orders/42?b=2&a=1', [
      ['origin', 'https://app.example.com'],
      ['access-control-request-method', 'POST'],
      ['access-control-request-headers', 'x-one,x-two'],
    ]),
  ],
  [
    'a preflight for a simple request',
    'preflight',
    { target, headers: [['content-type', 'text/plain; charset=utf-8']] },
    'api.example.com',
    asked('OPTIONS', '/orders/42?b=2&a=1', [
      ['origin', 'https://app.example.com'],
      ['access-control-request-method', 'POST'],
    ]),
  ],
  [
    'an API key in place of the old one',
    'api-key',
    { ...input, headers: [...input.headers, ['X-Api-Key', 'old']] },
    'api.example.com',
    asked('POST', '/orders/42?b=2&a=1', [...input.headers, ['x-api-key', "k'$e y"]], input.body),
  ],
  [
    'the opening of a WebSocket',
    'plain',
    { ...input, apiType: 'websocket' },
    'api.example.com',
    asked('GET', '/orders/42?b=2&a=1', [...input.headers, ...handshake]),
  ],
  [
    'a post to a connection',
    'plain',
    { ...input, apiType: 'websocket', target: { ...own, path: '/prod/@connections/a%3D', query: '' } },
    own.host ?? '',
    asked('POST', '/prod/@connections/a%3D', input.headers, input.body),
  ],
];

for (const shell of ['bash', 'fish'] as const) {
  testWith([shell, 'curl'], `${shell}: each form sends what it says, by https`, async () => {
    const texts = rows.map(([what, id, input]) => {
      const command = commands(input).find((form) => form.id === id);
      assert.ok(command, `not offered: ${what}`);
      return command.text;
    });
    const arrived = await send(recorder, shell, texts, { API_KEY: "k'$e y" });
    rows.forEach(([what, , , host, expected], index) => {
      const raw = arrived[index];
      assertArrived(raw, expected);
      const hosts = raw?.headers.filter(([name]) => name.toLowerCase() === 'host').map(([, value]) => value);
      assert.deepEqual(hosts, [host], what);
    });
  });

  testWith([shell, 'curl'], `${shell}: without API_KEY the request goes out without a key`, async () => {
    const command = commands(input).find(({ id }) => id === 'api-key');
    const [raw] = await send(recorder, shell, [command?.text ?? '']);
    assertArrived(raw, all('/orders/42?b=2&a=1'));
  });

  testWith([shell, 'curl'], `${shell}: a signature made in the page opens a WebSocket`, async () => {
    const url = 'https://api.example.com/prod';
    const keys = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' };
    const signed = await sign({ method: 'GET', url, headers: [], body: '' }, keys, { region: 'eu-west-1' });
    const { text } = signedInPage({ target: { path: '/prod' }, apiType: 'websocket' }, signed);
    const [raw] = await send(recorder, shell, [text]);
    const sent = signed.headers.filter(([name]) => name !== 'host');
    assertArrived(raw, asked('GET', '/prod', [...handshake, ...sent]));
  });

  testWith(
    [shell, 'curl'],
    `${shell}: a long body is read from the file that the command names`,
    async () => {
      const body = 'é'.repeat(100_000);
      const command = commands({ ...input, body }).find(({ id }) => id === 'plain');
      assert.ok(command);
      assert.ok(command.text.includes('--data-binary @request-body.bin'));
      assert.ok(command.warnings.some((warning) => warning.includes('request-body.bin')));
      const short = `printf %s 'saved' > request-body.bin\n${command.text}`;
      const [raw] = await send(recorder, shell, [short]);
      assertArrived(raw, asked('POST', '/orders/42?b=2&a=1', input.headers, 'saved'));
    },
  );
}

const ids = (input: Input) => commands(input).map(({ id }) => id);

test('only the forms that apply are offered', () => {
  assert.deepEqual(ids(input), ['plain', 'default-endpoint', 'preflight', 'api-key']);
  assert.deepEqual(ids({ target: own, headers: [] }), [
    'plain',
    'custom-domain',
    'preflight',
    'api-key',
    'aws-sigv4',
  ]);
  assert.deepEqual(ids({ target: own, headers: [], apiType: 'http' }), [
    'plain',
    'custom-domain',
    'preflight',
    'aws-sigv4',
  ]);
  assert.deepEqual(ids({ target: own, headers: [], apiType: 'websocket' }), [
    'plain',
    'custom-domain',
    'api-key',
  ]);
  assert.deepEqual(ids({ target: {}, headers: [] }), []);
});

test('every form is either offered or withheld with a reason', () => {
  for (const some of [
    input,
    { target: {}, headers: [] },
    { target: own, headers: [['a b', '']] as const },
  ] as Input[]) {
    assert.equal(commands(some).length + withheld(some).length, allForms(some).length);
    for (const form of withheld(some)) assert.match(form.because, /\.$/);
  }
});

test('a command has a title, says what it does and what it proves', () => {
  for (const { title, does, proves, text } of commands(input)) {
    for (const words of [title, does, proves]) assert.ok(words.length > 10);
    assert.match(text, /^curl -sS -i /);
  }
});

test('what differs from the request asked for is said', () => {
  const about = (some: Partial<Input>) =>
    commands({ ...input, ...some })
      .find(({ id }) => id === 'plain')
      ?.warnings.join('\n') ?? '';
  assert.equal(about({}), '');
  assert.match(about({ target: { host: 'h' } }), /GET is assumed/);
  assert.match(about({ target: { ...target, path: '/é' } }), /percent-encoded/);
  assert.match(about({ target: { ...target, method: 'HEAD' } }), /none with HEAD/);
  assert.match(about({ headers: [] }), /content-type/);
  assert.match(about({ target: { ...target, path: '/a\u200bb' } }), /U\+200B, which can’t be seen/);
  assert.match(about({ body: 'a\u202eb' }), /base64/);
  assert.match(about({ headers: [...input.headers, ['content-length', '1']] }), /left out/);
  assert.match(about({ headers: [...input.headers, ['authorization', 'AWS4-HMAC-SHA256 x']] }), /expired/);
});
