/** What the reader of access logs takes for one, what it leaves alone, and how it lists the requests. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAccessLog } from '../../../src/evidence/forms/access-log/access-log.ts';
import { read } from '../../../src/evidence/read.ts';
import { stretchOf } from '../../../src/evidence/reading.ts';
import { assertAtMost, assertInProportion } from '../../growth.ts';
import { expected, goldenInputs } from '../golden.ts';
import { filled } from '../hostile.ts';

const id = '4edbb3b3-4088-40bf-81ad-b0b3cc72210e';

/** Logs of other servers, in forms that look like the gateway's. */
const foreign: Record<string, string> = {
  nginx: '203.0.113.7 - - [22/Nov/2026:10:00:00 +0000] "GET /orders HTTP/1.1" 403 146 "-" "curl/8.9.1"',
  'nginx with an id': `203.0.113.7 - - [22/Nov/2026:10:00:00 +0000] "GET /orders HTTP/1.1" 403 146 "-" "curl/8.9.1" ${id}`,
  'nginx in JSON': `{"time":"22/Nov/2026:10:00:00 +0000","remote_addr":"203.0.113.7","request_method":"GET","request_uri":"/orders","protocol":"HTTP/1.1","status":"403","request_id":"${id}","user":"-","http_user_agent":"curl/8.9.1"}`,
  Apache: '203.0.113.7 - frank [22/Nov/2026:10:00:00 +0000] "POST /orders HTTP/1.0" 500 2326',
  Traefik:
    '203.0.113.7 - - [22/Nov/2026:10:00:00 +0000] "GET / HTTP/1.1" 502 2 "-" "-" 1 "web@docker" "http://10.0.0.2:80" 0ms',
  Envoy: `[2026-11-22T10:00:00.161Z] "POST /orders HTTP/2" 503 - 154 0 226 100 "10.0.35.28" "curl/8.9.1" "${id}" "orders" "-"`,
  ALB: 'h2 2026-11-22T10:00:00.186641Z app/web/50dc6c495c0c9188 203.0.113.7:2817 10.0.0.1:80 0.000 0.001 0.000 502 502 34 366 "GET https://www.example.com:443/ HTTP/1.1" "curl/8.9.1" ECDHE-RSA-AES128-GCM-SHA256 TLSv1.2 arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/web/73e2d6bc24d8a067 "Root=1-58337262-36d228ad5d99923122bbe354" "-" "-" 0 2026-11-22T10:00:00.364000Z "forward" "-" "-" "10.0.0.1:80" "502" "-" "-"',
  CloudFront:
    '2026-11-22\t10:00:00\tFRA56-P1\t392\t203.0.113.7\tGET\td111111abcdef8.cloudfront.net\t/orders\t403\t-\tcurl/8.9.1\t-\t-\tError\tSOX4xwn4XV6Q4rgb7XiVGOHms_BGlTAC4KyHmureZmBNrjGdRLiNIQ==\td111111abcdef8.cloudfront.net\thttps\t23\t0.001',
  S3: '79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be bucket [22/Nov/2026:10:00:00 +0000] 203.0.113.7 - 3E57427F3EXAMPLE REST.GET.OBJECT a.txt "GET /a.txt HTTP/1.1" 403 AccessDenied 243 - 7 - "-" "S3Console/0.4" - s9lzHYrFp76ZVxRcpX9EXAMPLEHeXIJ8=',
  'an application': `{"level":"error","time":"2026-11-22T10:00:00.000Z","requestId":"${id}","method":"GET","path":"/orders","status":403,"error":"Forbidden"}`,
  pino: `{"level":30,"time":1795341600123,"pid":1,"req":{"id":"${id}","method":"GET","url":"/orders"},"res":{"statusCode":403},"responseTime":3,"msg":"request completed"}`,
  'an event of a function': `{"resource":"/orders","path":"/orders","httpMethod":"GET","headers":{"Host":"api.example.com"},"requestContext":{"resourcePath":"/orders","stage":"prod","requestId":"${id}","extendedRequestId":"Vts2FFmArPEFh8g=","status":"403"},"body":null}`,
  'a table of anything': 'name,status,count\nalpha,403,12\nbeta,500,3\n',
  'an answer': `HTTP/1.1 403 Forbidden\nx-amzn-requestid: ${id}\n\n{"message":"Forbidden"}`,
};

for (const [name, text] of Object.entries(foreign)) {
  test(`is none: ${name}`, () => {
    assert.deepEqual(readAccessLog(stretchOf(text)), []);
  });
}

test('every golden sample is taken as one document, with the line in it', () => {
  for (const { name, text } of goldenInputs.filter((one) => one.name.startsWith('access-log-'))) {
    const { documents } = read(text);
    assert.equal(documents.length, 1, name);
    assert.equal(documents[0]?.form, 'access log', name);
  }
});

