/** What redaction takes out and what it leaves, case by case. Every value here is made up. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Redactor, redact } from '../../../src/evidence/redaction/redactor.ts';
import { harmless } from './harmless.ts';

const text = (raw: string, more: readonly string[] = []) => redact(raw, more).text;
const base64url = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const claims = {
  iss: 'https://login.example.com',
  sub: 'subject-0001',
  email: 'jane@example.com',
  name: 'Jane Doe',
  username: 'janedoe',
  aud: 'orders',
  client_id: 'app1',
  token_use: 'access',
  scope: 'orders/read',
  iat: 1_790_000_000,
  exp: 1_790_003_600,
};
const jwt = `${base64url({ alg: 'RS256', kid: 'k1' })}.${base64url(claims)}.c2lnbmF0dXJlLXNpZ25hdHVyZQ`;

const becomes: readonly [what: string, raw: string, redacted: string][] = [
  [
    'a pair of Python’s requests',
    "requests.get(url, auth=('bob', 'Kx1Kx2Kx3'))",
    "requests.get(url, auth=('bob', '<password-1>'))",
  ],
  [
    'raw headers of Node',
    "rawHeaders: [\n  'X-Api-Key',\n  'Kx1Kx2Kx3'\n]",
    "rawHeaders: [\n  'X-Api-Key',\n  '<api-key-1>'\n]",
  ],
  ['a value behind a tag of CloudFormation', 'ApiKey: !Ref Kx1Kx2Kx3', 'ApiKey: !Ref <api-key-1>'],
  [
    'a token on the line below its scheme',
    'Authorization: Bearer\nZk8pQ2vLm9XrT4wY7bN1',
    'Authorization: Bearer\n<bearer-1>',
  ],
  [
    'a key before the word that tells',
    'log in with Zk8pQ2vLm9XrT4wY7bN1 as the API key',
    'log in with <credential-1> as the API key',
  ],
  [
    'a code that is used once',
    'my MFA code: 482913, at status 502',
    'my MFA code: <password-1>, at status 502',
  ],
  ['a configuration file of curl', 'user = "bob:Kx1Kx2"', 'user = "<login-1>"'],
  [
    'a password in a pipe',
    'echo Kx1Kx2Kx3 | docker login -u AWS --password-stdin a.example.com',
    'echo <password-1> | docker login -u AWS --password-stdin a.example.com',
  ],
  ['a value within a record', '{"apiKey":{"value":"Kx1Kx2Kx3"}}', '{"apiKey":{"value":"<api-key-1>"}}'],
  [
    'a token as a WebSocket’s protocol',
    'Sec-WebSocket-Protocol: Kx1Kx2Kx3Kx4Kx5Kx6',
    'Sec-WebSocket-Protocol: <token-1>',
  ],
  [
    'a signed request keeps its scope and the names of its headers',
    'Authorization: AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20260101/us-east-1/execute-api/aws4_request, SignedHeaders=host;x-amz-date, Signature=fe5f80f77d5fa3beca038a248ff027d0445342fe2855ddc963176630326f1024',
    'Authorization: AWS4-HMAC-SHA256 Credential=AKIA<access-key-1>/20260101/us-east-1/execute-api/aws4_request, SignedHeaders=host;x-amz-date, Signature=<signature-1>',
  ],
  [
    'a presigned address keeps its scope',
    'https://a.example.com/f?X-Amz-Credential=ASIAIOSFODNN7EXAMPLE%2F20260101%2Feu-west-1%2Fs3%2Faws4_request&X-Amz-Expires=60&X-Amz-Signature=abc123&X-Amz-Security-Token=IQoJb3JpZ2luabc12345',
    'https://a.example.com/f?X-Amz-Credential=ASIA<access-key-1>%2F20260101%2Feu-west-1%2Fs3%2Faws4_request&X-Amz-Expires=60&X-Amz-Signature=<signature-1>&X-Amz-Security-Token=<session-token-1>',
  ],
  [
    'claims that matter stay, people do not',
    `> Authorization: Bearer ${jwt}`,
    '> Authorization: Bearer <jwt-1> [alg=RS256 kid=k1 iss=https://login.example.com aud=orders client_id=app1 token_use=access scope=orders/read iat=1790000000 exp=1790003600]',
  ],
  [
    'cookies keep names and attributes',
    'set-cookie: sid=abc123; Path=/; Max-Age=60; HttpOnly; SameSite=None\nCookie: sid=abc123; theme=dark',
    'set-cookie: sid=<cookie-1>; Path=/; Max-Age=60; HttpOnly; SameSite=None\nCookie: sid=<cookie-1>; theme=<cookie-2>',
  ],
  [
    'an execution log’s map of headers',
    '(4edbb3b3) Method request headers: {Accept=*/*, Authorization=Bearer abc123def456, x-api-key=Kx1Kx2Kx3, Cookie=a=b1; c=d2, Host=api.example.com}',
    '(4edbb3b3) Method request headers: {Accept=*/*, Authorization=Bearer <bearer-1>, x-api-key=<api-key-1>, Cookie=a=<cookie-1>; c=<cookie-2>, Host=api.example.com}',
  ],
  [
    'cookies of a HAR file',
    '{"cookies":[{"name":"sid","value":"abc123","path":"/","httpOnly":true}],"status":403}',
    '{"cookies":[{"name":"sid","value":"<cookie-1>","path":"/","httpOnly":true}],"status":403}',
  ],
  [
    'cookies of an event',
    '{"cookies": ["sid=abc123", "theme=dark"], "stage": "prod"}',
    '{"cookies": ["sid=<cookie-1>", "theme=<cookie-2>"], "stage": "prod"}',
  ],
  [
    'two lines of a browser’s tools',
    'x-api-key:\nKx1Kx2Kx3Kx4\nhost:\napi.example.com',
    'x-api-key:\n<api-key-1>\nhost:\napi.example.com',
  ],
  [
    'an empty header takes nothing of the next',
    'x-api-key:\nHost: api.example.com',
    'x-api-key:\nHost: api.example.com',
  ],
  [
    'options of curl',
    "curl -u 'bob:hunter2' -b 'sid=abc1' https://a.example.com",
    "curl -u '<login-1>' -b '<cookie-1>' https://a.example.com",
  ],
  [
    'an option with its value',
    'deploy --api-key Kx1Kx2 --stage prod',
    'deploy --api-key <secret-1> --stage prod',
  ],
  [
    'a connection string',
    'mysql://bob:p4ss@db.example.com:3306/app',
    'mysql://<login-1>@db.example.com:3306/app',
  ],
  ['a segment of a path', 'GET /hooks/T0001/Ab3dE5gH7jK9mN1pQ2rS/x', 'GET /hooks/T0001/<token-1>/x'],
  [
    'accounts of ARNs, and alone',
    'arn:aws:iam::123456789012:role/x in 123456789012',
    'arn:aws:iam::<account-1>:role/x in <account-1>',
  ],
  ['a minute is no account', 'at 202611210930', 'at 202611210930'],
  [
    'addresses',
    '10.0.0.7 203.0.113.9:443 fe80::1ff:fe23:4567:890a 127.0.0.1 0.0.0.0/0 ::1',
    '<ip-1> <ip-2>:443 <ip-3> 127.0.0.1 0.0.0.0/0 ::1',
  ],
  [
    'a sentence with a key in it',
    'we use the api key Kx1Kx2Kx3Kx4Kx5 since May',
    'we use the api key <credential-1> since May',
  ],
  [
    'a header within quotes',
    'sent "GET / HTTP/1.1\\r\\nX-Api-Key: Kx1Kx2\\r\\nHost: a.example.com"',
    'sent "GET / HTTP/1.1\\r\\nX-Api-Key: <api-key-1>\\r\\nHost: a.example.com"',
  ],
];
for (const [what, raw, redacted] of becomes) test(what, () => assert.equal(text(raw), redacted));

