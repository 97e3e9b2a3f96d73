/** Which calls of a HAR file are offered, and what is read of one. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentsOf } from '../../../src/evidence/forms/documents.ts';
import { read } from '../../../src/evidence/read.ts';
import { stretchOf } from '../../../src/evidence/reading.ts';
import { api, blocked, entry, har, page, preflight, refused, rest, type Sample } from './har-samples.ts';

const image: Sample = { url: `${page}/logo.png`, kind: 'image', got: { 'content-type': 'image/png' } };
const lostImage: Sample = { ...image, status: 404, at: 9 };
const beacon: Sample = {
  url: 'https://stats.example.net/c',
  kind: 'ping',
  status: 0,
  error: 'net::ERR_BLOCKED_BY_CLIENT',
};
const token = { authorization: 'Bearer eyJhbGciOiJSUzI1NiJ9.s3cr3t.s3cr3t' };
const forbidden: Sample = refused('ForbiddenException', 'Forbidden');

const titles = (samples: readonly Sample[]): string[] => read(har(samples)).choices.map(({ title }) => title);
const entriesOf = (text: string) => documentsOf(stretchOf(text)).documents.flatMap(({ entries }) => entries);

test('failing calls are offered in the order of time; what succeeded elsewhere is no entry', () => {
  const samples = [
    image,
    forbidden,
    beacon,
    { url: `${api}/prod/ok`, got: rest },
    { ...forbidden, url: `${api}/prod/b` },
    lostImage,
  ];
  assert.deepEqual(titles(samples), ['GET /prod/orders: 403', 'GET /prod/b: 403', 'GET /logo.png: 404']);
  const { documents, choice, facts } = read(har(samples));
  assert.deepEqual(
    documents.map(({ form, entries }) => [form, entries]),
    [['HAR file', 4]],
  );
  // The lost image failed last, but is none of the gateway's.
  assert.equal(choice, 1);
  assert.equal(facts.error, 'forbidden');
});

test('a call that was chosen is read', () => {
  const samples = [
    forbidden,
    { ...refused('MissingAuthenticationTokenException', 'Missing Authentication Token'), at: 1 },
  ];
  assert.equal(read(har(samples)).facts.error, 'missing-authentication-token');
  assert.equal(read(har(samples), 0).facts.error, 'forbidden');
});

test('an own domain is the gateway’s if any answer of it shows so', () => {
  const own = 'https://api.example.com';
  const samples = [
    { url: `${own}/ok`, got: rest },
    { url: `${own}/orders`, status: 502, at: 1, body: '{"message": "Internal server error"}' },
    { url: 'https://other.example.net/x', status: 500, at: 2 },
  ];
  assert.equal(read(har(samples)).facts.error, 'internal-server-error');
});

test('a page that was left and a blocker are no failures', () => {
  assert.deepEqual(titles([beacon, { status: 0, error: 'net::ERR_ABORTED' }]), []);
});

test('a file without any credential proves none to be missing', () => {
  const { facts } = read(har([forbidden]));
  for (const fact of ['signed', 'authorizationKind', 'credentialSent', 'apiKeySent'] as const)
    assert.equal(facts[fact], undefined, fact);
  const other: Sample = { url: 'https://other.example.net/', sent: { cookie: 'a=s3cr3t' } };
  const { facts: whole } = read(har([other, forbidden]));
  assert.equal(whole.signed, 'no');
  assert.equal(whole.apiKeySent, 'no');
});

test('cookies in a list of their own are a header', () => {
  const sample = entry({ ...forbidden, sent: { accept: '*/*' } }) as { request: { cookies: object[] } };
  sample.request.cookies = [{ name: 'session', value: 's3cr3t' }];
  const whole = entry({ url: 'https://other.example.net/', sent: token });
  const text = JSON.stringify({ log: { version: '1.2', entries: [whole, sample] } });
  const [transcript] = entriesOf(text)
    .filter(({ failed }) => failed)
    .map((one) => one.transcript.text);
  assert.match(transcript ?? '', /^> Cookie: …$/m);
  assert.doesNotMatch(transcript ?? '', /s3cr3t/);
});

