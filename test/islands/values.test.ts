/** The fields of a cause page: which there are, what fills them, what they refuse. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { root } from '../../scripts/root.ts';
import { prelude } from '../../src/commands/prelude.ts';
import { isSafe, quote } from '../../src/commands/quote.ts';
import { type VariableName, variables } from '../../src/commands/variables.ts';
import { targetOf } from '../../src/evidence/address.ts';
import { exportLines } from '../../src/islands/values/lines.ts';
import { causesWithSay, pageSays } from '../../src/islands/values/page-says.ts';
import { fieldsFor, fieldValue, isSecret, type Typed } from '../../src/islands/values/values.ts';
import { seed } from '../signing/arbitraries.ts';

const url = 'https://a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com/prod/orders';
const names = Object.keys(variables) as VariableName[];

describe('a page has the fields', () => {
  const cases: [string, string][] = [
    ['', 'URL METHOD'],
    ['API_ID STAGE', 'URL METHOD API_ID STAGE'],
    ['USAGE_PLAN_ID STAGE API_KEY METHOD API_ID URL', 'URL METHOD API_ID STAGE API_KEY USAGE_PLAN_ID'],
    ['ORIGIN DOMAIN_NAME RESOURCE_PATH', 'URL METHOD RESOURCE_PATH DOMAIN_NAME ORIGIN'],
    ['NOT_A_VARIABLE', 'URL METHOD'],
  ];
  for (const [used, fields] of cases) {
    test(`${used} → ${fields}`, () => assert.equal(fieldsFor(used.split(' ')).join(' '), fields));
  }
});

describe('a field shows', () => {
  const cases: [string, VariableName, Typed, string | undefined][] = [
    ['what the URL says', 'STAGE', { URL: url }, 'prod'],
    ['the path without the stage', 'RESOURCE_PATH', { URL: url }, '/orders'],
    ['what was typed instead', 'STAGE', { URL: url, STAGE: ' dev ' }, 'dev'],
    ['nothing, once it was emptied', 'STAGE', { URL: url, STAGE: '' }, undefined],
    [
      'a URL made of its parts',
      'URL',
      { API_ID: 'a1b2c3d4e5', REGION: 'eu-west-1', STAGE: 'prod' },
      url.replace('/orders', '/'),
    ],
    ['the URL as it is sent', 'URL', { URL: `${url}/é[1]` }, `${url}/%C3%A9%5B1%5D`],
    ['the custom domain', 'DOMAIN_NAME', { URL: 'api.example.com/x' }, 'api.example.com'],
    ['no custom domain for an address of AWS’s', 'DOMAIN_NAME', { URL: url }, undefined],
    ['the host of a typed domain', 'HOST', { DOMAIN_NAME: 'api.example.com' }, 'api.example.com'],
  ];
  for (const [what, name, typed, value] of cases) {
    test(`${name}: ${what}`, () => assert.equal(fieldValue(name, typed).value, value));
  }

  test('what the others say, where the reader says otherwise', () => {
    assert.equal(fieldValue('STAGE', { URL: url, STAGE: 'dev' }).derived, 'prod');
    assert.equal(fieldValue('STAGE', { URL: url, STAGE: 'prod' }).derived, undefined);
  });
});

describe('where a part of the URL is the fault, it fills nothing', () => {
  const cases: [string, VariableName, string | undefined][] = [
    ['missing-stage-in-url', 'STAGE', undefined],
    ['missing-stage-in-url', 'RESOURCE_PATH', '/prod/orders'],
    ['wrong-stage', 'STAGE', undefined],
    ['wrong-stage', 'RESOURCE_PATH', '/orders'],
    ['wrong-path', 'RESOURCE_PATH', undefined],
    ['wrong-method', 'STAGE', 'prod'],
  ];
  for (const [cause, name, value] of cases) {
    test(`${cause}: ${name}`, () =>
      assert.equal(fieldValue(name, { URL: url }, pageSays(cause, false)).value, value));
  }
  test('an HTTP API may have no stage in its URL', () =>
    assert.equal(fieldValue('STAGE', { URL: url }, pageSays('any', true)).value, undefined));
  test('each of these causes has a page', () => {
    for (const cause of causesWithSay) assert.ok(existsSync(join(root, 'content/causes', cause)), cause);
  });
});

describe('refused, and nothing is lost', () => {
  const cases: [VariableName, string][] = [
    ['USAGE_PLAN_ID', 'a\u001b[201~b'],
    ['USAGE_PLAN_ID', 'a\nb'],
    ['FUNCTION_NAME', 'orders\u200b'],
    ['FUNCTION_NAME', '\u202eredro'],
    ['ROLE_NAME', 'half \ud800'],
    ['API_ID', 'A1B2'],
    ['API_ID', "a'; id; '"],
    ['REGION', 'eu west'],
    ['DOMAIN_NAME', 'https://api.example.com'],
    ['API_KEY', ' key'],
    ['TOKEN', 'token\u00a0'],
  ];
  for (const [name, text] of cases) {
    test(`${name}: ${JSON.stringify(text)}`, () => {
      const { shown, value, problem } = fieldValue(name, { [name]: text });
      assert.deepEqual([shown, value], [text, undefined]);
      assert.ok(problem?.text);
    });
  }
});

test('whatever is typed, a line is a placeholder or the quoted value', () => {
  const property = fc.property(
    fc.constantFrom(...names),
    fc.string({
      unit: fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom("'", '"', '$', '`', '\\', '\n', ' ')),
    }),
    fc.option(fc.webUrl({ withQueryParameters: true }), { nil: undefined }),
    (name, text, address) => {
      const typed: Typed = { ...(address && { URL: address }), [name]: text };
      const { value } = fieldValue(name, typed);
      const [line] = exportLines([name], () => value);
      assert.ok(line);
      if (value === undefined) assert.equal(line.text, prelude([name], {}).text);
      else {
        assert.ok(isSafe(value) && !value.includes('\n'));
        assert.equal(line.text, `export ${name}=${quote(value)}`);
      }
    },
  );
  fc.assert(property, { numRuns: 1000, seed });
});

test('the lines are those of the commands’ own prelude', () => {
  const target = { ...targetOf(url), method: 'POST' };
  const used: VariableName[] = ['API_ID', 'STAGE', 'METHOD', 'URL', 'USAGE_PLAN_ID'];
  const lines = exportLines(used, (name) => fieldValue(name, { URL: url, METHOD: 'POST' }).value);
  assert.equal(lines.map(({ text }) => text).join('\n'), prelude(used, target).text);
});

test('keys and tokens are secrets', () => {
  assert.deepEqual(names.filter(isSecret), ['API_KEY', 'API_KEY_ID', 'TOKEN']);
});
