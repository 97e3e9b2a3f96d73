/** Logs as terminals, loggers, spreadsheets and chat programs hand them on: the same facts or fewer, never others. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from '../../../src/evidence/read.ts';
import { goldenInputs } from '../golden.ts';

const mine = goldenInputs.filter(({ name }) => /^(?:execution-log|test-invoke|function-log)-/.test(name));
const lines = (text: string, change: (line: string, index: number) => string): string =>
  text.split('\n').map(change).join('\n');

const variations: Record<string, (text: string) => string> = {
  'line ends of Windows': (text) => text.replaceAll('\n', '\r\n'),
  'line ends of an old Mac': (text) => text.replaceAll('\n', '\r'),
  'wrapped at 80 columns': (text) => lines(text, (line) => line.replace(/.{80}/g, '$&\n')),
  'in colours': (text) => lines(text, (line) => `\u001b[33m${line}\u001b[0m`),
  'of docker compose': (text) => lines(text, (line) => `logs-1  | ${line}`),
  'of a CI system': (text) => lines(text, (line) => `2026-11-21T10:00:00.1234567Z ${line}`),
  'behind a logger': (text) => lines(text, (line) => `[INFO] 10:00:00 ${line}`),
  'with blanks at the end': (text) => lines(text, (line) => `${line}  `),
  'with an empty line between all': (text) => lines(text, (line) => `${line}\n`),
  'with curly quotes': (text) => text.replace(/'([^'\n]*)'/g, '‘$1’').replace(/"([^"\n]*)"/g, '“$1”'),
  quoted: (text) => lines(text, (line) => `> ${line}`),
  indented: (text) => lines(text, (line) => `    ${line}`),
  'with letters around it': (text) => `Hello,\n\nthis is the log:\n\n${text}\n\nBest regards`,
};

for (const { name, text } of mine) {
  const plain = read(text).facts;
  for (const [variation, change] of Object.entries(variations))
    test(`${name}, ${variation}`, () => {
      // A status counts as long as nobody knows the error.
      const facts = Object.entries(read(change(text)).facts).filter(([fact]) => fact !== 'status');
      for (const [fact, value] of facts) assert.equal(value, plain[fact as 'error'], fact);
    });

  test(`${name}, cut off anywhere`, () => {
    for (let end = 0; end < text.length; end += 41) {
      const { facts } = read(text.slice(0, end));
      for (const fact of [
        'integrationLog',
        'bodySent',
        'apiKeyState',
        'throttledBy',
        'method',
        'functionLog',
      ] as const)
        if (facts[fact] && plain[fact]) assert.equal(facts[fact], plain[fact], `${fact}, cut at ${end}`);
    }
  });
}

test('most variations lose nothing of a log', () => {
  let same = 0;
  let all = 0;
  for (const { text } of mine)
    for (const change of Object.values(variations)) {
      all++;
      const facts = read(change(text)).facts;
      if (Object.keys(facts).length === Object.keys(read(text).facts).length) same++;
    }
  process.stdout.write(`${same} of ${all} variations have every fact\n`);
  assert.ok(same > all * 0.8, `${same} of ${all}`);
});
