/**
 * Mutated HAR files and exports of API clients: nothing throws, every quote lies in the text and shows no secret, time
 * grows with the length and no faster.
 *
 * As many inputs as 3 seconds allow. `FUZZ=200000` runs that many, however long it takes; `FUZZ_SEED=…` repeats a run.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { documentsOf } from '../../../src/evidence/forms/documents.ts';
import { read } from '../../../src/evidence/read.ts';
import { type Quote, stretchOf } from '../../../src/evidence/reading.ts';
import { isFact } from '../../../src/facts/vocabulary.ts';
import { assertInProportion } from '../../growth.ts';
import { goldenInputs, secret } from '../golden.ts';
import { filled } from '../hostile.ts';
import { mutationNames, mutations } from '../mutations.ts';
import { blocked, har, preflight, refused } from './har-samples.ts';

const wanted = Number(process.env['FUZZ'] ?? 200_000);
const limited = process.env['FUZZ'] === undefined;
const seed = Number(process.env['FUZZ_SEED'] ?? 20_261_122);
const share = fc.nat(9999).map((n) => n / 10_000);

const small = har([
  refused('ForbiddenException', 'Forbidden'),
  blocked({ method: 'PUT', at: 1 }),
  preflight('PUT', 'x-api-key', { status: 403, at: 1 }),
  { status: 301, got: { location: '/prod/orders' } },
  { body: 'eyJtZXNzYWdlIjoiRm9yYmlkZGVuIn0=', encoding: 'base64', status: 403 },
]);
const seeds = [
  small,
  ...goldenInputs.filter(({ name }) => /^(?:har|postman|insomnia)-/.test(name)).map(({ text }) => text),
];

/** Pieces of JSON that take the place of another value: of the wrong type, of nothing, of too much. */
const values = [
  'null',
  'true',
  '0',
  '-1',
  '1e999',
  '""',
  '"\\u0000"',
  '"\\ud83d"',
  '"\\\\"',
  '[]',
  '{}',
  '[[[[]]]]',
  '{"name":1}',
  '[null]',
  '"https://"',
  '"http://a:b@c.d/e?f#g"',
  '"{{a}}"',
  '"OPTIONS"',
  '"net::ERR_FAILED"',
  '"base64"',
  '"//8="',
  '"a\\r\\nb: c"',
  '999',
  '101',
  '301',
  '"*"',
  '"x-amz-apigw-id"',
  '"2026-11-21T10:00:00Z"',
  '"…"',
  `"${'a'.repeat(3000)}"`,
] as const;

/** Puts another value in the place of one of JSON's. */
function swapped(text: string, at: number, value: string): string {
  const from = text.indexOf(':', Math.floor(at * text.length));
  const found =
    from < 0
      ? null
      : /^\s{0,40}(?:"(?:[^"\\]|\\.){0,3000}"|[\w.+-]{1,40}|\[\]|\{\})/.exec(
          text.slice(from + 1, from + 3100),
        );
  return found ? text.slice(0, from + 1) + value + text.slice(from + 1 + found[0].length) : text;
}

const changes = fc.array(
  fc.oneof(
    fc.tuple(fc.constantFrom(...mutationNames), share, share).map(
      ([name, a, b]) =>
        (text: string) =>
          mutations[name]?.(text, a, b) ?? text,
    ),
    fc.tuple(share, fc.constantFrom(...values)).map(
      ([at, value]) =>
        (text: string) =>
          swapped(text, at, value),
    ),
    fc.tuple(share, share).map(
      ([a, b]) =>
        (text: string) =>
          // What is said twice may be a secret in the place of something else.
          text.slice(0, Math.floor(a * text.length)) +
          text.slice(Math.floor(b * text.length)).replaceAll(secret, 'plain'),
    ),
  ),
  { minLength: 1, maxLength: 4 },
);
const mutated = fc
  .tuple(
    fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 2, arbitrary: fc.nat(seeds.length - 1) }),
    changes,
  )
  .map(([index, list]) => list.reduce((text, change) => change(text), seeds[index] ?? ''))
  .filter((text) => text.length < 100_000);

const isInside = ({ from, to }: Quote, text: string): boolean => from >= 0 && from <= to && to <= text.length;

/** What holds of every reading. */
function check(text: string): void {
  const { errors, findings, choices, documents, unread } = read(text);
  for (const { fact, value, quote } of findings) {
    if (!isFact(fact, value)) assert.fail(`${fact}=${value} is no fact`);
    const shown = text.slice(quote.from, quote.to);
    if (shown === '' || shown.length !== quote.to - quote.from) assert.fail(`${fact} quotes nothing`);
    if (shown.includes(secret)) assert.fail(`${fact} quotes a secret: ${shown}`);
  }
  for (const { quote, slug } of errors)
    if (!isInside(quote, text) || quote.from === quote.to) assert.fail(`${slug} quotes nothing`);
  for (const { quote, title } of choices) {
    if (!isInside(quote, text)) assert.fail(`${title} is nowhere`);
    if (title.includes(secret)) assert.fail(`a title shows a secret: ${title}`);
  }
  for (const { quote, gaps } of documents)
    for (const one of [quote, ...gaps.map((gap) => gap.quote)])
      if (!isInside(one, text)) assert.fail('a document is nowhere');
  for (const one of unread) if (!isInside(one, text)) assert.fail('what was not read is nowhere');
}

/** What holds of every transcript. */
function checkTranscripts(text: string): void {
  for (const { entries } of documentsOf(stretchOf(text)).documents.slice(0, 3)) {
    for (const { transcript } of entries.slice(0, 20)) {
      const { length } = transcript.text;
      if (length > 400_000) assert.fail('a transcript without end');
      for (const at of [0, 0.3, 0.6]) {
        const from = Math.floor(at * length);
        if (!isInside(transcript.original({ from, to: Math.min(length, from + 30) }), text))
          assert.fail('a quote is nowhere');
      }
    }
  }
}

test('mutated exports are read without fault', { timeout: 0 }, () => {
  let runs = 0;
  fc.assert(
    fc.property(mutated, (text) => {
      runs++;
      check(text);
      if (runs % 4 === 0) checkTranscripts(text);
    }),
    { numRuns: wanted, seed, ...(limited && { interruptAfterTimeLimit: 3000 }) },
  );
  process.stdout.write(`${runs} texts\n`);
});

/** Beginnings that keep a reader busy, repeated. */
const busy = [
  '{"log":{"version":"1.2","creator":{},"entries":[',
  '{"request":{"method":"GET","url":"https://a.b/"},"startedDateTime":"x"},',
  '{"startedDateTime":',
  '"startedDateTime" "log" "creator" {"request":',
  'GET https://a.b/c: {"Request Headers":{"a":"b"}}\n',
  '▼ GET https://a.b/c 403\nRequest Headers\na: "b"\nResponse Headers\n',
  'Request Headers "Request Headers" ',
  'type: collection.insomnia.rest/5.0\nurl: https://a.b\nmethod: GET\n',
  '{"info":{"schema":"schema.postman.com/"},"item":[{"request":{},"response":[{"code":403}]}]}\n',
  '{"run":{"executions":[{"request":{"method":"GET","url":"https://a.b"}}]}}\n',
  '[{"results":[{"suitename":"","request":{"method":"GET","url":"https://a.b"},"error":"x"}]}]\n',
];

test('time grows with the length', () => {
  for (const piece of busy)
    assertInProportion(JSON.stringify(piece), {
      input: (size) => filled(piece, size),
      work: (text) => documentsOf(stretchOf(text)),
      size: 40_000,
      most: 320_000,
    });
});