test('wrapping, colours, line ends and cuts take facts away at most', () => {
  const changes: ((text: string) => string)[] = [
    (text) => text.replaceAll('\n', '\r\n'),
    (text) => text.replace(/.{80}/g, '$&\n'),
    (text) => text.replace(/"([^"\n]*)"/g, '“$1”'),
    (text) => `\u001b[31m${text}\u001b[0m`,
    (text) => text.replace(/^/gm, '2026-11-22T10:00:00.123456789Z '),
    (text) => `C:\\logs> type access.log\r\n${text}`,
    ...[0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95].map(
      (share) => (text: string) => text.slice(0, Math.floor(text.length * share)),
    ),
  ];
  for (const { name, text } of goldenInputs.filter((one) => one.name.startsWith('access-log-'))) {
    // Of a log with a success in its first line, a cut may leave only that one.
    const { facts } = expected(name);
    const several = text.trim().split('\n').length > 1 && !text.startsWith('{\n');
    for (const [index, change] of changes.entries()) {
      if (several && index >= 6) continue;
      const read1 = read(change(text)).facts as Record<string, string>;
      for (const [fact, value] of Object.entries(read1)) {
        if (fact === 'status' || (fact === 'host' && value === 'own')) continue;
        // Both kinds of API say `Unauthorized`; what tells them apart may be in the part that is missing.
        const wanted =
          value === 'unauthorized' ? facts[fact]?.value.replace('http-api-', '') : facts[fact]?.value;
        assert.equal(value, wanted, `${fact} of ${name}, change ${index}`);
      }
    }
  }
});

const lineOf = (index: number): string =>
  JSON.stringify({
    requestId: `4edbb3b3-4088-40bf-81ad-${String(index).padStart(12, '0')}`,
    extendedRequestId: 'Vts2FFmArPEFh8g=',
    ip: '203.0.113.7',
    userAgent:
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36',
    requestTime: '22/Nov/2026:10:00:00 +0000',
    xrayTraceId: '1-5e1b4151-5ac6c58f3d8f1a2b3c4d5e6f',
    httpMethod: 'GET',
    resourcePath: '/orders/{id}',
    path: `/prod/orders/${index}`,
    status: index % 3 ? '200' : '502',
    protocol: 'HTTP/1.1',
    responseLength: '36',
    errorMessage: index % 3 ? '-' : 'Internal server error',
    integrationError:
      index % 3 ? '-' : 'Execution failed due to configuration error: Malformed Lambda proxy response',
  });

test('each failing line can be chosen, by its title and its id', () => {
  const text = [0, 1, 2, 3, 4, 5, 6].map(lineOf).join('\n');
  const { choices, choice, documents } = read(text);
  assert.deepEqual(
    choices.map(({ title }) => title),
    ['GET /prod/orders/0: 502', 'GET /prod/orders/3: 502', 'GET /prod/orders/6: 502'],
  );
  assert.equal(choice, 2);
  assert.equal(documents[0]?.entries, 7);
  assert.equal(read(text, 0).target.path, '/prod/orders/0');
  const asked = read(`Why does 4edbb3b3-4088-40bf-81ad-000000000003 fail?\n\n${text}`);
  assert.equal(asked.target.path, '/prod/orders/3');
});

test('a line that pairs an answer with its log: facts of both', () => {
  const answer = `HTTP/1.1 502 Bad Gateway\nx-amzn-RequestId: 4edbb3b3-4088-40bf-81ad-000000000003\nx-amzn-ErrorType: InternalServerErrorException\nx-amz-apigw-id: Vts2FFmArPEFh8g=\n\n{"message": "Internal server error"}\n\n`;
  const { facts, contradictions } = read(answer + [1, 2, 3, 6].map(lineOf).join('\n'));
  assert.equal(facts.error, 'internal-server-error');
  assert.equal(facts.integrationLog, 'malformed-response');
  assert.deepEqual(contradictions, []);
});

test('ten thousand lines: at most 100 ms per MB, and time in proportion to their number', () => {
  const lines = Array.from({ length: 10_000 }, (_, index) => lineOf(index));
  const text = lines.join('\n');
  const megabytes = text.length / 1e6;
  assertAtMost('ten thousand lines', 100 * megabytes, () => read(text));
  assertInProportion('lines', {
    input: (count) => lines.slice(0, count).join('\n'),
    work: read,
    size: 2500,
    most: 10_000,
  });
});

test('texts that keep the patterns busy take time in proportion', () => {
  const pieces = [
    '{"status":"403","a":"',
    '{"a":{ ',
    '"status":"403",',
    'status,a\n',
    'status,a\n"x\n',
    '<request id="a"><status>1',
    '[22/Nov/2026:10:00:00 +0000] "GET / HTTP/1.1" 403 1 a "',
    ',22/Nov/2026:10:00:00 +0000,GET,/a,HTTP/1.1,403,"a',
    '{"message":"{\\"status\\":\\"403\\",',
    '@timestamp,@message\n1,"{""status"":',
    '| ',
    '2026-11-22T10:00:00Z ',
  ];
  for (const piece of pieces)
    assertInProportion(JSON.stringify(piece), {
      input: (size) => filled(piece, size),
      work: (text) => readAccessLog(stretchOf(text)),
      size: 50_000,
      most: 400_000,
    });
});
