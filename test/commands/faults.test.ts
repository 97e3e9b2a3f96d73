/**
 * The known faults of `curl --aws-sigv4`, most of all those of Debian 12's 7.88.1: for each request our command is
 * either accepted by the verifier, or not offered, with the reason and with the form that does the job.
 */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { allForms, type Header, type Input } from '../../src/commands/index.ts';
import { verify } from '../signing/verify.ts';
import { send } from './arrival.ts';
import { type Recorder, startRecorder } from './server.ts';
import { testWith } from './shells.ts';

let recorder: Recorder;
before(async () => {
  recorder = await startRecorder();
});
after(() => recorder.close());

interface Ask {
  path?: string;
  query?: string;
  method?: string;
  headers?: Header[];
  body?: string;
  apiType?: 'rest' | 'http' | 'websocket';
}

const inputOf = ({
  path = '/prod/items',
  query = '',
  method = 'GET',
  headers = [],
  ...rest
}: Ask): Input => ({
  target: { scheme: 'http', host: 'api.example.com', region: 'eu-west-1', path, query, method },
  headers,
  ...rest,
});

const json: Header = ['content-type', 'application/json'];

const accepted: [what: string, ask: Ask][] = [
  ['nothing special', {}],
  ['the root', { path: '/' }],
  ['a slash at the end', { path: '/prod/' }],
  ['a tilde', { path: '/prod/~me' }],
  ['an unsorted query', { query: 'b=2&a=1' }],
  ['a name that repeats', { query: 'a=2&a=1' }],
  ['names in both cases', { query: 'a=1&B=2' }],
  ['names that begin alike', { query: 'aB=2&a=1' }],
  ['a flag', { query: 'flag' }],
  ['empty pairs', { query: 'a=1&&b=2&' }],
  ['reserved characters in a query', { query: "q=a/b&t=10:30@x&c=1,2&d=(a*b)!'&e=a=b&f=$top&g[]={a}" }],
  ['raw UTF-8 in a query', { query: 'q=café' }],
  ['lower-case hex', { query: 'q=%2f%7E' }],
  ['an encoded blank', { query: 'q=a%20b' }],
  ['a raw blank', { query: 'q=a b' }],
  ['63 parameters', { query: Array.from({ length: 63 }, (_, index) => `p${index + 100}=x`).join('&') }],
  ['a body', { method: 'POST', headers: [json], body: '{"a":"b"}' }],
  ['a body without a content type', { method: 'POST', body: 'a=1' }],
  ['a body that begins with @', { method: 'PUT', headers: [json], body: '@/etc/passwd' }],
  ['a body with NUL', { method: 'PUT', headers: [json], body: 'a\0b\r\n' }],
  ['a body in a GET', { headers: [json], body: '{}' }],
  ['POST without a body', { method: 'POST' }],
  ['HEAD', { method: 'HEAD' }],
  ['DELETE', { method: 'DELETE' }],
  ['blanks in a header', { headers: [['x-foo', '  a   b  ']] }],
  ['a tab in a header', { headers: [['x-foo', 'a\tb']] }],
  ['UTF-8 in a header', { headers: [['x-foo', 'é 中']] }],
  ['a token header of the reader’s', { headers: [['X-Amz-Security-Token', 'old']] }],
  ['a date header of the reader’s', { headers: [['x-amz-date', '20200101T000000Z']] }],
  ['a payload hash of the reader’s', { headers: [['x-amz-content-sha256', 'UNSIGNED-PAYLOAD']], body: 'x' }],
  ['an authorization of the reader’s', { headers: [['Authorization', 'Bearer x']] }],
  ['a length of the reader’s', { method: 'POST', headers: [json, ['Content-Length', '99']], body: '{}' }],
  ['a host of the reader’s', { headers: [['Host', 'other.example.com']] }],
  ['a user agent', { headers: [['User-Agent', "it's me"]] }],
  ['an empty user agent', { headers: [['User-Agent', '']] }],
  ['a cookie', { headers: [['cookie', 'a=b; c=d']] }],
  ['accepted encodings', { headers: [['accept-encoding', 'gzip']] }],
];

