/** What a shell hands on is what was meant, for any text that `quote` lets through. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { CommandRefused, hasHidden, isSafe, quote, reveal } from '../../src/commands/index.ts';
import { word } from '../../src/commands/quote.ts';
import { seed } from '../signing/arbitraries.ts';
import { runIn, shells, testWith } from './shells.ts';
import { hostileTexts } from './texts.ts';

const texts = hostileTexts(10_000);

for (const shell of shells) {
  testWith([shell], `${shell}: 10,000 hostile strings arrive as they were meant`, async () => {
    const lines: string[] = [];
    for (let at = 0; at < texts.length; at += 200) {
      // The real printf, not the shell's own: what it prints are the bytes of a new program's arguments.
      lines.push(
        `env printf '%s\\0' ${texts
          .slice(at, at + 200)
          .map(quote)
          .join(' ')}`,
      );
    }
    const { stdout, stderr } = await runIn(shell, lines.join('\n'));
    assert.equal(stderr, '');
    const received = Buffer.from(stdout, 'latin1').toString('utf8').split('\0');
    assert.equal(received.pop(), '');
    assert.equal(received.length, texts.length);
    for (const [index, text] of received.entries()) assert.equal(text, texts[index]);
  });
}

test('what a terminal would act on is refused, and nothing else', () => {
  const property = fc.property(
    fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) }),
    (text) => {
      const isBad = [...text].some((char) => {
        const code = char.codePointAt(0) ?? 0;
        return (code < 32 && code !== 10) || (code > 126 && code < 160) || (code > 0xd7ff && code < 0xe000);
      });
      assert.equal(isSafe(text), !isBad);
      if (isBad) assert.throws(() => quote(text), CommandRefused);
      else assert.equal(typeof quote(text), 'string');
    },
  );
  fc.assert(property, { numRuns: 2000, seed });
  for (const code of [...Array(160).keys()]) {
    const isBad = (code < 32 && code !== 10) || code > 126;
    assert.equal(isSafe(`a${String.fromCharCode(code)}`), !isBad, `U+${code.toString(16)}`);
  }
});

test('a refusal names the character and what to do', () => {
  assert.throws(() => quote('a\x1b[201~'), { name: 'CommandRefused', message: /U\+001B.*Remove it/ });
});

test('characters that can’t be seen are found and written out', () => {
  assert.equal(hasHidden('plain é 中 🎉'), false);
  assert.equal(hasHidden('a\u202eb'), true);
  assert.equal(hasHidden('a\u202eb'), true);
  assert.equal(reveal('a\u202eb\u200bc'), 'a\\u{202E}b\\u{200B}c');
});

test('a word is quoted only if it must be', () => {
  assert.deepEqual(['POST', 'a-b', '-x', 'a b', ''].map(word), ['POST', 'a-b', "'-x'", "'a b'", "''"]);
});
