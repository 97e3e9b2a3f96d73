/** What a paste says of a signature is found in every form, with the characters it was read from. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readStatements } from '../../src/signing/laboratory.ts';
import { assertInProportion } from '../growth.ts';
import { randomFrom } from './mistakes/random.ts';

const hash = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const canonical = `GET\n/prod/a%2520b\nlimit=1&page=2\nhost:api.example.com\nx-amz-date:20260922T201942Z\n\nhost;x-amz-date\n${hash}`;
const string = `AWS4-HMAC-SHA256\n20260922T201942Z\n20260922/eu-west-1/execute-api/aws4_request\n${'ab'.repeat(32)}`;
const signature = 'cd'.repeat(32);
const other = canonical.replace('limit=1&page=2', 'limit=1');
const otherString = string.replaceAll('ab', 'ef');

const refusal = (quoted: string, text: string) =>
  `The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.\n\nThe Canonical String for this request should have been\n'${quoted}'\n\nThe String-to-Sign should have been\n'${text}'\n`;

const xml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll("'", '&apos;').replaceAll('\n', '&#10;');

const stamp = '2026-09-22 20:19:42,001 - MainThread - botocore.auth - DEBUG -';

/** Invented values in the forms of the tools. */
const clientForms: Record<string, [log: string, text: string]> = {
  'botocore, AWS CLI --debug': [
    'botocore',
    `${stamp} Calculating signature using v4 auth.\n${stamp} CanonicalRequest:\n${canonical}\n${stamp} StringToSign:\n${string}\n${stamp} Signature:\n${signature}`,
  ],
  'SDK for Java 1 and 2': [
    'sdk-java',
    `20:19:42.001 [main] DEBUG com.amazonaws.auth.AWS4Signer - AWS4 Canonical Request: '"${canonical}"\n20:19:42.002 [main] DEBUG com.amazonaws.auth.AWS4Signer - AWS4 String to Sign: '"${string}"`,
  ],
  'SDK for Go': [
    'sdk-go',
    `SDK 2026/09/22 20:19:42 DEBUG Request Signature:\n---[ CANONICAL STRING  ]-----------------------------\n${canonical}\n---[ STRING TO SIGN ]--------------------------------\n${string}\n-----------------------------------------------------`,
  ],
  'SDK for C++': [
    'sdk-cpp',
    `[DEBUG] 2026-09-22 20:19:42 AWSAuthV4Signer [140] Canonical Request String: ${canonical}\n[DEBUG] 2026-09-22 20:19:42 AWSAuthV4Signer [140] Final String to sign: ${string}\n[DEBUG] 2026-09-22 20:19:42 AWSAuthV4Signer [140] Final computed signing hash: ${signature}`,
  ],
  'curl -v --aws-sigv4': [
    'curl',
    `* aws_sigv4: Canonical request (enclosed in []) - [${canonical}]\n* aws_sigv4: String to sign (enclosed in []) - [${string}]\n* aws_sigv4: Signature - ${signature}`,
  ],
  'awscurl -v': [
    'awscurl',
    `('\\nCANONICAL REQUEST = ${canonical.replaceAll('\n', "\\n'\n '")}',)\n('\\nSTRING_TO_SIGN = ${string.replaceAll('\n', "\\n'\n '")}',)`,
  ],
  'a JSON log': [
    'sdk-js',
    JSON.stringify({ level: 'debug', canonicalRequest: canonical, stringToSign: string }),
  ],
  'nothing around it': ['unknown', `${canonical}\n\n${string}`],
};

for (const [name, [log, text]] of Object.entries(clientForms)) {
  test(`client: ${name}`, () => {
    const { client, server } = readStatements(`before\n${text}\nafter\n`);
    assert.equal(client?.canonicalRequest?.text, canonical);
    assert.equal(client?.stringToSign?.text, string);
    assert.equal(client?.log, log);
    if (text.includes(signature)) assert.equal(client?.signature?.text, signature);
    assert.equal(server, undefined);
  });
}

const serverForms: Record<string, string> = {
  raw: refusal(other, otherString),
  JSON: JSON.stringify({ message: refusal(other, otherString) }),
  'JSON in JSON': JSON.stringify({ body: JSON.stringify({ message: refusal(other, otherString) }) }),
  XML: `<ErrorResponse><Error><Message>${xml(refusal(other, otherString))}</Message></Error></ErrorResponse>`,
  'lines made spaces': refusal(other, otherString).replaceAll('\n', ' '),
};

