/** `/catalogue.json` and its schema are built, and what the file names is there. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pages } from './built.ts';
import { origin, textOf } from './outputs.ts';
import { faultOfLink } from './targets.ts';

interface Entry {
  slug: string;
  page: string;
  markdown: string;
}
const data: { $schema: string; errors: Entry[]; causes: Entry[] } = JSON.parse(textOf('catalogue.json'));

test('names its schema, which names itself', () => {
  assert.equal(data.$schema, `${origin}/catalogue.schema.json`);
  assert.equal(JSON.parse(textOf('catalogue.schema.json')).$id, data.$schema);
});

test('every address in it leads somewhere', () => {
  const addresses = [...data.errors, ...data.causes].flatMap(({ page, markdown }) => [page, markdown]);
  const faults = addresses.flatMap((address) =>
    address.startsWith(origin) ? (faultOfLink('/', address.slice(origin.length)) ?? []) : [address],
  );
  assert.deepEqual(faults, []);
});

test('it has every page of an error and of a cause', () => {
  const named = [...data.errors, ...data.causes].map(({ page }) => page.slice(origin.length));
  const wanted = pages.map(({ path }) => path).filter((path) => /^\/(errors|causes)\/./.test(path));
  assert.deepEqual(named.sort(), wanted.sort());
});