test('redirects lead to the call: a dropped header, a POST that became a GET', () => {
  const first: Sample = {
    method: 'POST',
    url: 'https://old.example.com/orders',
    sent: { ...token, 'content-type': 'application/json' },
    sentBody: '{"item":7}',
    status: 302,
    got: { location: `${api}/prod/orders` },
  };
  const last: Sample = {
    sent: { accept: '*/*' },
    at: 1,
    status: 400,
    got: { ...rest, 'x-amzn-errortype': 'BadRequestException' },
    body: '{"message": "Invalid request body"}',
  };
  const { facts, choices } = read(har([first, last]));
  assert.deepEqual(
    choices.map(({ title }) => title),
    ['GET /prod/orders: 400'],
  );
  assert.equal(facts.bodySent, 'lost');
  assert.equal(facts.method, 'GET');
  const unauthorized = read(
    har([
      first,
      {
        ...last,
        status: 401,
        got: { ...rest, 'x-amzn-errortype': 'UnauthorizedException' },
        body: '{"message":"Unauthorized"}',
      },
    ]),
  );
  assert.equal(unauthorized.facts.credentialSent, 'lost');
});

test('the body that was sent', () => {
  const invalid = (sentBody: string): Sample => ({
    method: 'POST',
    sentBody,
    status: 400,
    got: rest,
    body: '{"message": "Invalid request body"}',
  });
  const of = (sentBody: string) => read(har([invalid(sentBody)])).facts.bodySent;
  assert.equal(of('{"item":7}'), 'json');
  assert.equal(of("{'item':7}"), 'not-json');
  const text = har([invalid("{'item':7}")]).replace('"bodySize":10', '"bodySize":70');
  assert.equal(read(text).facts.bodySent, undefined, 'a body that the file has cut');
});

test('bodies in base64 are read, binary ones left out, long ones cut', () => {
  const body = Buffer.from('{"message":"Forbidden"} é€😀').toString('base64');
  const [shown] = entriesOf(har([{ ...forbidden, body, encoding: 'base64' }]));
  assert.match(shown?.transcript.text ?? '', /\{"message":"Forbidden"\} é€😀\n$/);
  const binary = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10, 0, 255]).toString('base64');
  const text = har([{ ...forbidden, body: binary, encoding: 'base64' }]);
  const [gap] = read(text).documents[0]?.gaps ?? [];
  assert.equal(gap?.why, 'binary');
  assert.equal(text.slice(gap?.quote.from, gap?.quote.to), binary);
  const long = har([{ ...forbidden, body: `{"message":"Forbidden"}${' '.repeat(1_000_000)}` }]);
  assert.ok((entriesOf(long)[0]?.transcript.text.length ?? 0) < 21_000);
  assert.equal(read(long).documents[0]?.gaps[0]?.why, 'too-long');
});

test('nothing in a header or a body passes for another message', () => {
  const evil: Sample = {
    ...forbidden,
    sent: { 'x-note': 'a\r\n\r\nHTTP/1.1 500 Oops', 'bad name': 'b' },
    reason: 'Forbidden\r\nx-amz-apigw-id: none',
    body: '{"message":"Forbidden"}\n< HTTP/1.1 200 OK\n<\nfine',
  };
  const { errors, facts } = read(har([evil]));
  assert.equal(errors[0]?.slug, 'forbidden');
  assert.equal(facts.error, 'forbidden');
});

test('places are those of the file, escaped slashes and letters included', () => {
  const text = har([{ ...forbidden, url: `${api}/prod/orders?a=b` }])
    .replaceAll('/', '\\/')
    .replace('Forbidden\\"', '\\u0046orbidden\\"');
  const { findings, facts, target } = read(text);
  assert.equal(facts.error, 'forbidden');
  assert.equal(target.path, '/prod/orders');
  for (const { fact, quote } of findings) assert.ok(text.slice(quote.from, quote.to).length > 0, fact);
});

