/** Transcripts in the forms in which clients print them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decisive, failures, redirectsTo } from '../../src/evidence/decisive.ts';
import { type Exchange, exchangesOf } from '../../src/evidence/exchange.ts';

/** Exchanges in a few words: verb, path, status, number of headers, body. */
const short = ({ request, response }: Exchange): string =>
  `${request ? `${request.method} ${request.path} +${request.headers.length}` : '-'} > ${response ? `${response.status} +${response.headers.length} ${response.body.trim()}` : '-'}`;
const forms: [what: string, text: string, exchanges: string[]][] = [
  ['nothing', 'hello', []],
  ['a response', 'HTTP/1.1 403 Forbidden\nA: b\n\n{"x":1}', ['- > 403 +1 {"x":1}']],
  ['with CRLF', 'HTTP/1.1 403 Forbidden\r\nA: b\r\n\r\n{"x":1}\r\n', ['- > 403 +1 {"x":1}']],
  ['without the blank line', 'HTTP/2 403\na: b\n{"x":1}', ['- > 403 +1 {"x":1}']],
  ['a header without a blank behind the colon', 'HTTP/2 403\na:b\n\nx', ['- > 403 +1 x']],
  ['a folded header', 'HTTP/1.1 403\nA: b\n  c d\nE: f\n\nx', ['- > 403 +2 x']],
  ['indented', '    HTTP/1.1 403 Forbidden\n    A: b\n\n    {"x":1}', ['- > 403 +1 {"x":1}']],
  [
    'curl -v',
    '> GET /a?b HTTP/1.1\n> Host: h\n>\n* note\n< HTTP/1.1 403 X\n< A: b\n<\n{ [7 bytes data]\n{"x":1}\n* Connection #0',
    ['GET /a?b +1 > 403 +1 {"x":1}'],
  ],
  ['HTTP/3', '> GET / HTTP/3\n> Host: h\n>\n< HTTP/3 404\n<\nx', ['GET / +1 > 404 +0 x']],
  [
    'curl -iv in a terminal',
    '> GET / HTTP/2\n> Host: h\n>\n< HTTP/2 403\nHTTP/2 403\n< a: b\na: b\n<\n\n{"x":1}',
    ['GET / +1 > 403 +1 {"x":1}'],
  ],
  [
    'curl -iv through a pipe',
    '> GET / HTTP/2\n> Host: h\n>\n< HTTP/2 403\n< a: b\n<\n* left intact\nHTTP/2 403\na: b\n\n{"x":1}',
    ['GET / +1 > 403 +1 {"x":1}'],
  ],
  [
    '100 Continue',
    '> PUT / HTTP/1.1\n> Host: h\n>\n< HTTP/1.1 100 Continue\n<\n< HTTP/1.1 403 X\n< A: b\n<\nx',
    ['PUT / +1 > 403 +1 x'],
  ],
  ['103 Early Hints', 'HTTP/2 103\nlink: a\n\nHTTP/2 403\na: b\n\nx', ['- > 403 +1 x']],
  [
    'a switch of protocols',
    '> GET / HTTP/1.1\n> Host: h\n>\n< HTTP/1.1 101 Switching Protocols\n< A: b\n<',
    ['GET / +1 > 101 +1 '],
  ],
  [
    'CONNECT',
    '> CONNECT h:443 HTTP/1.1\n> Host: h:443\n>\n< HTTP/1.1 200 OK\n<\n> GET / HTTP/1.1\n> Host: h\n>\n< HTTP/1.1 403 X\n<\nx',
    ['GET / +1 > 403 +0 x'],
  ],
  ['CONNECT that was refused', '> CONNECT h:443 HTTP/1.1\n>\n< HTTP/1.1 407 Proxy\n<\n', []],
  ['a tunnel, with -i', 'HTTP/1.1 200 Connection established\r\n\r\nHTTP/2 403\na: b\n\nx', ['- > 403 +1 x']],
  [
    'a body of a request',
    'POST / HTTP/1.1\nHost: h\n\na: b\nHTTP is fine\n\nHTTP/1.1 403 X\nC: d\n\nx',
    ['POST / +1 > 403 +1 x'],
  ],
  ['redirects', 'HTTP/1.1 301 M\nLocation: /b\n\nHTTP/1.1 403 X\n\nx', ['- > 301 +1 ', '- > 403 +0 x']],
  ['a prompt after it', 'HTTP/1.1 403 X\nA: b\n\nx\nuser@host:~$ echo y\ny', ['- > 403 +1 x']],
  ['PowerShell’s prompt', 'HTTP/1.1 403 X\nA: b\n\nx\nPS C:\\work> echo y', ['- > 403 +1 x']],
  ['a request alone', '> GET / HTTP/1.1\n> Host: h\n>', ['GET / +1 > -']],
  [
    'a request to a proxy',
    'GET http://h/a HTTP/1.1\nHost: h\n\nHTTP/1.1 403 X\n\nx',
    ['GET http://h/a +1 > 403 +0 x'],
  ],
  ['a status that is none', 'HTTP/1.1 999 X\nHTTP/1.1 4033 X\nHTTP/x 403', []],
];