test('lines without a secret stay as they are', () => {
  for (const line of harmless) assert.equal(text(line), line);
});

describe('the same value is the same token', () => {
  test('wherever and however it stands', () => {
    const raw = [
      'x-api-key: Kx1/Kx2+Kx3=',
      'GET /?api_key=Kx1%2FKx2%2BKx3%3D',
      '{"note":"I sent Kx1/Kx2+Kx3= twice"}',
    ].join('\n');
    const { text: shown, removed } = redact(raw);
    assert.deepEqual(removed, [{ kind: 'api-key', token: '<api-key-1>', count: 3 }]);
    assert.ok(!shown.includes('Kx2'));
  });

  test('in all texts of a case', () => {
    const redactor = new Redactor();
    assert.equal(redactor.redact('x-api-key: Kx1Kx2Kx3').text, 'x-api-key: <api-key-1>');
    assert.equal(
      redactor.redact('api_key: Zz9Zz8Zz7\nand Kx1Kx2Kx3').text,
      'api_key: <api-key-2>\nand <api-key-1>',
    );
  });

  test('and a text that was redacted before keeps its tokens', () => {
    assert.equal(
      text('x-api-key: <api-key-1>\napi_key: Kx1Kx2'),
      'x-api-key: <api-key-1>\napi_key: <api-key-2>',
    );
  });

  test('also if a terminal broke it in two', () => {
    const value = 'Kx1'.repeat(30);
    const line = `> x-api-key: ${value}`;
    const broken = `${line.slice(0, 80)}\n${line.slice(80)}\n> x-api-key: ${value}`;
    assert.equal(text(broken), '> x-api-key: <api-key-1>\n> x-api-key: <api-key-1>');
  });
});

test('what the person names goes too, in any case of letters', () => {
  const { text: shown, removed } = redact('Acme Ltd calls ACME.example/orders', ['acme', '', 'x']);
  assert.equal(shown, '<removed-1> Ltd calls <removed-2>.example/orders');
  assert.equal(removed.length, 2);
});

test('places of the original are found again', () => {
  const raw = 'x-api-key: Kx1Kx2Kx3\n{"message":"Forbidden"}';
  const { text: shown, place } = redact(raw);
  const from = raw.indexOf('Forbidden');
  assert.equal(shown.slice(place(from, 'from'), place(from + 9, 'to')), 'Forbidden');
  // A place inside of what was removed is the whole token.
  assert.equal(shown.slice(place(0, 'from'), place(15, 'to')), 'x-api-key: <api-key-1>');
});
