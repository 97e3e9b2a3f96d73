/** What clients print, cut off anywhere, repeated and made up: read without fault, quoted truly, in proportion. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentsOf } from '../../../src/evidence/forms/documents.ts';
import { read } from '../../../src/evidence/read.ts';
import { stretchOf } from '../../../src/evidence/reading.ts';
import { assertInProportion } from '../../growth.ts';
import { goldenInputs, secret } from '../golden.ts';
import { filled } from '../hostile.ts';

const forms = /^(?:curl-(?:trace|write)|powershell|aws-cli-(?:debug|plain|no)|sdk|axios|signature)/;
const inputs = goldenInputs.filter(({ name }) => forms.test(name));

function check(text: string): void {
  for (const { fact, quote } of read(text).findings) {
    const shown = text.slice(quote.from, quote.to);
    assert.ok(quote.from >= 0 && quote.to <= text.length && shown !== '', `${fact} quotes nothing`);
    assert.ok(!shown.includes(secret), `${fact} quotes a secret: ${shown}`);
  }
}

test('cut off anywhere', () => {
  for (const { text } of inputs) {
    const step = Math.max(1, Math.floor(text.length / 40));
    for (let at = 0; at < text.length; at += step) {
      check(text.slice(0, at));
      check(text.slice(at));
    }
  }
});

test('each of them is known by its form', () => {
  const expected: readonly [RegExp, string][] = [
    [/^curl-trace/, 'curl trace'],
    [/^curl-write-out-(?!cut)/, 'curl --write-out'],
    [/^powershell/, 'PowerShell error'],
    [/^aws-cli-debug/, 'AWS CLI debug log'],
    [/^axios|^sdk-(?:js|got|botocore)/, 'SDK exception'],
  ];
  for (const { name, text } of inputs) {
    const form = expected.find(([pattern]) => pattern.test(name))?.[1];
    if (form) assert.deepEqual([...new Set(read(text).documents.map((one) => one.form))], [form], name);
  }
});

test('takes time in proportion to the text', () => {
  const pieces = [
    '=> Send header, 9 bytes (0x9)\n0000: 47 45 54 20 2f\n',
    'Invoke-RestMethod : {\n',
    'Invoke-RestMethod -Headers @{ a = ',
    "2026-11-21 10:00:00,735 - MainThread - botocore.parsers - DEBUG - Response headers: {'a': \n",
    "AxiosError { config: { headers: { a: 'b",
    "$metadata {'\\'",
    '$metadata {"a":[',
    'axios { a: "b" + ',
    `curl -w '%{http_code} %{time_total}' `,
    '"http_code": {"url_effective" ',
    "Canonical String for this request should have been\n'",
    'canonical request: GET\n',
    '"\\n> ',
    '\\n',
    `${'a'.repeat(80)}\n`,
    '> ',
  ];
  const start = `AxiosError $metadata Sending http request: <AWSPreparedRequest => Send `;
  for (const piece of pieces)
    assertInProportion(JSON.stringify(piece), {
      input: (size) => filled(piece, size, start),
      work(text) {
        documentsOf(stretchOf(text));
        read(text);
      },
      size: 20_000,
      most: 160_000,
    });
});
