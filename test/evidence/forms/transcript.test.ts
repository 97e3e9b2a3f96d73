/** A transcript leads back to the text that it was made from. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { TranscriptWriter } from '../../../src/evidence/forms/transcript.ts';

describe('the way back from a transcript', () => {
  const source = '{"status":403,"method":"GET","url":"https://a.example.com/x"}';
  const place = (text: string) => ({ from: source.indexOf(text), to: source.indexOf(text) + text.length });
  const writer = () =>
    new TranscriptWriter()
      .say('> ')
      .add('GET', place('GET'))
      .say(' ')
      .add('/x', place('/x'))
      .say('\n< HTTP/1.1 ')
      .add('403', place('403'));
  const shown = (quoted: string): string => {
    const { text, original } = writer().done();
    const from = text.indexOf(quoted);
    const back = original({ from, to: from + quoted.length });
    return source.slice(back.from, back.to);
  };

  test('of a piece is its place', () => assert.equal(shown('GET'), 'GET'));
  test('of a part of a piece is that part', () => assert.equal(shown('ET'), 'ET'));
  test('of a piece with what was put before it is the piece', () =>
    assert.equal(shown('HTTP/1.1 403'), '403'));
  test('of pieces that stand in another order is the first', () =>
    assert.equal(shown('/x\n< HTTP/1.1 403'), '/x'));
  test('of pieces far apart is the first, so that nothing between them is shown', () =>
    assert.equal(shown('GET /x'), 'GET /x'.slice(0, 3)));
  test('of what was only put there is the piece before', () => assert.equal(shown('HTTP'), '/x'));

  test('never leaves the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(60), fc.nat(12), fc.boolean()), { minLength: 1, maxLength: 20 }),
        fc.nat(200),
        fc.nat(200),
        (pieces, a, b) => {
          const made = new TranscriptWriter();
          for (const [from, length, isSaid] of pieces) {
            const part = source.slice(from, from + length);
            if (isSaid) made.say('-'.repeat(length));
            else made.add(part, { from, to: from + part.length });
          }
          const { text, original } = made.done();
          const from = Math.min(a, b) % (text.length + 1);
          const to = Math.min(text.length, from + (Math.max(a, b) % 20));
          const back = original({ from, to });
          assert.ok(back.from >= 0 && back.from <= back.to && back.to <= source.length);
        },
      ),
    );
  });
});
