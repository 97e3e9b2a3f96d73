/** YAML with places: the same shapes as JSON, and nothing that its author could misuse. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { JsonNode } from '../../../src/evidence/forms/json-tree.ts';
import { type YamlValue, yamlIn } from '../../../src/evidence/forms/yaml-tree.ts';
import { stretchOf } from '../../../src/evidence/reading.ts';
import { assertAtMost } from '../../growth.ts';

const inYaml = (text: string): YamlValue[] =>
  yamlIn(stretchOf(text), /^ *top:/gm, (name) => /^[A-Za-z]+$/.test(name));

function plain(node: JsonNode | undefined): unknown {
  if (node?.type === 'object')
    return Object.fromEntries([...node.members].map(([name, one]) => [name, plain(one)]));
  return node?.type === 'array' ? node.items.map(plain) : node?.value;
}

const rows: [text: string, expected: unknown][] = [
  ['top: 1\nb: [a, "b"]\n', { top: 1, b: ['a', 'b'] }],
  ['top:\n  /a/{b+}:\n    200: "x"\n', { top: { '/a/{b+}': { '200': 'x' } } }],
  ['top: 2012-10-17\nc: yes\nd:\n', { top: '2012-10-17', c: 'yes', d: null }],
  [
    'top: !Ref A\nb: !GetAtt A.B.C\nc: !Sub "x"\n',
    { top: { Ref: 'A' }, b: { 'Fn::GetAtt': ['A', 'B.C'] }, c: { 'Fn::Sub': 'x' } },
  ],
  ['top: &x {a: 1}\nb: *x\nc: *none\n', { top: { a: 1 }, b: { a: 1 } }],
  ['top: 1\r\nb: x\r\n', { top: 1, b: 'x' }],
  ['  top: 1\n  b: 2\nprose here\n', { top: 1, b: 2 }],
  ['top: 1\n$ next command\nc: 3\n', { top: 1 }],
];

for (const [text, expected] of rows)
  test(JSON.stringify(text), () => assert.deepEqual(plain(inYaml(text)[0]?.root), expected));

test('places are those of the text', () => {
  const text = 'before\n\ntop:\n  a: "x y"\n  b: z\n\nafter it\n';
  const [value] = inYaml(text);
  assert.ok(value?.root.type === 'object' && value.isFollowed);
  const top = value.root.members.get('top');
  assert.ok(top?.type === 'object');
  const shown = [...top.members.values()].map(({ quote }) => text.slice(quote.from, quote.to));
  assert.deepEqual(shown, ['"x y"', 'z']);
  assert.equal(text.slice(value.quote.from, value.quote.to), 'top:\n  a: "x y"\n  b: z');
});

test('what stands before a fault counts, but not the value that it may have cut', () => {
  const [value] = inYaml('top: 1\nb: x\nc: {d: [\ne: 2\n');
  assert.equal(value?.broken, 'not-well-formed');
  assert.equal((plain(value?.root) as Record<string, unknown>)['top'], 1);
});

test('depth and aliases without end are no danger', () => {
  const laughs = Array.from({ length: 60 }, (_, i) => `k${'x'.repeat(i)}: &a${i + 1} [*a${i}, *a${i}]`).join(
    '\n',
  );
  const texts = {
    brackets: `top: ${'['.repeat(50_000)}`,
    items: `top:\n${'- '.repeat(50_000)}`,
    aliases: `top: &a0 [x]\n${laughs}`,
  };
  for (const [what, text] of Object.entries(texts)) assertAtMost(what, 2000, () => inYaml(text));
});
