/**
 * Mutated and made-up access logs: nothing throws, every quote lies in the text and shows no secret. As many as 4
 * seconds allow; `FUZZ=200000` runs that many, however long it takes, `FUZZ_SEED=…` repeats a run.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { read } from '../../../src/evidence/read.ts';
import type { Quote } from '../../../src/evidence/reading.ts';
import { isFact } from '../../../src/facts/vocabulary.ts';
import { goldenInputs, secret } from '../golden.ts';
import { mutationNames, mutations } from '../mutations.ts';

const wanted = Number(process.env['FUZZ'] ?? 100_000);
const limited = process.env['FUZZ'] === undefined;
const seed = Number(process.env['FUZZ_SEED'] ?? 20_261_122);
const seeds = goldenInputs.filter(({ name }) => name.startsWith('access-log')).map(({ text }) => text);
const share = fc.nat(9999).map((n) => n / 10_000);

const mutated = fc
  .tuple(
    fc.nat(seeds.length - 1),
    fc.array(fc.tuple(fc.constantFrom(...mutationNames), share, share), { maxLength: 3 }),
  )
  .map(([index, changes]) =>
    changes.reduce((text, [name, a, b]) => mutations[name]?.(text, a, b) ?? text, seeds[index] ?? ''),
  );
const pieces = [
  '{"requestId":"4edbb3b3-4088-40bf-81ad-b0b3cc72210e",',
  '"status":"403",',
  '"status":500}',
  '"resourcePath":"/orders",',
  '"routeKey":"GET /orders",',
  '"errorMessage":"Forbidden",',
  '"error.messageString":""Forbidden"",',
  '"integrationErrorMessage":"\\n> GET / HTTP/1.1\\n",',
  '"eventType":"MESSAGE",',
  '"connectionId":"DBNjmfOmSwMCJiA=",',
  '"wafResponseCode":"WAF_BLOCK",',
  '{"events":[{"message":"{\\"status\\":\\"403\\",\\"resourcePath\\":\\"/a\\"',
  '<request id="4edbb3b3-4088-40bf-81ad-b0b3cc72210e">',
  '<status>403</status>',
  '<resourcePath>/orders</resourcePath>',
  '</request>',
  '203.0.113.7 - - [22/Nov/2026:10:00:00 +0000] "GET /orders HTTP/1.1" 403 23 ',
  '203.0.113.7,-,-,22/Nov/2026:10:00:00 +0000,GET,/orders,HTTP/1.1,500,36,',
  '4edbb3b3-4088-40bf-81ad-b0b3cc72210e',
  'Vts2FFmArPEFh8g=',
  'requestId,status,resourcePath,error.responseType,integration.error\n',
  '@timestamp,@message\n',
  '""',
  '"',
  '}',
  ']',
  '\n',
  ',',
  '\t',
  '\0',
  '\\',
];
const soup = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((list) => list.join(''));
const anything = fc.oneof(
  { weight: 6, arbitrary: mutated },
  { weight: 4, arbitrary: soup },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
);

function check(text: string): void {
  const { errors, findings, documents, choices, unread } = read(text);
  const isInside = ({ from, to }: Quote): boolean => from >= 0 && from < to && to <= text.length;
  for (const { fact, value, quote } of findings) {
    if (!isFact(fact, value)) assert.fail(`${fact}=${value} is no fact`);
    if (!isInside(quote)) assert.fail(`${fact} quotes nothing`);
    if (text.slice(quote.from, quote.to).includes(secret)) assert.fail(`${fact} quotes a secret`);
  }
  for (const { quote } of [...errors, ...documents, ...documents.flatMap(({ gaps }) => gaps), ...choices])
    if (!isInside(quote)) assert.fail(`a quote of ${JSON.stringify(quote)} in ${text.length} characters`);
  for (const quote of unread) if (!isInside(quote)) assert.fail('unread lies outside');
}

test('mutated and made-up access logs are read without fault', { timeout: 0 }, () => {
  let runs = 0;
  fc.assert(
    fc.property(anything, (text) => {
      runs++;
      check(text);
    }),
    { numRuns: wanted, seed, includeErrorInReport: true, ...(limited && { interruptAfterTimeLimit: 4000 }) },
  );
  process.stdout.write(`${runs} texts\n`);
});
