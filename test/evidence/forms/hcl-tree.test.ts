/** HCL is read as HashiCorp's own parser reads it: every snippet of the causes, and what is odd about the language. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from '@cdktn/hcl2json';
import type { JsonNode } from '../../../src/evidence/forms/json-tree.ts';
import { type HclBlock, hclIn } from '../../../src/evidence/forms/terraform/hcl-tree.ts';
import { stretchOf } from '../../../src/evidence/reading.ts';

const causes = join(import.meta.dirname, '../../../content/causes');
const read = (text: string) => hclIn(stretchOf(text));
const only = (text: string): HclBlock => {
  const [first, ...more] = read(text).flatMap(({ blocks }) => blocks);
  assert.ok(first);
  assert.equal(more.length, 0);
  return first;
};

type Plain = { [key: string]: unknown };

/** What is written out, without anything that would have to be evaluated. */
function literal(node: JsonNode): unknown {
  if (node.type === 'string' || node.type === 'plain') return node.value;
  if (node.type === 'array') return node.items.map(literal);
  const names = [...node.members.keys()];
  if (names.length === 1 && names[0]?.startsWith('Fn::')) return undefined;
  return Object.fromEntries([...node.members].map(([name, one]) => [name, literal(one)]));
}

/** Compares where we say something; what HashiCorp's parser says differently is a fault. */
function compare(ours: unknown, theirs: unknown, where: string): void {
  if (ours === undefined) return;
  if (Array.isArray(ours)) {
    assert.ok(Array.isArray(theirs), where);
    assert.equal(ours.length, theirs.length, where);
    for (const [index, one] of ours.entries()) compare(one, theirs[index], `${where}[${index}]`);
  } else if (ours !== null && typeof ours === 'object') {
    // A value that is made by a function is a text to hcl2json.
    if (typeof theirs === 'string') {
      assert.match(theirs, /^\$\{/, where);
      return;
    }
    assert.deepEqual(Object.keys(ours), Object.keys(theirs as Plain).sort(inOrderOf(ours)), where);
    for (const [name, one] of Object.entries(ours)) compare(one, (theirs as Plain)[name], `${where}.${name}`);
  } else if (typeof theirs === 'string' && typeof ours === 'string')
    // An indented heredoc keeps its indentation, so that its characters know their places.
    assert.equal(withoutIndent(ours), withoutIndent(theirs.replaceAll('$${', '\x24{')), where);
  else assert.equal(ours, theirs, where);
}

const withoutIndent = (text: string): string => (text.includes('\n') ? text.replace(/^ +/gm, '') : text);

const inOrderOf = (object: object) => (a: string, b: string) =>
  Object.keys(object).indexOf(a) - Object.keys(object).indexOf(b);

function compareBlock(block: HclBlock, theirs: Plain, where: string): void {
  const names = [...block.attributes.map(({ name }) => name), ...block.blocks.map(({ type }) => type)];
  assert.deepEqual([...new Set(names)].sort(), Object.keys(theirs).sort(), where);
  for (const { name, value } of block.attributes) compare(literal(value), theirs[name], `${where}.${name}`);
  for (const [type, group] of Map.groupBy(block.blocks, (one) => one.type))
    for (const [label, same] of Map.groupBy(group, (one) => one.labels.join('.'))) {
      const list = label ? (theirs[type] as Plain)[label] : theirs[type];
      for (const [index, one] of same.entries())
        compareBlock(one, (list as Plain[])[index] as Plain, `${where}.${type}[${index}]`);
    }
}

test('every Terraform snippet has the blocks, labels and literal values that HashiCorp’s parser finds', async () => {
  const files = globSync('*/*.tf', { cwd: causes });
  assert.ok(files.length > 150);
  let values = 0;
  for (const file of files) {
    const text = readFileSync(join(causes, file), 'utf8');
    const [one, ...more] = read(text);
    assert.ok(one && more.length === 0, file);
    const theirs = (await parse(file, text)) as Plain;
    const labels = (object: unknown, depth: number): string[] =>
      depth === 0
        ? ['']
        : Object.entries(object as Plain).flatMap(([name, rest]) =>
            labels(rest, depth - 1).map((other) => [name, other].filter(Boolean).join(' ')),
          );
    const depths: Record<string, number> = { resource: 2, data: 2, terraform: 0, locals: 0 };
    const expected = Object.entries(theirs).flatMap(([type, rest]) =>
      labels(rest, depths[type] ?? 1).map((label) => [type, label].filter(Boolean).join(' ')),
    );
    assert.deepEqual(
      one.blocks.map(({ type, labels: own }) => [type, ...own].join(' ')).sort(),
      expected.sort(),
      file,
    );
    for (const block of one.blocks) {
      assert.equal(block.isBroken, false, file);
      const at = block.labels.reduce<unknown>((now, label) => (now as Plain)[label], theirs[block.type]);
      compareBlock(block, (at as Plain[])[0] as Plain, `${file}: ${block.labels.join('.')}`);
      values += block.attributes.length;
      for (const { name, quote } of block.attributes)
        assert.ok(text.slice(quote.from, quote.to).startsWith(name), `${file}: ${name}`);
    }
  }
  assert.ok(values > 1000);
});

const value = (source: string): unknown =>
  only(`resource "aws_x" "y" {\n  a = ${source}\n}`).attributes.map((one) => literal(one.value))[0];
const raw = (source: string): JsonNode | undefined =>
  only(`resource "aws_x" "y" {\n  a = ${source}\n}`).attributes[0]?.value;

const literals: [string, unknown][] = [
  ['"plain"', 'plain'],
  [String.raw`"a \"b\" \\ \n é"`, 'a "b" \\ \n é'],
  ['"$${not} an expression"', '\x24{not} an expression'],
  ['"a } b { c # d // e"', 'a } b { c # d // e'],
  ['-1.5e3', -1500],
  ['true', true],
  ['null', null],
  ['[1, "two", true,]', [1, 'two', true]],
  ['[\n    "a", # first\n    /* second */ "b"\n  ]', ['a', 'b']],
  ['{ a = 1, "b" : 2\n c = 3 }', { a: 1, b: 2, c: 3 }],
  ['<<EOT\nline 1\n  }\nEOT', 'line 1\n  }\n'],
  ['<<-EOT\n    indented\n    EOT', '    indented\n'],
  ['jsonencode({ openapi = "3.0.1", paths = {} })', { openapi: '3.0.1', paths: {} }],
];
for (const [source, expected] of literals)
  test(`the value ${JSON.stringify(source)}`, () => assert.deepEqual(value(source), expected));

const made = [
  'var.name',
  'true ? "a" : "b"',
  '"a" == "b"',
  'sha1(file("x"))',
  '[for r in var.routes : r.path]',
  '{ for k, v in var.x : k => v }',
  'aws_x.y["a"].id',
  '1 + 2',
  '(1)',
];
for (const source of made)
  test(`${source} is not evaluated`, () => {
    const node = raw(source);
    assert.deepEqual(node?.type === 'object' && [...node.members.keys()], ['Fn::Hcl']);
  });

test('references and texts with references in them', () => {
  const plain = (node: JsonNode | undefined): unknown => {
    if (node?.type === 'object')
      return Object.fromEntries([...node.members].map(([name, one]) => [name, plain(one)]));
    return node?.type === 'array' ? node.items.map(plain) : node?.value;
  };
  const id = { 'Fn::GetAtt': ['aws_x.y', 'id'] };
  assert.deepEqual(plain(raw('aws_x.y.id')), id);
  assert.deepEqual(plain(raw('aws_x.y[0].id')), id);
  assert.deepEqual(plain(raw('"\x24{aws_x.y.id}"')), id);
  assert.deepEqual(plain(raw('"a/\x24{aws_x.y.id}"')), { 'Fn::Join': ['', ['a/', id]] });
});

test('what is broken says so and lets the rest be read', () => {
  const text =
    'resource "aws_a" "b" {\n  x = "not closed\n  y = 2\n}\n\nresource "aws_c" "d" {\n  z = 1\n}\n';
  const [one] = read(text);
  assert.deepEqual(
    one?.blocks.map(({ labels, isBroken }) => [labels[0], isBroken]),
    [
      ['aws_a', true],
      ['aws_c', false],
    ],
  );
  const whole = 'resource "aws_a" "b" {\n  x = [1, 2]\n  y { z = "3" }\n}';
  for (let end = 0; end < whole.length; end++) {
    const [cut] = read(whole.slice(0, end)).flatMap(({ blocks }) => blocks);
    assert.equal(cut?.isBroken ?? true, true, `cut at ${end}`);
  }
});

test('a block ends where the text goes on with something else', () => {
  const text = 'look:\n\nresource "aws_a" "b" {\n  x = 1\n}\n\n# and then\ncurl -v https://a.example\n';
  const [one, ...more] = read(text);
  assert.equal(more.length, 0);
  assert.equal(text.slice(one?.quote.from, one?.quote.to), 'resource "aws_a" "b" {\n  x = 1\n}');
});
