/** What a link fills in, and what may go into one. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type VariableName, variables } from '../../src/commands/variables.ts';
import { linkOfValues, valuesOfLink } from '../../src/islands/values/link.ts';
import { parts, type Typed } from '../../src/islands/values/values.ts';

const url = 'https://a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com/prod/orders';
const link = `#apiType=rest&method=POST&url=${encodeURIComponent(url)}`;

test('a case’s link fills in URL and method', () => {
  assert.deepEqual(valuesOfLink(link), {
    typed: { URL: url, METHOD: 'POST' },
    facts: { apiType: 'rest', method: 'POST' },
  });
});

test('any other fragment fills in nothing', () => {
  for (const fragment of ['', '#', '#fix', '#method', '#url=javascript:alert(1)', '#url=', '#API_KEY=x']) {
    assert.deepEqual(valuesOfLink(fragment).typed, {}, fragment);
  }
});

test('what was typed goes on as the same link', () => {
  const { typed, facts } = valuesOfLink(link);
  assert.equal(`#${linkOfValues(typed, facts)}`, link);
  assert.match(linkOfValues({ ...typed, METHOD: 'GET' }, facts) ?? '', /method=GET/);
  assert.equal(linkOfValues({ URL: 'https://a b' }, facts), undefined);
  assert.equal(linkOfValues({}, facts), '');
});

test('parts that the URL does not say go on beside it, and alone', () => {
  const domain = 'https://api.example.com/orders';
  const named: Typed = { API_ID: 'a1b2c3d4e5', REGION: 'eu-west-1', STAGE: 'prod' };
  for (const typed of [{ URL: domain, ...named }, named, { ORIGIN: 'https://app.example.com', URL: url }])
    assert.deepEqual(valuesOfLink(linkOfValues(typed, {}) ?? '').typed, typed);
  assert.equal(linkOfValues({ URL: url, ...named }, {}), linkOfValues({ URL: url }, {}));
});

test('of all fields only those of the target are in the link, and no credential of the query', () => {
  const secret = 'sesame-9f8e7d';
  const others = (Object.keys(variables) as VariableName[]).filter(
    (name) => !['URL', 'METHOD', ...Object.keys(parts)].includes(name),
  );
  const typed = Object.fromEntries(others.map((name) => [name, secret]));
  const address = `${url}?page=2&api_key=${secret}&token=${secret}`;
  const made = linkOfValues({ ...typed, URL: address, METHOD: 'GET' }, {}) ?? '';
  assert.ok(!made.includes(secret), made);
  assert.match(made, /page%3D2/);
});
