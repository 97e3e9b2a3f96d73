/** From the form to what the commands are built from. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { allForms } from '../../src/commands/index.ts';
import type { Target } from '../../src/facts/target.ts';
import { build, type FieldName, type Form, formOfLink, linkOfForm } from '../../src/islands/commands/form.ts';
import { bodyForCommands, shorten } from '../../src/islands/commands/shorten.ts';
import { seed } from '../signing/arbitraries.ts';

const url = 'https://a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com/prod/orders';

describe('the target of a form', () => {
  const cases: [string, Form, Target][] = [
    ['a URL', { url }, { apiId: 'a1b2c3d4e5', region: 'eu-west-1', stage: 'prod' }],
    [
      'a URL and other parts',
      { url, region: 'us-east-1', stage: '' },
      { apiId: 'a1b2c3d4e5', region: 'us-east-1' },
    ],
    [
      'a URL and a custom domain',
      { url, customDomain: 'api.example.com' },
      { customDomain: 'api.example.com', stage: 'prod' },
    ],
    ['an HTTP API', { url, apiType: 'http' }, { apiId: 'a1b2c3d4e5', region: 'eu-west-1' }],
    [
      'parts alone',
      { apiId: ' a1b2c3d4e5', region: 'eu-west-1 ', stage: 'dev', method: 'PUT' },
      { apiId: 'a1b2c3d4e5', region: 'eu-west-1', stage: 'dev', method: 'PUT' },
    ],
  ];
  for (const [what, form, expected] of cases) {
    test(what, () => {
      const { target } = build(form).input;
      for (const part of ['apiId', 'region', 'stage', 'customDomain', 'method'] as const) {
        if (part in expected || part === 'stage') assert.equal(target[part], expected[part], part);
      }
    });
  }
});

describe('what a command can’t hold is refused at its field', () => {
  const cases: [FieldName, string][] = [
    ['url', 'https://api.example.com/a b'],
    ['apiId', 'UPPER'],
    ['region', "eu'; id"],
    ['customDomain', 'api.example.com/path'],
    ['origin', 'https://app.example.com\u202e'],
    ['stage', 'prod\u001b'],
    ['headers', 'no colon'],
  ];
  for (const [name, value] of cases) {
    test(`${name}: ${JSON.stringify(value)}`, () => {
      const { problems, input } = build({ [name]: value });
      assert.deepEqual(Object.keys(problems), [name]);
      assert.deepEqual(input, { target: {}, headers: [] });
    });
  }
});

test('whatever is typed, every form is a command or a reason', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl(), fc.constantFrom(url, '', ' ', 'GET'));
  const form = fc.record<Form>(
    {
      url: text,
      method: text,
      headers: text,
      body: text,
      origin: text,
      apiType: fc.constantFrom('', 'rest', 'http', 'websocket'),
      customDomain: text,
      apiId: text,
      region: text,
      stage: text,
    },
    { requiredKeys: [] },
  );
  const property = fc.property(form, (typed) => {
    const built = build(typed);
    assert.equal(allForms(built.input).length, 6);
    linkOfForm(built, {});
  });
  fc.assert(property, { numRuns: 1000, seed });
});

test('a link fills the form, and the form makes the same link', () => {
  const link = `apiType=rest&method=POST&url=${encodeURIComponent(url)}`;
  const { form, facts } = formOfLink(`#${link}`);
  assert.deepEqual(form, { url, method: 'POST', apiType: 'rest' });
  assert.equal(linkOfForm(build(form, facts), facts), link);
});

test('neither headers nor body nor a credential of the query are in the link', () => {
  const secret = 'sesame-9f8e7d';
  const form = {
    url: `${url}?token=${secret}`,
    headers: `authorization: ${secret}`,
    body: secret,
  };
  const link = linkOfForm(build(form), {});
  assert.ok(link && !link.includes(secret), link);
});

test('a link fills the form that made it, parts beside the URL included', () => {
  for (const form of [
    { url, method: 'POST', origin: 'https://app.example.com' },
    { url: 'https://api.example.com/v1', apiId: 'a1b2c3d4e5', region: 'eu-west-1', stage: 'prod' },
    { apiId: 'a1b2c3d4e5', region: 'eu-west-1' },
    { customDomain: 'api.example.com', apiType: 'http' },
  ])
    assert.deepEqual(formOfLink(linkOfForm(build(form), {})).form, form);
  assert.equal(linkOfForm(build({ method: 'GET', apiType: 'rest' }), {}), '');
});

test('of a body that goes through a file the length is enough', () => {
  const input = { target: { host: 'api.example.com', region: 'eu-west-1' }, headers: [] };
  for (const body of ['a'.repeat(100_001), '€'.repeat(200_000), `${'b'.repeat(150_000)}\ud800`]) {
    assert.deepEqual(allForms({ ...input, body: bodyForCommands(body) }), allForms({ ...input, body }));
  }
  assert.equal(bodyForCommands('a'.repeat(100_000)).length, 100_000);
});

test('a long command is cut in the middle, and the cut is told', () => {
  assert.deepEqual(shorten('short'), { shown: 'short', left: 0 });
  const { shown, left } = shorten('x'.repeat(10_000));
  assert.deepEqual([shown.length, left], [4003, 6000]);
});
