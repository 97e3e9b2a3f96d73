/**
 * Mutated configurations, states, plans and templates: no exception, quotes inside the text, no secret, and time in
 * proportion to the text. `FUZZ=200000` runs that many; by default as many as three seconds allow, at least 200.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { FormReader } from '../../../src/evidence/forms/form.ts';
import { readCloudFormation } from '../../../src/evidence/forms/template/cloudformation.ts';
import { readTerraformText } from '../../../src/evidence/forms/terraform/terraform-configuration.ts';
import { readTerraformJson } from '../../../src/evidence/forms/terraform/terraform-json.ts';
import { stretchOf } from '../../../src/evidence/reading.ts';
import { assertInProportion } from '../../growth.ts';
import { goldenInputs, secret } from '../golden.ts';
import { filled } from '../hostile.ts';
import { mutationNames, mutations } from '../mutations.ts';

const readers: Record<string, FormReader> = { readTerraformText, readTerraformJson, readCloudFormation };
const seeds = goldenInputs
  .filter(({ name }) => /^(?:hcl|terraform|cfn|sam)-/.test(name))
  .map(({ text }) => text);
const wanted = Number(process.env['FUZZ'] ?? 100_000);
const limited = process.env['FUZZ'] === undefined;
const share = fc.nat(9999).map((n) => n / 10_000);

/** Every place in what a reader gives; `from` and `to` together are one. */
function quotesIn(value: unknown, found: { from: number; to: number }[] = []): typeof found {
  if (value === null || typeof value !== 'object') return found;
  if ('from' in value && 'to' in value) found.push(value as { from: number; to: number });
  else for (const one of Object.values(value)) quotesIn(one, found);
  return found;
}

function check(text: string): void {
  const stretch = stretchOf(text);
  for (const [name, reader] of Object.entries(readers)) {
    for (const { quote, entries, configuration, gaps = [] } of reader(stretch)) {
      assert.equal(entries.length, 0);
      for (const { from, to } of [quote, ...gaps.map((gap) => gap.quote)])
        assert.ok(0 <= from && from < to && to <= text.length, `${name}: ${from} to ${to}`);
      for (const { from, to } of quotesIn(configuration)) {
        assert.ok(
          0 <= from && from <= to && to <= text.length,
          `${name}: ${from} to ${to} of ${text.length}`,
        );
        if (to - from < 400) assert.ok(!text.slice(from, to).includes(secret), `${name} quotes a secret`);
      }
    }
  }
}

const pieces = [
  'resource "aws_api_gateway_method" "x" {\n',
  'resource "aws_api_gateway_rest_api" "x" {}\n',
  'a = ',
  '"${',
  '<<EOT\n',
  '[',
  '{',
  '}',
  '(',
  '"',
  '/*',
  '#',
  '\n',
  'aws_api_gateway_rest_api.x.id',
  'Resources:\n',
  '  A:\n    Type: AWS::ApiGateway::Method\n',
  '    Properties:\n',
  '      X: !Sub "\x24{A}"\n',
  '!GetAtt ',
  '&a ',
  '*a',
  '{"format_version":"1.0","values":{"root_module":{"resources":[',
  '{"type":"aws_api_gateway_method","address":"a","values":{"id":"x"}},',
  '# aws_x.y will be created\n',
  '  + resource "aws_api_gateway_method" "y" {\n',
  '\0',
] as const;
const anything = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .tuple(
        fc.nat(seeds.length - 1),
        fc.array(fc.tuple(fc.constantFrom(...mutationNames), share, share), { maxLength: 3 }),
      )
      .map(([index, changes]) =>
        changes.reduce((text, [name, a, b]) => mutations[name]?.(text, a, b) ?? text, seeds[index] ?? ''),
      ),
  },
  {
    weight: 5,
    arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((list) => list.join('')),
  },
);

test('mutated and made-up configurations are read without fault', { timeout: 0 }, () => {
  let runs = 0;
  fc.assert(
    fc.property(anything, (text) => {
      runs++;
      check(text);
    }),
    {
      numRuns: wanted,
      seed: Number(process.env['FUZZ_SEED'] ?? 20_261_122),
      ...(limited && { interruptAfterTimeLimit: 2500 }),
    },
  );
  assert.ok(runs >= 200, `${runs} runs`);
});

const hostile: [string, string, string?][] = [
  ...pieces.map((piece): [string, string] => [JSON.stringify(piece), piece]),
  ...pieces.map((piece): [string, string, string] => [
    `HCL, then ${JSON.stringify(piece)}`,
    piece,
    'resource "aws_a" "b" {\n  a = "',
  ]),
  ...pieces.map((piece): [string, string, string] => [
    `YAML, then ${JSON.stringify(piece)}`,
    piece,
    'Resources:\n  A:\n    Type: AWS::ApiGateway::Method\n    Properties:\n',
  ]),
  ['nested blocks', 'a {\n', 'resource "aws_a" "b" {\n'],
  [
    'many resources',
    'resource "aws_api_gateway_resource" "a" {\n parent_id = aws_api_gateway_resource.a.id\n path_part = "a"\n}\n',
  ],
  [
    'many methods',
    'resource "aws_api_gateway_method" "a" {\n rest_api_id = "x"\n resource_id = "y"\n http_method = "GET"\n}\n',
  ],
];

test('time is in proportion to the length of the text', () => {
  for (const [name, piece, start] of hostile)
    assertInProportion(name, {
      input: (size) => filled(piece, size, start),
      work(text) {
        const stretch = stretchOf(text);
        for (const reader of Object.values(readers)) reader(stretch);
      },
      size: 12_500,
      most: 50_000,
      enough: 30,
    });
});
