/** JSON with places: whatever it is cut from and wherever it ends, what was read agrees with JSON.parse. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { addString, type JsonNode, jsonIn, stringAt } from '../../../src/evidence/forms/json-tree.ts';
import { TranscriptWriter } from '../../../src/evidence/forms/transcript.ts';
import { stretchOf } from '../../../src/evidence/reading.ts';
import { assertInProportion } from '../../growth.ts';
import { filled } from '../hostile.ts';

function plain(node: JsonNode): unknown {
  if (node.type === 'object')
    return Object.fromEntries([...node.members].map(([key, one]) => [key, plain(one)]));
  return node.type === 'array' ? node.items.map(plain) : node.value;
}

const valuesOf = (text: string): unknown[] => jsonIn(stretchOf(text)).map(({ root }) => plain(root));

describe('JSON in a text', () => {
  const container = fc.oneof(
    fc.array(fc.jsonValue(), { minLength: 1 }),
    fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }),
  );

  test('reads what JSON.parse reads, and knows where it stands', () => {
    fc.assert(
      fc.property(
        container,
        fc.constantFrom(0, 2),
        fc.constantFrom('', '2026-01-01T00:00:00Z ', 'log:\t'),
        (value, indent, label) => {
          const json = JSON.stringify(value, null, indent);
          const text = `words\n${label}${json}\nmore words`;
          const [first] = jsonIn(stretchOf(text));
          assert.ok(first);
          assert.deepEqual(plain(first.root), JSON.parse(json));
          assert.equal(text.slice(first.root.quote.from, first.root.quote.to), json);
        },
      ),
    );
  });

  test('of a text that is cut anywhere, what is read was there', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string({ minLength: 1 }), fc.string(), { minKeys: 1 }),
        fc.nat(),
        (value, at) => {
          const json = JSON.stringify(value);
          const [cut] = valuesOf(json.slice(0, at % json.length));
          for (const [key, member] of Object.entries((cut ?? {}) as object))
            assert.equal(member, Object.getOwnPropertyDescriptor(value, key)?.value);
        },
      ),
    );
  });

  const table: readonly (readonly [what: string, text: string, values: unknown[]])[] = [
    ['several values', '{"a":1}\n{"b":2}', [{ a: 1 }, { b: 2 }]],
    ['brackets of a log', '[error] nothing\n[2026-01-01] x', []],
    ['a comma too many and a comment', '{"a":[1,2,],// why\n"b":null,}', [{ a: [1, 2], b: null }]],
    ['the first of two members of one name', '{"a":1,"a":2}', [{ a: 1 }]],
    ['a text that breaks off', '{"a":{"b":"c","d":', [{ a: { b: 'c' } }]],
    ['a line break in a string', '{"a":"b","c":"d\ne"}', [{ a: 'b' }]],
  ];
  for (const [what, text, values] of table) test(what, () => assert.deepEqual(valuesOf(text), values));

  test('says why a value ends before its time', () => {
    const why = (text: string) => jsonIn(stretchOf(text))[0]?.broken;
    assert.equal(why('{"a":1'), 'cut-off');
    assert.equal(why('{"a":1 ...'), 'not-well-formed');
    assert.equal(why(`${'{"a":'.repeat(200)}1`), 'too-deep');
    assert.equal(why('{"a":1}'), undefined);
  });

  test('takes time in proportion, whatever is opened and never closed', () => {
    for (const piece of ['[', '[\n', '{"a":', '{"a":\n', '{"a":"', '\n{"a":1,', '"\\'])
      assertInProportion(JSON.stringify(piece), {
        input: (size) => filled(piece, size),
        // What is read of a stretch is kept with it, so each run takes a new one.
        work: (text) => jsonIn(stretchOf(text)),
        // Not more: what is read of the first of these pieces fills the memory, and collecting it takes time of its own.
        size: 12_500,
        most: 400_000,
        times: 8,
      });
  });

  test('a decoded string leads back to its characters', () => {
    const text = '{"body":"{\\"message\\":\\"caf\\u00e9\\"}"}';
    const node = stringAt(jsonIn(stretchOf(text))[0]?.root, 'body');
    assert.ok(node);
    const transcript = addString(new TranscriptWriter().say('< '), node, text).done();
    assert.equal(transcript.text, '< {"message":"café"}');
    const at = transcript.text.indexOf('café');
    const { from, to } = transcript.original({ from: at, to: at + 4 });
    assert.equal(text.slice(from, to), 'caf\\u00e9');
  });
});