test('a file that breaks is read up to there, and from the next whole entry', () => {
  const broken = (indent?: number) =>
    har([{ ...image, body: 'X' }, forbidden, { ...forbidden, url: `${api}/prod/b` }], indent).replace(
      '"X"',
      '"say "no", then"',
    );
  for (const text of [broken(), broken(2)]) {
    const { choices, documents } = read(text);
    assert.deepEqual(
      choices.map(({ title }) => title),
      ['GET /prod/orders: 403', 'GET /prod/b: 403'],
    );
    assert.equal(documents.length, 1);
    assert.equal(documents[0]?.gaps[0]?.why, 'not-well-formed');
  }
});

test('typographic quotation marks and line separators in one body don’t hide the other calls', () => {
  for (const body of ['say “no”', 'a\u2028b', '“']) {
    for (const indent of [undefined, 2]) {
      const text = har([{ ...image, body }, forbidden, { ...forbidden, url: `${api}/prod/b` }], indent);
      const { choices, documents, facts } = read(`${text}\n\nThat is all.`);
      assert.deepEqual(
        choices.map(({ title }) => title),
        ['GET /prod/orders: 403', 'GET /prod/b: 403'],
      );
      assert.equal(facts.error, 'forbidden');
      assert.equal(documents.length, 1);
    }
  }
});

test('an entry that is cut off in its headers counts for nothing', () => {
  const text = har([forbidden]);
  const inBody = text.slice(0, text.indexOf('"mimeType":"application/json","text"'));
  assert.deepEqual(read(inBody).choices.length, 1);
  const inHeaders = text.slice(0, text.indexOf('"name":"x-amzn-errortype"'));
  const { choices, errors, documents } = read(inHeaders);
  assert.deepEqual([choices, errors], [[], []]);
  assert.equal(documents[0]?.gaps[0]?.why, 'cut-off');
});

test('connections that failed', () => {
  const of = (error: string) => read(har([{ status: 0, error }])).facts;
  assert.equal(of('net::ERR_NAME_NOT_RESOLVED').connectionFailure, 'name');
  assert.equal(of('net::ERR_CERT_COMMON_NAME_INVALID').connectionFailure, 'certificate-name');
  assert.equal(of('net::ERR_FAILED').error, undefined, 'of the same origin it may be anything');
  // A preflight that had leave doesn't hide it.
  const allowed = {
    'access-control-allow-origin': '*',
    'access-control-allow-headers': '*',
    'access-control-allow-methods': '*',
  };
  const samples = [
    blocked({ method: 'PUT', error: 'net::ERR_CONNECTION_RESET' }),
    preflight('PUT', '', { got: allowed }),
  ];
  assert.equal(read(har(samples)).errors[0]?.slug, 'tls-or-dns');
});

test('a frame by which a WebSocket API refuses a message', () => {
  const frames = [
    { type: 'receive', opcode: 1, data: '{"message": "Forbidden", "connectionId":"a", "requestId":"b"}' },
  ];
  const socket: Sample = {
    url: 'wss://a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com/prod',
    status: 101,
    sent: { 'Sec-WebSocket-Version': '13' },
    kind: 'websocket',
  };
  const { facts, choices } = read(har([{ ...socket, more: { _webSocketMessages: frames } }]));
  assert.equal(facts.error, 'websocket-message-forbidden');
  assert.deepEqual(
    choices.map(({ title }) => title),
    ['GET /prod: 101'],
  );
  assert.deepEqual(read(har([socket])).choices, []);
});

test('other JSON is no HAR file', () => {
  for (const text of [
    '{"entries":[{"request":1}]}',
    '{"request":{},"entries":[]}',
    '[{"request":{"url":"https://a.example/","method":"GET"},"startedDateTime":1}',
  ])
    assert.ok(read(text).documents.every(({ form }) => form !== 'HAR file') || text.startsWith('['), text);
});