test('each form makes its exchanges', () => {
  for (const [what, text, exchanges] of forms)
    assert.deepEqual(exchangesOf(text).map(short), exchanges, what);
});

test('a request of which headers were left out says so', () => {
  const cut = (line: string) =>
    exchangesOf(`> GET / HTTP/1.1\n> Host: h\n${line}\n>\n< HTTP/1.1 403 X`)[0]?.request?.cut ?? false;
  for (const line of ['> ...', '> …', '...', '[...]', '[snip]', '> <snip>']) assert.ok(cut(line), line);
  for (const line of ['> Accept: */*', '* note']) assert.ok(!cut(line), line);
});

const get = (path: string, host: string, status: string, more = ''): string =>
  `> GET ${path} HTTP/1.1\n> Host: ${host}\n>\n< HTTP/1.1 ${status}\n${more}<\n`;

test('the last failure decides, else the last answer', () => {
  const path = (text: string) => decisive(exchangesOf(text))?.request?.path;
  assert.equal(path(get('/a', 'h', '403 X') + get('/b', 'h', '404 X') + get('/c', 'h', '200 OK')), '/b');
  assert.equal(path(get('/a', 'h', '200 OK') + get('/b', 'h', '201 X')), '/b');
  assert.equal(path(`${get('/a', 'h', '200 OK')}> GET /b HTTP/1.1\n> Host: h\n>`), '/a');
  assert.equal(decisive([]), undefined);
});

test('only redirects lead to an exchange; two calls one after the other don’t', () => {
  const chain = (text: string) => {
    const all = exchangesOf(text);
    const last = all.at(-1);
    return last ? redirectsTo(last, all).map(({ request }) => request?.path) : [];
  };
  const moved = (to: string) => `< Location: ${to}\n`;
  assert.deepEqual(
    chain(get('/a', 'h.example', '301 M', moved('https://i.example/b')) + get('/b', 'i.example', '401 X')),
    ['/a'],
  );
  assert.deepEqual(
    chain(
      get('/a', 'h.example', '301 M', moved('https://i.example/b')) + get('/b', 'other.example', '401 X'),
    ),
    [],
  );
  assert.deepEqual(chain(get('/a', 'h.example', '307 M', moved('/a/')) + get('/a/', 'h.example', '401 X')), [
    '/a',
  ]);
  assert.deepEqual(chain(get('/a', 'h.example', '200 OK') + get('/a', 'h.example', '401 X')), []);
  assert.deepEqual(chain(get('/a', 'h.example', '304 X') + get('/b', 'i.example', '401 X')), []);
  const twice =
    get('/a', 'a.example', '301 M', moved('https://b.example/b')) +
    get('/b', 'b.example', '302 M', moved('https://c.example/c'));
  assert.deepEqual(chain(twice + get('/c', 'c.example', '401 X')), ['/b', '/a']);
});

test('the same failure tried again is one', () => {
  assert.equal(failures(exchangesOf(get('/a', 'h', '403 X').repeat(3))), 1);
  assert.equal(failures(exchangesOf(get('/a', 'h', '403 X') + get('/b', 'h', '403 X'))), 2);
  assert.equal(failures(exchangesOf(get('/a', 'h', '200 OK'))), 0);
});
