/** What a shell hands on is what was meant, for any text that `quote` lets through. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CommandRefused, isSafe, quote, reveal } from '../../src/commands/index.ts';
import { word } from '../../src/commands/quote.ts';
import { runIn, shells, testWith } from './shells.ts';
import { hostileTexts } from './texts.ts';
import { isUnseen } from './unseen.ts';

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

test('of all of Unicode, what can’t be seen or makes a terminal act is refused, and nothing else', () => {
  for (let code = 0; code <= 0x10ffff; code++) {
    const text = `a${String.fromCodePoint(code)}b`;
    if (isSafe(text) !== !isUnseen(code)) assert.fail(`U+${code.toString(16)}`);
    if (isUnseen(code) && code % 16 === 0) assert.throws(() => quote(text), CommandRefused);
  }
});

test('a refusal names the character and what to do', () => {
  assert.throws(() => quote('a\x1b[201~'), { name: 'CommandRefused', message: /U\+001B.*Remove it/ });
});

test('what can’t be seen is written out; what is part of an emoji or a letter is left alone', () => {
  for (const text of ['plain é 中 🎉', '❤️', 'e\u0301', 'a\tb\nc']) assert.equal(reveal(text), text);
  assert.equal(
    reveal('a\u202eb\u200bc\u{e0041}d\u00ad\u007f'),
    'a\\u{202E}b\\u{200B}c\\u{E0041}d\\u{00AD}\\u{007F}',
  );
});

test('a word is quoted only if it must be', () => {
  assert.deepEqual(['POST', 'a-b', '-x', 'a b', ''].map(word), ['POST', 'a-b', "'-x'", "'a b'", "''"]);
});
