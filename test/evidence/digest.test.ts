/** What is kept of evidence for the page: quotes keep their characters, lines their numbers, secrets stay out of excerpts. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { emptyDigest } from '../../src/evidence/digest.ts';
import { digestOf } from '../../src/evidence/digest-of.ts';
import { wholeUpTo } from '../../src/evidence/extract.ts';
import { read } from '../../src/evidence/read.ts';
import type { Source } from '../../src/evidence/sources.ts';
import { assertInProportion } from '../growth.ts';

const call = (path: string, key = 'Zz9Zz8Zz7Zz6Zz5Zz4') =>
  [
    `> GET ${path} HTTP/1.1`,
    '> Host: a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com',
    `> x-api-key: ${key}`,
    '>',
    '< HTTP/1.1 403 Forbidden',
    '< x-amzn-ErrorType: ForbiddenException',
    '< x-amz-apigw-id: a=',
    '<',
    '{"message":"Forbidden"}',
    '',
  ].join('\n');
const filler = (lines: number) => 'nothing to be seen in this line of many words\n'.repeat(lines);

/** The characters that each fact was read from, by its name. */
const quoted = (text: string, findings: readonly { fact: string; quote: { from: number; to: number } }[]) =>
  findings.map(({ fact, quote }) => [fact, text.slice(quote.from, quote.to)]);

test('nothing is the empty digest, advice apart', () => {
  const { reading, ...others } = digestOf([{ text: '' }]);
  const { reading: empty, ...rest } = emptyDigest;
  assert.deepEqual(others, rest);
  assert.deepEqual({ ...reading, advice: undefined }, { ...empty, advice: undefined });
});

test('short evidence is kept as it is, and read as it is', () => {
  const text = call('/prod/orders');
  const { reading, text: kept, pieces } = digestOf([{ text }]);
  assert.equal(kept, text);
  assert.deepEqual(reading, read(text));
  assert.deepEqual(pieces, [{ from: 0, to: text.length, line: 1 }]);
});

describe('excerpts', () => {
  const { excerpts } = digestOf([{ text: `\n${call('/prod/orders').replaceAll('\n', '\r\n')}` }]);

  test('each is a line with its number and the characters that facts were read from', () => {
    const host = excerpts.find(({ marks }) => marks.some(({ facts }) => facts.includes('host')));
    assert.ok(host);
    assert.equal(host.line, 3);
    const mark = host.marks.find(({ facts }) => facts.includes('host'));
    assert.equal(host.text.slice(mark?.from, mark?.to), 'a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com');
    assert.deepEqual(
      excerpts.map(({ line }) => line),
      excerpts.map(({ line }) => line).sort((a, b) => a - b),
    );
  });

  test('marks are in order, apart from one another, inside the text, and name every fact', () => {
    const facts = new Set<string>();
    for (const { marks, text } of excerpts) {
      let at = 0;
      for (const { from, to, facts: named } of marks) {
        assert.ok(from >= at && to > from && to <= text.length, JSON.stringify({ from, to, text }));
        at = to;
        for (const fact of named) facts.add(fact);
      }
    }
    const { findings } = read(call('/prod/orders'));
    assert.deepEqual([...facts].sort(), findings.map(({ fact }) => fact).sort());
  });

  test('a secret on a shown line is a token', () => {
    const text = call('/prod/orders').replace('GET /prod/orders', 'GET /prod/orders?api_key=Kx1Kx2Kx3Kx4Kx5');
    const shown = digestOf([{ text }])
      .excerpts.map((one) => one.text)
      .join('\n');
    assert.ok(!/Kx1Kx2|Zz9Zz8/.test(shown), shown);
  });

  test('of a line of a megabyte the surroundings of the quote are shown', () => {
    const text = `${'{"pad":"aaaa"},'.repeat(70_000)}{"message":"Missing Authentication Token"}${',{"pad":"aaaa"}'.repeat(70_000)}`;
    const { excerpts: long } = digestOf([{ text }]);
    for (const { text: line, cut } of long) {
      assert.ok(line.length < 1000, `${line.length}`);
      assert.deepEqual(cut, { before: true, after: true });
    }
  });
});

describe('several sources', () => {
  const sources: Source[] = [
    { text: 'The customer says it fails.' },
    { file: 'first.log', text: filler(3) },
    { file: 'call.txt', text: `${filler(20)}\n${call('/prod/orders')}` },
  ];

  test('are read together, each with lines of its own', () => {
    const { reading, excerpts } = digestOf(sources);
    assert.equal(reading.facts.error, 'forbidden');
    assert.deepEqual([...new Set(excerpts.map(({ file }) => file))], ['call.txt']);
    assert.ok(excerpts.some(({ line, text }) => line === 22 && text.startsWith('> GET /prod/orders')));
  });

  test('what was not understood is named by file and line, without secrets', () => {
    const { missed } = digestOf([{ file: 'x.txt', text: '\n\npassword: hunter2hunter2 is it' }, ...sources]);
    assert.deepEqual(
      missed.map(({ file, line }) => [file, line]),
      [
        ['x.txt', 3],
        [undefined, 1],
        ['first.log', 1],
        ['call.txt', 1],
      ],
    );
    assert.ok(missed.every(({ words }) => !words.includes('hunter2')));
  });
});

describe('long evidence', () => {
  const long: Source[] = [
    { text: call('/prod/orders') },
    { file: 'a.log', text: filler(wholeUpTo / 40) },
    { file: 'b.log', text: filler(wholeUpTo / 40) },
  ];

  test('is kept in part, and every quote is still the characters that it was', () => {
    const whole = long.map(({ text }) => text).join('\n\n');
    const { reading, text, pieces } = digestOf(long);
    const before = read(whole);
    assert.ok(text.length <= wholeUpTo && text.length < whole.length / 2);
    assert.ok(reading.findings.length > 3);
    assert.deepEqual(quoted(text, reading.findings), quoted(whole, before.findings));
    assert.deepEqual(
      quoted(
        text,
        reading.errors.map((one) => ({ ...one, fact: one.slug })),
      ),
      quoted(
        whole,
        before.errors.map((one) => ({ ...one, fact: one.slug })),
      ),
    );
    assert.equal(pieces[0]?.line, 1);
  });

  test('takes time in proportion to its length', () => {
    assertInProportion('lines', {
      input: filler,
      work: (text) => digestOf([{ text: call('/a') }, { text }]),
      size: 10_000,
      most: 40_000,
    });
  });
});

test('whatever is given, nothing is thrown and every place is inside', () => {
  const pieces = [
    '\0',
    '\n',
    '\r\n',
    '{"a":',
    '"',
    'x'.repeat(300),
    call('/prod/x'),
    '‎',
    '\ud800',
    '{"message":"Forbidden"}',
    '$context',
  ];
  let seed = 7;
  const random = (below: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed % below;
  };
  for (let round = 0; round < 400; round++) {
    const sources = Array.from({ length: 1 + random(3) }, (_, index) => ({
      ...(random(2) && { file: `f${index}` }),
      text: Array.from({ length: random(12) }, () => pieces[random(pieces.length)]).join(''),
    }));
    const { reading, text, excerpts } = digestOf(sources, random(4) === 0 ? random(3) : undefined);
    for (const { quote } of [...reading.findings, ...reading.errors])
      assert.ok(quote.from >= 0 && quote.to <= text.length && quote.from < quote.to);
    for (const { text: line, marks } of excerpts)
      for (const { from, to } of marks) assert.ok(from < to && to <= line.length);
  }
});
