/** What cleaning takes away, and what it leaves: lines that are as long as others, quotation marks within JSON, prefixes. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clean } from '../../src/evidence/clean.ts';
import { endOfHeadless } from '../../src/evidence/forms/headless.ts';
import { straightened } from '../../src/evidence/quotation.ts';
import { read } from '../../src/evidence/read.ts';
import { unwrapped } from '../../src/evidence/unwrap.ts';

const digits = (index: number, length: number): string => String(index * 7919).padStart(length, '0');
const padded = (line: string, length: number, end: string): string => line.padEnd(length, 'x') + end;

/** Lines of logs and tables, each as long as the others of its kind. */
const kinds: Readonly<Record<string, (index: number, length: number) => string>> = {
  'lines of JSON': (index, length) =>
    padded(`{"requestId":"${digits(index, 12)}","status":"403","message":"`, length - 2, '"}'),
  'Common Log Format': (index, length) =>
    padded(
      `${10 + (index % 80)}.0.113.${index % 10} - - [22/Nov/2026:10:00:00 +0000] "GET /a HTTP/1.1" 403 `,
      length,
      '',
    ),
  'quoted CSV': (index, length) => padded(`"${digits(index, 12)}","403","`, length - 1, '"'),
  'ids before commas': (index, length) =>
    padded(`4edbb3b3-4088-40bf-81ad-${digits(index, 12)},403,`, length, ''),
  'plain lines': (index, length) => padded(`request ${digits(index, 12)} was answered with 403 `, length, ''),
};

for (const [name, line] of Object.entries(kinds))
  test(`${name} of one length stay lines of their own`, () => {
    for (const length of [80, 120, 160, 200, 300, 317, 340])
      for (const count of [2, 3, 5, 50, 400]) {
        const text = Array.from({ length: count }, (_, index) => line(index, length)).join('\n');
        assert.equal(unwrapped(text), text, `${count} lines of ${length} characters`);
      }
  });

test('what was broken at a width is joined, also within JSON, headers and tables', () => {
  const body = JSON.stringify({
    message: 'User is not authorized to access this resource: { "a" } \\ "b"',
    level: 1,
  });
  const texts = [
    body.repeat(1).padEnd(1),
    JSON.stringify({
      list: Array.from({ length: 40 }, (_, index) => ({ name: `a "name" ${index}`, value: 'x y: z' })),
    }),
    `| time | message |\n| --- | --- |\n| 10:00 | ${'a long message of words '.repeat(5)}that ends |`,
    `2026-11-21T10:00:00Z ${'first words '.repeat(12)}end\n2026-11-21T10:00:01Z ${'other words '.repeat(14)}end`,
  ];
  for (const text of texts)
    for (const width of [72, 80]) {
      const wrapped = text.replace(new RegExp(`.{${width}}(?=.)`, 'g'), '$&\n');
      const joined = unwrapped(wrapped).replaceAll('\u200b', '');
      // Between members a line end does no harm.
      assert.equal(joined.replaceAll(/\n(?=["{}[\]])/g, ''), text.replaceAll(/\n(?=["{}[\]])/g, ''));
    }
});

test('curly quotes are quotation marks, except within strings', () => {
  for (const [text, plain] of [
    ['“message”: “Forbidden”', '"message": "Forbidden"'],
    ['{"message":"He said “no”, “no” and “no”","a":"\\"“b”"}', undefined],
    ['{"a":"“"}\n“b”\n"c"', '{"a":"“"}\n"b"\n"c"'],
    ['“message": "Forbidden"', '"message": "Forbidden"'],
    ['5" wide: “b”', '5" wide: "b"'],
  ] as const)
    assert.equal(straightened(text), plain ?? text);
  const parsed = JSON.parse(clean('{"message":"a\u2028“b”\u2029","c":"d"}').text);
  assert.equal(parsed.message, 'a “b” ');
  assert.equal(clean('a\u2028b').text, 'a\nb');
});

test('the prefix of Compose goes, what is indented behind it stays so', () => {
  const body = '{\n  "message": "Forbidden"\n}';
  const inLog = body.replace(/^/gm, 'api-1  | ');
  assert.equal(clean(inLog).text, body);
  const among = `Hello,\nwe see\nthis\nin the\nlog of it:\n${inLog}\nWhat\nis\nit,\nplease?`;
  assert.ok(clean(among).text.includes(body));
  assert.equal(read(among).facts.error, 'forbidden');
});

test('a request that breaks off in its headers lacks none', () => {
  const whole =
    '> GET /prod/a HTTP/1.1\n> Host: a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com\n> Accept: */*\n> Authoriz';
  for (let end = 30; end <= whole.length; end++) {
    const { facts } = read(whole.slice(0, end));
    assert.equal(facts.credentialSent, undefined);
    assert.equal(facts.apiKeySent, undefined);
  }
  assert.equal(read(`${whole.replace(/\n[^\n]*$/, '')}\n>\n`).facts.apiKeySent, 'no');
});

test('the rest of a document without its beginning says nothing; a message with its bracket does', () => {
  const rest = 'rl": "/a",\n "b": {"c": 1},\n "message": "Forbidden", "d": [1, 2]\n}\n]';
  assert.deepEqual(endOfHeadless(rest, 0).end, rest.length);
  assert.deepEqual(read(rest).errors, []);
  assert.equal(endOfHeadless('"message": "Forbidden"}', 0).end, 0);
  assert.equal(read('"message": "Forbidden"}').facts.error, 'forbidden');
  const followed = `${rest}\n\nHTTP/1.1 429 Too Many Requests\n\n{"message":"Too Many Requests"}`;
  assert.equal(read(followed).facts.error, 'too-many-requests');
});

test('a label, a status and a sentence before a body hide nothing of it', () => {
  const frame = '{"message": "Internal server error", "connectionId":"QmFzZTY0PQ==", "requestId":"a:b"}';
  const bodies: readonly (readonly [body: string, error: string])[] = [
    [
      '{"message":"Signature expired: 20260101T000000Z is now earlier than 20260101T001000Z (…)"}',
      'signature-expired',
    ],
    ['{"message":"Missing required request parameters: [id]"}', 'missing-request-parameters'],
    [
      '{"message":"Could not parse request body into json: Unexpected character: (\'x\')"}',
      'could-not-parse-request-body',
    ],
    [frame, 'websocket-message-internal-error'],
    ['{"message":"Endpoint request timed out"}', 'endpoint-timeout'],
  ];
  const leads = [
    'Error: ',
    'Error: 403, ',
    'Response: ',
    'Output: ',
    'Body:\n',
    '403, ',
    '502: ',
    'Response, ',
    '-> ',
    '',
  ];
  for (const [body, error] of bodies)
    for (const lead of leads)
      for (const end of ['', '\n\nThe same call worked last week.'])
        assert.equal(read(lead + body + end).facts.error, error, lead + body);
});
