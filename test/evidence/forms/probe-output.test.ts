/** The block of the probe, as people paste it: wrapped, prefixed, quoted, cut off, or changed at random. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { openText } from '../../../src/case/open-text.ts';
import { read } from '../../../src/evidence/read.ts';
import { assertInProportion } from '../../growth.ts';

const names = ['rest-method', 'endpoint-python', 'preflight', 'token-python', 'certificate', 'write-mapping'];
const causes = [
  'wrong-method',
  'default-endpoint-disabled',
  'options-method-missing',
  'jwt-expired-or-not-yet-valid',
  'tls-certificate-not-trusted',
  'base-path-mapping-missing',
];
const folder = join(import.meta.dirname, '..', 'golden');
const samples = names.map((name) => readFileSync(join(folder, `probe-${name}.txt`), 'utf8'));

const lines = (text: string, change: (line: string, index: number) => string, end = '\n'): string =>
  text.trimEnd().split('\n').map(change).join(end);
const wrapped = (text: string, width: number): string =>
  lines(text, (line) => line.replace(new RegExp(`.{${width}}(?=.)`, 'g'), '$&\n'));

/** What stands round a block that is pasted. */
const variations: Record<string, (text: string) => string> = {
  CRLF: (text) => lines(text, (line) => line, '\r\n'),
  'docker logs': (text) => lines(text, (line) => `2026-11-21T10:00:00.123456789Z ${line}`),
  'docker compose': (text) => lines(text, (line) => `probe-1  | ${line}`),
  'docker compose, wrapped at 80 columns': (text) =>
    wrapped(
      lines(text, (line) => `probe-1  | ${line}`),
      80,
    ),
  'a log with times, wrapped at 80 columns': (text) =>
    wrapped(
      lines(text, (line) => `2026-11-21 10:00:00,123 INFO ${line}`),
      80,
    ),
  GitLab: (text) => lines(text, (line) => `2026-11-21T10:00:00.123456Z 01O ${line}`),
  'a quoted mail': (text) => lines(text, (line) => `> > ${line}`),
  colours: (text) => lines(text, (line) => `\u001b[32m${line}\u001b[0m`),
  'smart quotes': (text) => text.replace(/"([^"\n]*)"/g, '\u201c$1\u201d'),
  'an indented block of Markdown': (text) =>
    `Here it is:\n\n\`\`\`\n${lines(text, (line) => `    ${line}`)}\n\`\`\`\nthanks!`,
  'blank lines between': (text) => lines(text, (line) => line, '\n\n'),
  'a prompt and a path of Windows': (text) =>
    `PS C:\\Users\\me> python gatewhy-probe.py\n${text}PS C:\\Users\\me>`,
  'trailing blanks': (text) => lines(text, (line) => `${line}   `),
};

samples.forEach((sample, index) => {
  const name = names[index];
  const { facts } = read(sample);

  test(`${name}: the cause, with no question left`, () => {
    const opened = openText(sample, {});
    assert.equal(opened.diagnosis.cause, causes[index]);
    assert.deepEqual(opened.reading.contradictions, []);
    assert.deepEqual(
      opened.reading.documents.map(({ form }) => form),
      ['probe output'],
    );
    assert.deepEqual(opened.reading.unread, []);
  });

  for (const [what, change] of Object.entries(variations)) {
    test(`${name}: ${what}`, () => {
      const text = change(sample);
      const found = read(text);
      assert.deepEqual(found.facts, facts);
      for (const { quote } of found.findings) assert.ok(text.slice(quote.from, quote.to).length > 0);
    });
  }

  test(`${name}: cut off anywhere, the same facts or fewer`, () => {
    for (let to = 0; to < sample.length; to += 41) {
      for (const part of [sample.slice(0, to), sample.slice(to)]) {
        for (const [fact, value] of Object.entries(read(part).facts))
          assert.equal(value, facts[fact as 'error'], `${fact}, cut at ${to}`);
      }
    }
  });
});

test('a write that was not sent proves nothing of the write', () => {
  const write =
    samples[0]
      ?.replace('stated GET', 'stated POST')
      .replace('sends GET', 'sends GET')
      .replace('request stated', 'request instead') ?? '';
  const { reading, diagnosis } = openText(write, {});
  assert.deepEqual(reading.errors, []);
  assert.equal(reading.facts.error, undefined);
  assert.equal(diagnosis.cause, undefined);
});

test('a credential that was not there when the script ran is none that the caller left out', () => {
  const told =
    samples[3]
      ?.replace(/credential [\s\S]*?(?=gw1: connection)/, 'credential authorization from TOKEN: not set\n')
      .replace('> authorization: Bearer [masked]\n', '') ?? '';
  const marked = told.replace('\ncredential', '\ngw1: credential');
  assert.equal(read(marked).facts.credentialSent, undefined);
});

test('two blocks: each is a document, and the later failure counts', () => {
  const both = `${samples[0]}\nand now\n${samples[4]}`;
  const { documents, facts } = read(both);
  assert.equal(documents.length, 2);
  assert.equal(facts.error, 'tls-or-dns');
});

const runs = Number(process.env['FUZZ'] ?? 1200);

test('whatever is done to a block: no exception, and quotes that are in the text', () => {
  const edit = fc.record({
    at: fc.nat(),
    length: fc.nat(60),
    put: fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom('gw1: ', '\n', '"', '{', ']', '\0', 'gw1: request stated\n', 'gw1: + ', '= '),
    ),
  });
  fc.assert(
    fc.property(fc.constantFrom(...samples), fc.array(edit, { maxLength: 8 }), (sample, edits) => {
      let text = sample;
      for (const { at, length, put } of edits) {
        const from = at % (text.length + 1);
        text = text.slice(0, from) + put + text.slice(from + length);
      }
      const { findings, errors, documents } = read(text);
      for (const { quote } of [...findings, ...errors, ...documents])
        assert.ok(quote.from >= 0 && quote.to <= text.length && quote.from <= quote.to);
    }),
    { numRuns: runs },
  );
});

test('time in proportion to the text', () => {
  const make = {
    'one long line': (size: number) =>
      `gw1: ==== Gatewhy probe: copy from this line ====\n${'gw1: + aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n'.repeat(size)}`,
    'many requests': (size: number) =>
      `gw1: x\n${'gw1: request stated\ngw1: > GET / HTTP/1.1\ngw1: < HTTP/1.1 403 Forbidden\n'.repeat(size)}`,
    'many blocks': (size: number) =>
      'gw1: ==== Gatewhy probe: copy from this line ====\ngw1: a\ngw1: b\n'.repeat(size),
    'marks in one line': (size: number) => 'gw1: + '.repeat(size * 4),
  };
  for (const [what, input] of Object.entries(make))
    assertInProportion(what, { input, work: read, size: 3000, most: 24_000 });
});
