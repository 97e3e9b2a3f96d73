/** Ways in which a text comes out of terminals, loggers and clipboards other than it went in; and ways to hurt a reader. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue, fill } from './catalogue.ts';
import { goldenInputs } from './golden.ts';

/** A change to a text. `a` and `b` are any numbers from 0 to 1. */
export type Mutation = (text: string, a: number, b: number) => string;

const cases: { symptom_raw: string }[] = readFileSync(
  join(import.meta.dirname, '../case/data/cases.jsonl'),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

/** Texts to start from: the golden inputs, the reported cases, the catalogue's texts. */
export const seeds: string[] = [
  ...goldenInputs.map(({ text }) => text),
  ...cases.map(({ symptom_raw }) => symptom_raw),
  ...catalogue.flatMap(({ bodies, consoleMessages }) => [...bodies, ...consoleMessages].map(fill)),
];

const at = (text: string, share: number): number => Math.floor(share * text.length);
const eachLine = (text: string, change: (line: string, index: number) => string): string =>
  text.split('\n').map(change).join('\n');
const insert = (text: string, share: number, extra: string): string =>
  text.slice(0, at(text, share)) + extra + text.slice(at(text, share));

/** Pieces that begin something which the readers look for: repeated, they make a careless pattern slow. */
export const tokens = [
  '{',
  '[',
  '"',
  "'",
  '\\',
  '\\"',
  '"message":',
  '"message":"',
  'message',
  'curl ',
  'curl https://a.b ',
  'https://',
  'http://a/?',
  'HTTP/1.1 403\n',
  '> GET / HTTP/1.1\n',
  '< a: b\n',
  'x-amzn-errortype:',
  'x-amzn-remapped-',
  'API Key ',
  'arn:aws:iam:',
  'a.execute-api.',
  'Authorization: Bearer ',
  'Access to fetch at ',
  "Canonical String for this request should have been\n'",
  '\r',
  '\n',
  ' ',
  '\t',
  '$',
  '\x24{a}',
  'Cannot GET /',
  'Execution failed due to ',
  'is not authorized to perform: execute-api:',
  '\u001b[31m',
  '\u001b',
  '| ',
  '> ',
  '%2f',
  '.',
  'a',
  '0',
  ':',
  '<',
  '&',
  'missing authentication ',
  'response_type ',
  'errors":[{',
  '"code":"',
  '404 ',
  'status ',
] as const;

const pick = <T>(list: readonly T[], share: number): T =>
  list[Math.min(list.length - 1, Math.floor(share * list.length))] as T;

/** All of them by name. */
export const mutations: Record<string, Mutation> = {
  'cut off at the end': (text, a) => text.slice(0, at(text, a)),
  'cut off at the beginning': (text, a) => text.slice(at(text, a)),
  'wrapped at 80 columns': (text) => eachLine(text, (line) => line.replace(/.{80}/g, '$&\n')),
  'in colours': (text, a, b) => insert(insert(text, a, '\u001b[1;31m'), b, '\u001b[0m'),
  'with the clock before every line': (text) =>
    eachLine(text, (line) => `2026-11-21T10:00:00.123456789Z ${line}`),
  'of a service': (text) => eachLine(text, (line) => `web-1  | ${line}`),
  'with a logger before every line': (text) => eachLine(text, (line) => `[INFO] 10:00:00 ${line}`),
  quoted: (text) => eachLine(text, (line) => `> ${line}`),
  indented: (text) => eachLine(text, (line) => `    ${line}`),
  'with curly quotes': (text) => text.replace(/'([^'\n]*)'/g, '‘$1’').replace(/"([^"\n]*)"/g, '“$1”'),
  'with zero bytes': (text, a, b) => insert(insert(text, a, '\0'), b, '\0\u0001'),
  'with half a character': (text, a, b) => insert(insert(text, a, '\ud83d'), b, '\udc00'),
  'with a letter that grows': (text, a) => insert(text, a, 'İ'),
  'with a long line': (text, a, b) => insert(text, a, pick(tokens, b).repeat(300)),
  'with deep JSON': (text, a) => insert(text, a, `${'{"a":['.repeat(100)}1${']}'.repeat(100)}`),
  'escaped once more': (text) => JSON.stringify({ level: 'error', output: text }),
  'of Windows': (text) => text.replaceAll('\n', '\r\n'),
  'of an old Mac': (text) => text.replaceAll('\n', '\r'),
  'in capitals': (text) => text.toUpperCase(),
  'on one line': (text) => text.replaceAll('\n', ' '),
  'a line less': (text, a) =>
    eachLine(text, (line, index) => (index === Math.floor(a * text.split('\n').length) ? '' : line)),
  'lines in another order': (text, a) => {
    const lines = text.split('\n');
    return [
      ...lines.slice(Math.floor(a * lines.length)),
      ...lines.slice(0, Math.floor(a * lines.length)),
    ].join('\n');
  },
  twice: (text) => `${text}\n${text}`,
  'before another': (text, a) => `${text}\n${pick(seeds, a)}`,
  'another character': (text, a, b) =>
    text.slice(0, at(text, a)) + pick([...'{}"\'\\<>:,\n '], b) + text.slice(at(text, a) + 1),
  'of a web page': (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;'),
};

export const mutationNames = Object.keys(mutations);
