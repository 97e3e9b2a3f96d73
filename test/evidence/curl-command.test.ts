/** curl command lines, as shells and people write them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { curlCommandOf } from '../../src/evidence/curl-command.ts';

interface Sent {
  method?: string;
  url?: string;
  headers?: Record<string, string>;
  open?: boolean;
  signs?: boolean;
}
const url = 'https://api.example.com/v1';

/** A command as far as the table says it. */
function sent(text: string): Sent | undefined {
  const command = curlCommandOf(text, text.length);
  if (!command) return undefined;
  const { headers, signs, open, method } = command;
  return {
    method,
    url: command.url,
    headers: Object.fromEntries(headers.map(({ name, value }) => [name, value])),
    open,
    signs: signs !== undefined,
  };
}

const lines: [string, Sent | undefined][] = [
  [`curl ${url}`, {}],
  [`$ curl -v '${url}'`, {}],
  [`PS C:\\> curl.exe -i "${url}"`, {}],
  [`user@host:~$ curl -sSL ${url} | jq .`, {}],
  [`X:\\>curl ${url}`, {}],
  ['curl api.example.com/v1', { url: 'api.example.com/v1' }],
  [`curl -X POST ${url}`, { method: 'POST' }],
  [`curl -XDELETE ${url}`, { method: 'DELETE' }],
  [`curl --request=put ${url}`, { method: 'PUT' }],
  [`curl ${url} -d '{"a": "b c"}'`, { method: 'POST' }],
  [`curl -d @file -X PATCH ${url}`, { method: 'PATCH' }],
  [`curl -G -d a=b ${url}`, {}],
  [`curl -sI ${url}`, { method: 'HEAD' }],
  [`curl -T file ${url}`, { method: 'PUT' }],
  [`curl \\\n  -H 'X-Api-Key: k' \\\n  ${url}`, { headers: { 'x-api-key': 'k' } }],
  [`curl ^\r\n -H "a: b" ^\r\n ${url}`, { headers: { a: 'b' } }],
  [`curl \`\n -H "a: b" \`\n ${url}`, { headers: { a: 'b' } }],
  [`curl -H"a:b" ${url}`, { headers: { a: 'b' } }],
  [`curl -H 'Accept:' -H 'X-Empty;' ${url}`, { headers: { 'x-empty': '' }, open: true }],
  [`curl -H @headers.txt ${url}`, { open: true }],
  [`curl -H "$AUTH" ${url}`, { open: true }],
  [`curl -u user:pass ${url}`, { open: true }],
  [`curl --cookie a=b ${url}`, { open: true }],
  [`curl --aws-sigv4 aws:amz:eu-west-1:execute-api --user "$K:$S" ${url}`, { signs: true, open: true }],
  [`curl -o out.txt -w '%{http_code}' --max-time 5 ${url}`, {}],
  [`curl --url ${url} --compressed`, {}],
  [`curl --json '{}' ${url}`, { method: 'POST' }],
  ['curl', undefined],
  ['curl 7.68.0 (x86_64-pc-linux-gnu) libcurl/7.68.0', undefined],
  ['> User-Agent: curl/7.68.0', undefined],
  ['I used curl and got a 403', undefined],
  ['curl : {"message":"Forbidden"}', undefined],
  [`curl https://api.example.com/v1 -Method Post -Headers @{a="b"}`, { method: 'POST', open: true }],
  [`curl -Uri ${url} -UseBasicParsing`, { open: true }],
];

test('what each command line sends', () => {
  for (const [line, expected] of lines) {
    const whole = expected && { method: 'GET', url, headers: {}, open: false, signs: false, ...expected };
    assert.deepEqual(sent(line), whole, line);
  }
});

test('of several commands it is the one whose answer follows', () => {
  const text =
    'curl https://a.example/1\n{"a":1}\ncurl https://b.example/2\n{"message":"Forbidden"}\ncurl https://c.example/3';
  assert.equal(curlCommandOf(text, text.indexOf('Forbidden'))?.url, 'https://b.example/2');
  assert.equal(curlCommandOf(text, 0)?.url, 'https://a.example/1');
});

test('quotes show names and schemes, never values', () => {
  const text = `curl -X POST -H 'Authorization: Bearer s3cr3t' -H "x-api-key: s3cr3t" '${url}?token=s3cr3t'`;
  const command = curlCommandOf(text, text.length);
  const shown = (quote: { from: number; to: number } | undefined) =>
    quote && text.slice(quote.from, quote.to);
  assert.equal(shown(command?.methodQuote), '-X POST');
  assert.deepEqual(
    command?.headers.map(({ label }) => shown(label)),
    ['Authorization: Bearer', 'x-api-key:'],
  );
  assert.equal(shown(command?.quote), 'curl');
});
