/**
 * However a text arrives, nobody reads another thing out of it than was printed: the same facts or fewer, the same error
 * or none. `status` is a fact only where no error is known, so that a text that lost its error may gain it.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { decidable } from '../../src/evidence/decidable.ts';
import { read } from '../../src/evidence/read.ts';
import { goldenInputs } from './golden.ts';
import { harmless, lossy } from './variations.ts';

const cases: { name: string; text: string }[] = readFileSync(
  join(import.meta.dirname, '../case/data/cases.jsonl'),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))
  .map(({ id, symptom_raw }) => ({ name: id, text: symptom_raw }));

const inputs = [...goldenInputs, ...cases].map(({ name, text }) => {
  const { facts, errors } = read(text);
  return { name, text, facts, error: decidable(errors)?.slug };
});

/** Forms of documents and of logs that are tried cut in their own tests. */
const elsewhere =
  /^(?:har|postman|insomnia|access-log|execution-log|function-log|test-invoke|cfn|sam|config|terraform|tf|probe|openapi|cli)-/;

const several = 'it shows several requests, and what is left is another of them';
const theirs = 'what told the author of the answer is what was cut off';

/** What may come out otherwise if a text is cut, and why; no rule could tell. This list may only shrink. */
const known: Readonly<Record<string, string>> = {
  'aws-cli-debug-cut-off': 'the mark of the cut stands in the credential itself',
  'axios-inspect-header':
    'of two places that say the address, the one that is whole was cut out of the object',
  'axios-to-json': theirs,
  'backend-says-forbidden': theirs,
  c095: 'a line that names an issuer stands alone at the beginning',
  c115: 'the name of the call was cut out of its middle',
  c132: 'the header that may hold the credential was cut out, and nothing says so',
  c166: theirs,
  c062: 'a quotation mark behind the sentence is its end, also if it is a program that put it there',
  c074: theirs,
  'curl-trace-redirect-ascii': several,
  'customised-gateway-response': theirs,
  'failing-preflight-before-success': several,
  'firefox-console': 'the address was broken in its host name, in a line that is not the longest',
  'httpie-hb': 'the address was broken in its path, in the one long line',
  'httpie-verbose': 'the header of the key was cut out, and the mark stands in the line before',
  powershell: 'the option for the verb was cut out of the command',
  'preflight-chrome': 'the sentence of the preflight ends in that of the missing header',
  'proxy-connect-and-continue': several,
  'redirect-drops-authorization': several,
  's3-access-denied': theirs,
  'sdk-got': 'the path was cut off the address',
  'serverless-offline': theirs,
  success: 'the header whose absence counts was cut off',
  'two-transcripts': several,
  'websocket-handshake': 'the headers of the handshake were cut off',
};

/** What a variation says that the text does not. */
function wrong(one: (typeof inputs)[number], changed: string): string[] {
  const { facts, errors } = read(changed);
  const error = decidable(errors)?.slug;
  const others = Object.entries(facts).filter(
    ([fact, value]) =>
      fact !== 'error' &&
      value !== one.facts[fact as 'error'] &&
      !(fact === 'status' && one.facts.status === undefined && error === undefined),
  );
  return [
    ...(error !== undefined && error !== one.error ? [`error ${one.error} -> ${error}`] : []),
    ...others.map(([fact, value]) => `${fact} ${one.facts[fact as 'error']} -> ${value}`),
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
      if (found.length > 0 && Object.hasOwn(known, one.name)) excused.add(one.name);
      else faults.push(...found.map((fault) => `${one.name}: ${fault}`));
    }
    assert.deepEqual(faults, []);
  });
}

test('nothing is excused that needs no excuse', () => {
  assert.deepEqual(
    Object.keys(known).filter((name) => !excused.has(name)),
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
    const whole = inputs.filter(({ text, error }) => {
      const { errors } = read(change(text));
      return decidable(errors)?.slug === error;
    });
    assert.ok(whole.length >= inputs.length * 0.98, `${name}: ${whole.length} of ${inputs.length}`);
  }
});