for (const [name, text] of Object.entries(serverForms)) {
  test(`server: ${name}`, () => {
    const { server, refusal: said, client } = readStatements(text);
    assert.equal(server?.canonicalRequest?.text, other);
    assert.equal(server?.stringToSign?.text, otherString);
    assert.equal(said?.kind, 'mismatch');
    assert.equal(client, undefined);
  });
}

const authorization = `AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20260922/eu-west-1/execute-api/aws4_request, SignedHeaders=host;x-amz-date, Signature=${signature}`;
const headers = ['Host: api.example.com', 'X-Amz-Date: 20260922T201942Z', `Authorization: ${authorization}`];
const answer =
  'HTTP/1.1 403 Forbidden\nDate: Tue, 22 Sep 2026 20:19:43 GMT\nx-amzn-ErrorType: InvalidSignatureException\n';

const requests: Record<string, [shownBy: string, text: string, body: string | undefined]> = {
  raw: [
    'raw',
    `POST /prod/a%20b?page=2&limit=1 HTTP/1.1\n${headers.join('\n')}\nContent-Length: 11\n\n{"a": "é"}\n\n${answer}`,
    '{"a": "é"}',
  ],
  'curl -v with its command': [
    'curl-verbose',
    `$ curl -v -X POST -d '{"a":1}' 'https://api.example.com/prod/a%20b?page=2&limit=1'\n* Connected\n> POST /prod/a%20b?page=2&limit=1 HTTP/1.1\n${headers.map((line) => `> ${line}`).join('\n')}\n>\n${answer.replace(/^/gm, '< ')}`,
    '{"a":1}',
  ],
  'a curl command': [
    'curl-command',
    `curl -X POST "https://api.example.com/prod/a%20b?page=2&limit=1" \\\n  ${headers
      .slice(1)
      .map((line) => `-H '${line}'`)
      .join(' ')} \\\n  --data-raw $'{"a":\\n1}'`,
    '{"a":\n1}',
  ],
  'botocore’s log': [
    'botocore-log',
    `${stamp} Sending http request: <AWSPreparedRequest stream_output=False, method=POST, url=https://api.example.com/prod/a%20b?page=2&limit=1, headers={'X-Amz-Date': b'20260922T201942Z', 'Authorization': b'${authorization}'}>`,
    undefined,
  ],
};

for (const [name, [shownBy, text, body]] of Object.entries(requests)) {
  test(`request: ${name}`, () => {
    const { sent, answer: received } = readStatements(text);
    assert.ok(sent?.authorization);
    assert.deepEqual(
      [sent.shownBy, sent.method, sent.path, sent.query],
      [shownBy, 'POST', '/prod/a%20b', 'page=2&limit=1'],
    );
    assert.equal(sent.body, body);
    const { accessKeyId, date, region, service, terminator, signedHeaders, faults } = sent.authorization;
    assert.deepEqual(
      [accessKeyId, date, region, service, terminator],
      ['AKIDEXAMPLE', '20260922', 'eu-west-1', 'execute-api', 'aws4_request'],
    );
    assert.deepEqual(signedHeaders, ['host', 'x-amz-date']);
    assert.deepEqual([sent.authorization.signature, faults], [signature, []]);
    if (text.includes('x-amzn')) assert.equal(received?.[1]?.[1], 'InvalidSignatureException');
  });
}

test('a presigned URL', () => {
  const url = `https://api.example.com/prod?a=1&X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIDEXAMPLE%2F20260922%2Feu-west-1%2Fexecute-api%2Faws4_request&X-Amz-Date=20260922T201942Z&X-Amz-Expires=300&X-Amz-SignedHeaders=host&X-Amz-Signature=${signature}`;
  const { sent } = readStatements(`open ${url}\n`);
  assert.equal(sent?.shownBy, 'url');
  assert.deepEqual(
    [sent.authorization?.form, sent.authorization?.region, sent.authorization?.faults],
    ['query', 'eu-west-1', []],
  );
});

const whole = `${clientForms['botocore, AWS CLI --debug']?.[1]}\n${requests['raw']?.[1]}\n${serverForms['JSON']}\n`;

