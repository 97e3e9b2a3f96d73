/** What the laboratory shows: every character, every difference, no secret; and what it reads of its fields. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { masked } from '../../src/islands/commands/masked.ts';
import { pieces, visible } from '../../src/islands/laboratory/characters.ts';
import { differ, inWords } from '../../src/islands/laboratory/differ.ts';
import { readOptions, readTime } from '../../src/islands/laboratory/options.ts';

const hostile = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      ' ',
      '\t',
      '\n',
      '\r',
      '\0',
      '\u00a0',
      '\u200b',
      '\u202e',
      '\ufeff',
      'é',
      'e\u0301',
      '%20',
    ),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
});

describe('characters that can’t be seen are named', () => {
  const cases: [text: string, shown: string][] = [
    ['', ''],
    ['a b', 'a b'],
    [' a', '⟨space⟩a'],
    ['a  b ', 'a⟨2 spaces⟩b⟨space⟩'],
    ['a\tb\r', 'a⟨tab⟩b⟨carriage return⟩'],
    ['\ufeffa\u00a0b', '⟨byte-order mark⟩a⟨no-break space⟩b'],
    ['\u202eabc\u2069', '⟨U+202E⟩abc⟨U+2069⟩'],
    ['\0\u001b', '⟨NUL⟩⟨escape⟩'],
  ];
  for (const [text, shown] of cases) {
    test(JSON.stringify(text), () => assert.equal(visible(text), shown));
  }

  test('nothing that shows nothing is left, and what is seen stays in its order', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const found = pieces(text);
        const plain = found.filter(({ named }) => !named).map((piece) => piece.text);
        assert.ok(!plain.some((part) => /[\p{Cc}\p{Cf}\p{Cs}]|\u00a0| {2}/u.test(part)));
        assert.ok(!/^ | $/.test(visible(text)));
        assert.equal(
          plain.join('').replaceAll(' ', ''),
          text.replace(/[\p{Z}\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, ''),
        );
      }),
      { numRuns: 2000 },
    );
  });

  test('a million spaces take no time', () => {
    assert.equal(visible(`a${' '.repeat(1_000_000)}b`), 'a⟨1000000 spaces⟩b');
  });
});

describe('where two lines differ', () => {
  const cases: [one: string, other: string, own: string, theirs: string][] = [
    ['/prod/a%20b', '/prod/a%2520b', '%20', '%2520'],
    ['/a%2fb', '/a%2Fb', '%2f', '%2F'],
    ['b=2&a=1', 'a=1&b=2', 'b=2&a=1', 'a=1&b=2'],
    ['same', 'same', '', ''],
    ['', 'x', '', 'x'],
    ['😀', '😁', '😀', '😁'],
    ['aaa', 'aa', 'a', ''],
  ];
  for (const [one, other, own, theirs] of cases) {
    test(`${one} and ${other}`, () => {
      const [first, second] = differ(one, other);
      assert.deepEqual([first.differs, second.differs], [own, theirs]);
    });
  }

  test('the parts make the whole, agree outside of the difference, and cut no character', () => {
    const unit = fc.constantFrom('a', '2', '%', '%25', '😀', '😁', '𝒂', 'é');
    const text = fc.string({ unit, maxLength: 12 });
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [first, second] = differ(one, other);
        assert.equal(first.before + first.differs + first.after, one);
        assert.equal(second.before + second.differs + second.after, other);
        assert.deepEqual([first.before, first.after], [second.before, second.after]);
        assert.ok([...Object.values(first), ...Object.values(second)].every((part) => part.isWellFormed()));
        assert.equal(one === other, first.differs === '' && second.differs === '');
      }),
      { numRuns: 3000 },
    );
  });

  test('in words, with code points where letters look alike', () => {
    assert.equal(inWords(''), 'nothing');
    assert.equal(inWords('é'), '“é” (U+00E9)');
    assert.equal(inWords('e\u0301'), '“e\u0301” (U+0065 U+0301)');
    assert.match(inWords('x'.repeat(100)), /and 40 characters more$/);
  });
});

describe('keys are masked', () => {
  const keys = { accessKeyId: 'ASIAIOSFODNN7EXAMPLE', sessionToken: 'IQoJb3JpZ2luX2VjE/EX+MPLE//token==' };

  test('in headers, in a query, in a quoted command', () => {
    const text = [
      `Credential=${keys.accessKeyId}/20261122`,
      `x-amz-security-token:${keys.sessionToken}`,
      `X-Amz-Security-Token=${encodeURIComponent(keys.sessionToken)}`,
    ].join('\n');
    const shown = masked(text, keys);
    assert.equal(
      shown,
      'Credential=⟨access key ID⟩/20261122\nx-amz-security-token:⟨session token⟩\nX-Amz-Security-Token=⟨session token⟩',
    );
  });

  test('whatever they hold, nothing of them is left', () => {
    const key = fc.string({ unit: fc.constantFrom(..."Ab1/+=.*()[]\\^$|?!'"), minLength: 1 });
    fc.assert(
      fc.property(key, key, (accessKeyId, sessionToken) => {
        const shown = masked(`<${sessionToken}>${encodeURIComponent(accessKeyId)}`, {
          accessKeyId,
          sessionToken,
        });
        const rest = shown.replace(/⟨(access key ID|session token)⟩/g, '');
        assert.ok(!rest.includes(accessKeyId) && !rest.includes(sessionToken), shown);
      }),
      { numRuns: 1000 },
    );
  });

  test('no key, no mask', () => assert.equal(masked('a', { accessKeyId: '' }), 'a'));
});

describe('the fields of the signature', () => {
  test('times', () => {
    for (const text of [
      '20261122T101500Z',
      '2026-11-22T10:15:00Z',
      '2026-11-22 10:15',
      '2026-11-22T10:15:00.123+00:00',
    ])
      assert.equal(readTime(text)?.toISOString(), '2026-11-22T10:15:00.000Z', text);
    for (const text of [
      '',
      'now',
      '2026-02-30T10:00Z',
      '20261122T106000Z',
      '20261122T246000Z',
      '2026-11-22T10:15+02:00',
    ])
      assert.equal(readTime(text), undefined, text);
  });

  test('what is empty has a value of its own', () => {
    assert.deepEqual(readOptions({}), {
      options: { form: 'header', service: 'execute-api', clockOffset: 0, expires: 300 },
      problems: {},
    });
  });

  test('what is wrong is told at its field', () => {
    const { problems } = readOptions({ form: 'query', time: 'soon', offset: '1.5', expires: '604801' });
    assert.deepEqual(Object.keys(problems).sort(), ['expires', 'offset', 'time']);
    assert.deepEqual(readOptions({ form: 'header', expires: 'x' }).problems, {});
    assert.equal(readOptions({ offset: '-900' }).options.clockOffset, -900);
  });
});
