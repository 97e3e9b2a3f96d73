/** What becomes of a body that is too long for its field. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { beginning, editable, isTooLong, longBody, spliced } from '../../src/islands/commands/body/long.ts';
import { readBody } from '../../src/islands/commands/body/read-file.ts';

const long = 'x'.repeat(longBody + 1);

test('only what comes at once is kept beside the field: nobody is stopped while typing', () => {
  const cases: [length: number, more: number, kept: boolean][] = [
    [longBody, longBody, false],
    [longBody + 1, longBody + 1, true],
    [longBody + 1, 1, false],
    [1_000_000, 1, false],
    [1_000_000, 2000, true],
  ];
  for (const [length, more, kept] of cases) assert.equal(isTooLong(length, more), kept, `${length}, ${more}`);
  assert.ok(editable > longBody);
});

test('a paste takes the place of the selection, with the line ends that a text field gives it', () => {
  assert.equal(spliced('{"a": }', 6, 6, long), `{"a": ${long}}`);
  assert.equal(spliced('old', 0, 3, 'a\r\nb\rc\n'), 'a\nb\nc\n');
  assert.equal(spliced('old', 3, 3, ''), 'old');
});

test('the beginning of a text is short, and says that more follows', () => {
  assert.equal(beginning('{}'), '{}');
  assert.equal(beginning('a\nb\n1\n2\n3\n4\n5\n6'), 'a\nb\n1\n2\n3\n4…');
  assert.ok(beginning(long).length <= 401);
});

describe('a file as a body', () => {
  const read = (bytes: BlobPart) => readBody(new File([bytes], 'body.json'));

  test('is read to the byte: line ends, byte order mark, characters across the steps', async () => {
    for (const text of ['', 'a\r\nb\r', '\ufeff{}', `x${'é'.repeat(600_000)}`, `xy${'😀'.repeat(300_000)}`]) {
      const outcome = await read(text);
      assert.ok('text' in outcome && outcome.text === text, text.slice(0, 10));
    }
  });

  test('is refused with its name where it can’t be one', async () => {
    const refused = [new Uint8Array([0x7b, 0xff]), new Uint8Array([0x61, 0xc3]), new Uint8Array(10_485_761)];
    for (const bytes of refused) {
      const outcome = await read(bytes);
      assert.match('problem' in outcome ? outcome.problem : '', /^body\.json /);
    }
  });
});
