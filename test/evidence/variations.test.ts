/**
 * However a text arrives, nobody reads another thing out of it than was printed: the same facts or fewer, the same error
 * or none. `status` is a fact only where no error is known, so that a text that lost its error may gain it. Where a text
 * shows several requests, what is left of it may be another one: then it says what the whole says of that one.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { goldenInputs } from './golden.ts';
import { harmless, lossy } from './variations.ts';
import { everySaid, type Said, said } from './variations-requests.ts';

const cases: { name: string; text: string }[] = readFileSync(
  join(import.meta.dirname, '../case/data/cases.jsonl'),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))
  .map(({ id, symptom_raw }) => ({ name: id, text: symptom_raw }));

const inputs = [...goldenInputs, ...cases].map(({ name, text }) => ({ name, text, all: everySaid(text) }));

/** What is tried cut in its own tests. */
const elsewhere = /^probe-/;

const theirs = 'what told the author of the answer is what was cut off';
const several = 'it shows several requests, and what is left mixes two of them';
const log = 'the log that tells two errors apart is what was cut off';

/** What may come out otherwise if a text is cut: how it is cut, and why no rule could tell. It may only shrink. */
const known: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'aws-cli-debug-cut-off': { 'cut off, and said so': 'the mark of the cut stands in the credential itself' },
  'backend-says-forbidden': { 'the second half': theirs, 'the middle left out': theirs },
  c062: {
    'escaped as JSON': 'a quotation mark behind the sentence is its end, also if a program put it there',
    'a field of a JSON log':
      'a quotation mark behind the sentence is its end, also if a program put it there',
  },
  c074: { 'the first half': theirs },
  c115: { 'the middle left out': 'the name of the call was cut out of its middle' },
  c166: { 'the middle left out': theirs },
  'curl-trace-redirect-ascii': { 'the middle left out': several },
  'customised-gateway-response': { 'the second half': theirs, 'the middle left out': theirs },
  'execution-log-websocket': {
    'the middle left out': 'two lines became one, and the second is no line any more',
  },
  'failing-preflight-before-success': { 'the second half': several },
  'postman-console-copied': { 'the middle left out': several },
  powershell: { 'the middle left out': 'the option for the verb was cut out of the command' },
  'preflight-chrome': {
    'the second half': 'the sentence of the preflight was cut off, its network line was not',
  },
  'proxy-connect-and-continue': { 'the first half': several, 'the middle left out': several },
  's3-access-denied': { 'the second half': theirs },
  'sdk-js-v3-response': { 'the second half': 'the name of the call was cut off' },
  'serverless-offline': { 'the middle left out': theirs },
  success: {
    'the first half': 'the header whose absence counts was cut off behind a whole line',
    'the first three quarters': 'the header whose absence counts was cut off behind a whole line',
  },
  'test-invoke-cli-json': {
    'the first half': log,
    'the first three quarters': log,
    'cut off, and said so': log,
  },
  'two-transcripts': { 'the middle left out': several },
  'websocket-handshake': { 'the second half': 'the headers of the handshake were cut off' },
};

/** What a variation says that the text doesn't say of any of its requests; told as compared with the whole. */
function wrong({ all }: { all: readonly Said[] }, changed: string): string[] {
  const now = said(changed);
  const differences = all.map((one) => differing(one, now));
  return differences.some((one) => one.length === 0) ? [] : (differences[0] ?? []);
}

function differing(before: Said, now: Said): string[] {
  const mayGainStatus = before.facts.status === undefined && now.error === undefined;
  const others = Object.entries(now.facts).filter(
    ([fact, value]) =>
      fact !== 'error' && value !== before.facts[fact as 'error'] && !(fact === 'status' && mayGainStatus),
  );
  return [
    ...(now.error !== undefined && now.error !== before.error
      ? [`error ${before.error} -> ${now.error}`]
      : []),
    ...others.map(([fact, value]) => `${fact} ${before.facts[fact as 'error']} -> ${value}`),
  ];
}

for (const [name, change] of harmless) {
  test(`${name}: the same or less`, () => {
    const faults = inputs.flatMap((one) =>
      wrong(one, change(one.text)).map((fault) => `${one.name}: ${fault}`),
    );
    assert.deepEqual(faults, []);
  });
}

const excused = new Set<string>();

for (const [name, change] of lossy) {
  test(`${name}: the same or less`, () => {
    const faults: string[] = [];
    for (const one of inputs) {
      const found = elsewhere.test(one.name) ? [] : wrong(one, change(one.text));
      if (found.length > 0 && known[one.name]?.[name]) excused.add(`${one.name}, ${name}`);
      else faults.push(...found.map((fault) => `${one.name}: ${fault}`));
    }
    assert.deepEqual(faults, []);
  });
}

test('nothing is excused that needs no excuse', () => {
  const all = Object.entries(known).flatMap(([one, ways]) =>
    Object.keys(ways).map((way) => `${one}, ${way}`),
  );
  assert.deepEqual(
    all.filter((one) => !excused.has(one)),
    [],
  );
});

test('colours, clocks and the like take nothing away from nearly all', () => {
  const names = [
    'CRLF',
    'in colours',
    'curly quotes',
    'hard spaces',
    'compose',
    'mail',
    'journald',
    'GitLab',
  ];
  for (const [name, change] of harmless) {
    if (!names.includes(name)) continue;
    const whole = inputs.filter(({ text, all }) => said(change(text)).error === all[0]?.error);
    assert.ok(whole.length >= inputs.length * 0.98, `${name}: ${whole.length} of ${inputs.length}`);
  }
});