/** The same facts, or fewer. */
const asBefore = (text: string) => {
  const reading = readStatements(text);
  const begins = (found: string | undefined, right: string) =>
    assert.ok(found === undefined || right.startsWith(found), found ?? '');
  begins(reading.client?.canonicalRequest?.text, canonical);
  begins(reading.server?.canonicalRequest?.text, other);
  if (reading.client?.stringToSign)
    assert.ok([string, otherString].some((one) => one.startsWith(reading.client?.stringToSign?.text ?? '')));
  if (reading.server?.stringToSign) assert.ok(otherString.startsWith(reading.server.stringToSign.text));
  return reading;
};

test('line ends, colours and prefixes change nothing', () => {
  const lines = whole.split('\n');
  const variants = {
    crlf: whole.replaceAll('\n', '\r\n'),
    colours: lines.map((line) => `\u001b[32m${line}\u001b[0m`).join('\n'),
    docker: lines.map((line) => `2026-09-22T20:19:42.123456789Z ${line}`).join('\n'),
    compose: lines.map((line) => `web-1  | ${line}`).join('\n'),
    indented: lines.map((line) => `    ${line}`).join('\n'),
  };
  for (const [name, text] of Object.entries(variants)) {
    const reading = asBefore(text);
    assert.equal(reading.client?.canonicalRequest?.text, canonical, name);
    assert.equal(reading.server?.canonicalRequest?.text, other, name);
    assert.equal(reading.sent?.authorization?.signature, signature, name);
  }
});

test('a paste that is cut off says less, never otherwise', () => {
  for (let end = 0; end <= whole.length; end += 3) asBefore(whole.slice(0, end));
});

test('places lie inside the paste, and hold what was read', () => {
  const { client, server, sent, refusal: said } = readStatements(whole);
  const text = (place: { from: number; to: number } | undefined) => whole.slice(place?.from, place?.to);
  assert.equal(text(client?.canonicalRequest), canonical);
  assert.equal(text(client?.stringToSign), string);
  assert.equal(text(client?.signature), signature);
  assert.equal(text(server?.canonicalRequest), other.replaceAll('\n', '\\n'));
  assert.ok(text(sent).startsWith('POST /prod/a%20b') && text(sent).includes(signature));
  assert.match(text(said), /^request signature we calculated/);
});

test('3,000 mutated pastes: no exception, places inside', () => {
  const random = randomFrom(5);
  const pieces = [
    '\n',
    '\\n',
    "'",
    '"',
    '\0',
    '\u202e',
    '%',
    '{',
    '[',
    '> ',
    '< ',
    'AWS4-HMAC-SHA256\n',
    'GET\n/',
    '\ud800',
    'é',
    '&#10;',
    'x'.repeat(200),
  ];
  for (let run = 0; run < 3000; run += 1) {
    let text = random.one([
      whole,
      serverForms['XML'] ?? '',
      requests['a curl command']?.[1] ?? '',
      clientForms['awscurl -v']?.[1] ?? '',
    ]);
    for (let change = 0; change < 1 + random.below(5); change += 1) {
      const at = random.below(text.length + 1);
      text = text.slice(0, at) + random.one(pieces) + text.slice(at + random.below(30));
    }
    const { client, server, sent } = readStatements(text);
    for (const place of [
      client?.canonicalRequest,
      client?.stringToSign,
      server?.canonicalRequest,
      server?.stringToSign,
      sent,
    ])
      if (place) assert.ok(place.from >= 0 && place.from <= place.to && place.to <= text.length, text);
  }
});

test('time grows with the length', () => {
  const long: [string, string][] = [
    ['requests', `${requests['raw']?.[1]}\n`],
    ['methods', 'GET\n/\n\n'],
    ['labels', 'The Canonical String for this request should have been\n'],
    ['quotes', '\\n"\n"'],
    ['spaces', ' '],
    ['line ends', '\n'],
    ['curl', "curl 'a "],
    ['algorithm', 'AWS4-HMAC-SHA256 '],
    ['header', 'a:b\n'],
    ['verbose', '> GET / HTTP/1.1\n> a: b\n'],
  ];
  for (const [name, piece] of long)
    assertInProportion(name, {
      input: (size) => piece.repeat(Math.ceil(size / piece.length)),
      work: readStatements,
      size: 100_000,
      most: 400_000,
    });
});
