/** What AWS's suite leaves out, line by line: encoded paths, plus signs, names that begin alike, ports. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Header, sign } from '../../src/signing/index.ts';

const credentials = {
  accessKeyId: 'AKIDEXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
};
const scope = { region: 'eu-west-1', date: new Date('2026-11-21T10:00:00Z') };

const signed = (url: string, headers: Header[] = [], body = '') =>
  sign({ method: 'GET', url, headers, body }, credentials, scope);

/** Lines of the canonical request: method, path, query, headers … */
const lines = async (...args: Parameters<typeof signed>) =>
  (await signed(...args)).canonicalRequest.split('\n');

const paths: [sent: string, canonical: string][] = [
  ['/prod/a%20b', '/prod/a%2520b'],
  ['/prod/a%2fb', '/prod/a%252Fb'],
  ['/prod/%40connections/abc%3D', '/prod/%2540connections/abc%253D'],
  ['/prod/@connections/abc=', '/prod/%40connections/abc%3D'],
  ["/a:b@c,d$e!(f)*'", '/a%3Ab%40c%2Cd%24e%21%28f%29%2A%27'],
  ['/a+b', '/a%2Bb'],
  ['/caf%C3%A9', '/caf%25C3%25A9'],
  ['/café x', '/caf%25C3%25A9%2520x'],
  ['/100%', '/100%2525'],
  ['/a//b/./c/../', '/a/b/'],
  ['', '/'],
];

for (const [sent, canonical] of paths) {
  test(`path ${sent}`, async () =>
    assert.equal((await lines(`https://api.example.com${sent}`))[1], canonical));
}

const queries: [sent: string, canonical: string][] = [
  ['b=2&a=1', 'a=1&b=2'],
  ['a=2&a=1&a=10', 'a=1&a=10&a=2'],
  ['a-b=1&a=2', 'a=2&a-b=1'],
  ['a=1&B=2', 'B=2&a=1'],
  ['flag', 'flag='],
  ['flag&flag=', 'flag=&flag='],
  ['q=a+b', 'q=a%2Bb'],
  ['q=a%2Bb', 'q=a%2Bb'],
  ['q=%7e%41', 'q=~A'],
  ['q=a=b&&', 'q=a%3Db'],
  ['=v', '=v'],
  ['a=%C3%A9&a=é&a=e', 'a=%C3%A9&a=%C3%A9&a=e'],
  ['q=%2520', 'q=%2520'],
  ["q=!'()*[]", 'q=%21%27%28%29%2A%5B%5D'],
];

for (const [sent, canonical] of queries) {
  test(`query ${sent}`, async () =>
    assert.equal((await lines(`https://api.example.com/?${sent}`))[2], canonical));
}

const hosts: [url: string, headers: Header[], canonical: string][] = [
  ['https://API.example.com/', [], 'host:api.example.com'],
  ['https://api.example.com:443/', [], 'host:api.example.com'],
  ['http://api.example.com:80/', [], 'host:api.example.com'],
  ['https://api.example.com:8443/', [], 'host:api.example.com:8443'],
  ['https://vpce-1.example.com/', [['Host', 'api.example.com']], 'host:api.example.com'],
];

for (const [url, headers, canonical] of hosts) {
  test(`host of ${url}`, async () => assert.equal((await lines(url, headers))[3], canonical));
}

test('the URL to send holds nothing raw, and no fragment', async () => {
  const { url } = await signed('https://API.example.com:443/é x?[a]="b"#c');
  assert.equal(url, 'https://api.example.com/%C3%A9%20x?%5Ba%5D=%22b%22');
});

test('headers keep their order and count; repeated ones are joined in the signature only', async () => {
  const given: Header[] = [
    ['X-B', ' 2  2 '],
    ['x-a', 'é'],
    ['x-b', '\t1'],
  ];
  const { headers, canonicalRequest } = await signed('https://api.example.com/', given);
  assert.deepEqual(headers.slice(0, 4), [
    ['host', 'api.example.com'],
    ['X-B', '2  2'],
    ['x-a', 'é'],
    ['x-b', '1'],
  ]);
  assert.match(canonicalRequest, /\nx-a:é\nx-amz-date:20261121T100000Z\nx-b:2 2,1\n\n/);
});

test('an empty session token is none', async () => {
  const request = { method: 'GET', url: 'https://api.example.com/', headers: [], body: '' };
  const { headers } = await sign(request, { ...credentials, sessionToken: '' }, scope);
  assert.ok(!headers.some(([name]) => name === 'x-amz-security-token'));
});

test('what signing or the client sets is left out, and named', async () => {
  const given: Header[] = [
    ['Authorization', 'Bearer x'],
    ['X-Amz-Date', 'old'],
    ['Content-Length', '99'],
    ['x-amz-content-sha256', 'UNSIGNED-PAYLOAD'],
  ];
  const { headers, leftOut } = await signed('https://api.example.com/', given, 'body');
  assert.deepEqual(leftOut, ['authorization', 'x-amz-date', 'content-length', 'x-amz-content-sha256']);
  assert.deepEqual(
    headers.map(([name]) => name),
    ['host', 'x-amz-date', 'authorization'],
  );
});
