/** Files: their encoding, what is no text, progress, and reading several as one task. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { encodingOf, textOf } from '../../src/islands/triage/file-text.ts';
import { problemOf, sizeOf } from '../../src/islands/triage/file-words.ts';
import { carryOut, type Report } from '../../src/islands/triage/reading-task.ts';

const utf16 = (text: string, order: 'le' | 'be', mark = true): Uint8Array => {
  const bytes = Buffer.from(mark ? `\ufeff${text}` : text, 'utf16le');
  return new Uint8Array(order === 'be' ? bytes.swap16() : bytes);
};
const bytes = (...values: number[]) => new Uint8Array(values);

describe('the encoding of a file', () => {
  const table: [name: string, head: Uint8Array, expected: string][] = [
    ['plain', Buffer.from('{"a":1}'), 'utf-8'],
    ['UTF-8 with a mark', Buffer.from('\ufeffa'), 'utf-8'],
    ['UTF-16, little end first', utf16('abc', 'le'), 'utf-16le'],
    ['UTF-16, big end first', utf16('abc', 'be'), 'utf-16be'],
    ['UTF-16 without a mark', utf16('{"message":"Forbidden"}', 'le', false), 'utf-16le'],
    ['UTF-16, big end, without a mark', utf16('{"message":"Forbidden"}', 'be', false), 'utf-16be'],
    ['ZIP', bytes(0x50, 0x4b, 3, 4), 'zip'],
    ['gzip', bytes(0x1f, 0x8b, 8), 'gzip'],
    ['Zstandard', bytes(0x28, 0xb5, 0x2f, 0xfd), 'archive'],
    ['PNG', bytes(0x89, 0x50, 0x4e, 0x47), 'image'],
    ['PDF', Buffer.from('%PDF-1.7'), 'pdf'],
    ['zero bytes', Buffer.from('a\0b\0\0c'), 'binary'],
  ];
  for (const [name, head, expected] of table)
    test(name, () => {
      const kind = encodingOf(head);
      assert.equal('problem' in kind ? kind.problem : kind.encoding, expected);
    });
});

test('a file is read whole, whatever its pieces', async () => {
  const text = 'é€𝄞'.repeat(100_000);
  const seen: number[] = [];
  const got = await textOf(new Blob([text]), (read) => seen.push(read));
  assert.deepEqual(got, { text });
  assert.equal(seen.at(-1), Buffer.byteLength(text));
  assert.deepEqual(
    seen,
    [...seen].sort((a, b) => a - b),
  );
});

test('nothing, blanks and what cannot be read are problems', async () => {
  assert.deepEqual(await textOf(new Blob([]), () => {}), { problem: 'empty' });
  assert.deepEqual(await textOf(new Blob([' \n']), () => {}), { problem: 'empty' });
  const broken = { size: 3, slice: () => ({ arrayBuffer: () => Promise.reject(new Error('gone')) }) };
  assert.deepEqual(await textOf(broken as unknown as Blob, () => {}), { problem: 'unreadable' });
  assert.match(problemOf('x.zip', 'zip'), /^x\.zip .*Unpack/);
});

test('sizes as people say them', () => {
  assert.deepEqual([12, 1500, 2_340_000, 50_000_000].map(sizeOf), ['12 B', '2 kB', '2.3 MB', '50 MB']);
});

describe('a task', () => {
  const answer = 'HTTP/1.1 403 Forbidden\nx-amz-apigw-id: a=\n\n{"message":"Forbidden"}';
  const run = async (files: [string, string][], text: string, longest?: number) => {
    const told: Report[] = [];
    const texts = new Map<number, string>();
    const all = files.map(([name, content], id) => ({ id, file: new File([content], name) }));
    await carryOut({ id: 7, text, files: all }, texts, (report) => told.push(report), longest);
    const last = told.at(-1);
    assert.ok(last?.kind === 'done', JSON.stringify(last));
    return { told, last, texts };
  };

  test('reads files and what was pasted together, and says which file has a problem', async () => {
    const { told, last, texts } = await run(
      [
        ['a.txt', answer],
        ['b.txt', ''],
      ],
      'and this',
    );
    assert.equal(last.digest.reading.facts.error, 'forbidden');
    assert.deepEqual(last.problems, [{ id: 1, problem: 'empty' }]);
    assert.ok(told.some((report) => report.kind === 'progress' && report.progress.file?.name === 'a.txt'));
    assert.deepEqual([...texts.keys()], [0]);
  });

  test('with a limit takes what was pasted before files', async () => {
    const { last } = await run([['a.txt', 'x'.repeat(1000)]], answer, answer.length + 10);
    assert.equal(last.digest.reading.facts.error, 'forbidden');
    assert.equal(last.digest.text, `${'x'.repeat(10)}\n\n${answer}`);
  });
});
