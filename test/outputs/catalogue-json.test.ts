/** `/catalogue.json` keeps to its schema, says what content/ says, and recognises errors without any code of ours. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { read } from '../../src/catalogue/read.ts';
import { fixForms } from '../../src/catalogue/schema.ts';
import { vocabulary } from '../../src/facts/vocabulary.ts';
import { catalogueData } from '../../src/outputs/catalogue-json.ts';
import { jsonSchema } from '../../src/outputs/catalogue-schema.ts';
import { fill, catalogue as texts } from '../evidence/catalogue.ts';
import { shared } from '../evidence/shared-texts.ts';
import { matched } from './match.ts';

const { catalogue } = read();
const written = JSON.stringify(catalogueData({ catalogue, url: new URL('https://site.example') }));
const data: ReturnType<typeof catalogueData> = JSON.parse(written);

describe('the schema', () => {
  const ajv = new Ajv2020({
    strict: true,
    allErrors: true,
    formats: { uri: (text: string) => URL.canParse(text), date: /^\d{4}-\d\d-\d\d$/ },
  });
  const fits = ajv.compile(jsonSchema('https://site.example/catalogue.schema.json'));
  const faultsOf = (text: string) => (fits(JSON.parse(text)) ? [] : (fits.errors ?? []));

  test('the file keeps to it', () => assert.deepEqual(faultsOf(written), []));

  const planted: [what: string, from: string | RegExp, to: string][] = [
    ['another version', '"schemaVersion":1', '"schemaVersion":2'],
    ['a field left out', /"means":"(?:[^"\\]|\\.)*",/, ''],
    ['a field too many', '"licence":', '"license":"x","licence":'],
    ['a slug that is none', '"cause":"', '"cause":"A '],
    ['a day that is none', /"checked":"[^"]*"/, '"checked":"yesterday"'],
    ['an address that is none', /"page":"[^"]*"/, '"page":"/errors/"'],
    ['an unknown station', '"station":"', '"station":"x'],
  ];
  for (const [what, from, to] of planted) {
    test(`refuses ${what}`, () => {
      assert.notEqual(written.replace(from, to), written);
      assert.notDeepEqual(faultsOf(written.replace(from, to)), []);
    });
  }
});

describe('the content, both ways', () => {
  /** What `data` says about a page, taken from its front matter. */
  const picked = (slug: string, { checked, ...matter }: { checked: Date }, data: object): object => {
    const facts = { slug, checked: checked.toISOString().slice(0, 10), ...matter };
    return Object.fromEntries(Object.entries(facts).filter(([name]) => Object.hasOwn(data, name)));
  };

  test('errors', () => {
    assert.deepEqual(
      data.errors.map(({ page, markdown, ...facts }) => facts),
      catalogue.errors.map(({ slug, matter }, index) => picked(slug, matter, data.errors[index] ?? {})),
    );
  });

  test('causes', () => {
    assert.deepEqual(
      data.causes.map(({ page, markdown, errors, forms, ...facts }) => facts),
      catalogue.causes.map(({ slug, matter }, index) => picked(slug, matter, data.causes[index] ?? {})),
    );
  });

  test('the forms of a fix are its files, and the others have a reason', () => {
    for (const [index, { slug, forms, notApplicable }] of data.causes.entries()) {
      const files = new Set(catalogue.causes[index]?.snippets.map(({ form }) => form));
      const given = fixForms.filter((form) => files.has(form));
      assert.deepEqual(forms, given, slug);
      assert.deepEqual([...forms, ...Object.keys(notApplicable)].sort(), [...fixForms].sort(), slug);
    }
  });

  test('an error lists a cause exactly if the cause names the error', () => {
    const down = data.errors.flatMap(({ slug, causes }) => causes.map(({ cause }) => `${slug} ${cause}`));
    const known = new Set(data.causes.map(({ slug }) => slug));
    const up = data.causes.flatMap(({ slug, errors }) => errors.map((error) => `${error} ${slug}`));
    assert.deepEqual(up.sort(), down.filter((pair) => known.has(pair.split(' ')[1] ?? '')).sort());
  });

  test('questions', () => {
    assert.deepEqual(
      data.questions.map(({ fact, ask, values }) => [
        fact,
        ask,
        values.map(({ value, label }) => [value, label]),
      ]),
      catalogue.questions.map(({ slug, matter }) => [slug, matter.ask, Object.entries(matter.values)]),
    );
  });
});

describe('the matchers', () => {
  const { wordings, messages, errorTypes, responseTypes } = data.matchers;
  const errors: readonly string[] = vocabulary.error;

  test('name errors that exist, with patterns that compile', () => {
    for (const { pattern } of wordings) if (pattern) new RegExp(pattern.source, pattern.flags);
    const named = [
      ...[...wordings, ...messages].map(({ error }) => error),
      ...errorTypes.flatMap((type) => [...type.errors, ...Object.values(type.byStatus)]),
      ...responseTypes.flatMap((type) => type.errors),
    ];
    assert.deepEqual(
      [...new Set(named)].filter((error) => !errors.includes(error)),
      [],
    );
    for (const { needle, pattern } of wordings) assert.ok(needle !== undefined || pattern);
  });

  /** Known by the shape of the whole answer, not by words. May only shrink. */
  const byShape = [
    'backend-auth-error',
    'backend-error',
    'lambda-error-object',
    'websocket-connections-forbidden',
    'websocket-message-forbidden',
  ];

  for (const error of texts.filter(
    ({ bodies, consoleMessages }) => bodies.length + consoleMessages.length > 0,
  )) {
    test(`recognise ${error.slug}, or nothing at all`, () => {
      const all = [...error.bodies, ...error.consoleMessages];
      const found = all.map((text) => {
        const owners = texts.filter((one) => [...one.bodies, ...one.consoleMessages].includes(text));
        const others = shared.find((one) => one.texts.test(text))?.errors ?? [];
        const wanted = [...owners.map(({ slug }) => slug), ...others];
        const got = matched(data.matchers, fill(text));
        assert.ok(got.length === 0 || got.some((slug) => wanted.includes(slug)), `${got} for ${text}`);
        return got.length > 0;
      });
      assert.equal(found.includes(true), !byShape.includes(error.slug), all.join('\n'));
    });
  }
});