const withheld: [what: string, ask: Ask, reason: RegExp][] = [
  ['an encoded path', { path: '/prod/my%20items' }, /path holds an encoded/],
  ['an encoded slash', { path: '/prod/a%2Fb' }, /path holds an encoded/],
  ['reserved characters in a path', { path: '/prod/a:b' }, /reserved/],
  ['a plus in a path', { path: '/prod/a+b' }, /reserved/],
  ['raw UTF-8 in a path', { path: '/prod/café' }, /path holds an encoded/],
  ['two slashes', { path: '/prod//items' }, /\/\//],
  ['dots', { path: '/prod/x/../items' }, /\.\./],
  ['a plus in a query', { query: 'q=a+b' }, /plus/],
  ['an encoded plus in a query', { query: 'q=a%2Bb' }, /plus/],
  ['a control character in a query', { query: 'q=%00' }, /control/],
  ['a parameter without a name', { query: '=v' }, /without a name/],
  [
    '64 parameters',
    { query: Array.from({ length: 64 }, (_, index) => `p${index + 100}=x`).join('&') },
    /more parameters/,
  ],
  ['a name that begins another', { query: 'a-b=2&a=1' }, /beginning/],
  ['a pair that begins another', { query: 'a=1&a=10' }, /beginning/],
  ['an empty header', { headers: [['x-foo', '']] }, /empty/],
  ['a header of blanks', { headers: [['x-foo', ' \t ']] }, /empty/],
  [
    'a header that repeats',
    {
      headers: [
        ['x-foo', '1'],
        ['X-Foo', '2'],
      ],
    },
    /repeats/,
  ],
  [
    'a header that begins another',
    {
      headers: [
        ['x-a', '1'],
        ['x-a-b', '2'],
      ],
    },
    /beginning/,
  ],
  ['a header that begins one of curl’s', { headers: [['x-amz', '1']] }, /beginning/],
  ['a WebSocket', { apiType: 'websocket' }, /WebSocket/],
];

const awsSigv4 = (input: Input) => allForms(input).find(({ id }) => id === 'aws-sigv4');

testWith(
  ['bash', 'curl', 'sed', 'base64'],
  'requests that curl signs wrongly by default are accepted',
  async () => {
    const keys = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' };
    const env = { AWS_ACCESS_KEY_ID: keys.accessKeyId, AWS_SECRET_ACCESS_KEY: keys.secretAccessKey };
    const texts = accepted.map(([what, ask]) => {
      const form = awsSigv4(inputOf(ask));
      assert.ok(form && 'text' in form, `not offered: ${what}`);
      return form.text;
    });
    const arrived = await send(recorder, 'bash', texts, env);
    accepted.forEach(([what, { body = '' }], index) => {
      const raw = arrived[index];
      assert.ok(raw);
      const account = { ...keys, region: 'eu-west-1', service: 'execute-api', now: new Date() };
      assert.equal(verify(raw, account).refused, '', `${what}: ${texts[index]}`);
      assert.equal(Buffer.from(raw.body).toString(), body, what);
    });
  },
);

for (const [what, ask, reason] of withheld) {
  test(`not offered: ${what}`, () => {
    const form = awsSigv4(inputOf(ask));
    assert.ok(form && 'because' in form, `offered: ${JSON.stringify(form)}`);
    assert.match(form.because, reason);
    assert.equal(form.instead, 'signed-in-page');
  });
}

test('not offered, nor anything instead, for what no form can send', () => {
  for (const [input, reason] of [
    [{ target: { host: 'api.example.com' }, headers: [] }, /Region/],
    [inputOf({ headers: [['x-foo', 'a\nb']] }), /line break/],
    [inputOf({ body: '\ud800' }), /half of a character/],
  ] as const) {
    const form = awsSigv4(input);
    assert.ok(form && 'because' in form);
    assert.match(form.because, reason);
    assert.equal(form.instead, undefined);
  }
});
