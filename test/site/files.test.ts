/** Files of the site that are no pages: robots.txt and the sitemap. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { dist } from '../../scripts/root.ts';
import { isErrorDocument, pages } from './built.ts';

const read = (file: string) => readFileSync(join(dist, file), 'utf8');
const addressesIn = (file: string) =>
  [...read(file).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => url);

test('robots.txt has known lines only, and names the sitemap', () => {
  const lines = read('robots.txt')
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter(Boolean);
  const known = /^(user-agent: \S+|(allow|disallow): (\/\S*)?|sitemap: https:\/\/\S+)$/i;
  assert.deepEqual(
    lines.filter((line) => !known.test(line)),
    [],
  );
  const sitemap = lines.find((line) => /^sitemap:/i.test(line))?.replace(/^sitemap:\s*/i, '');
  assert.ok(
    sitemap && existsSync(join(dist, new URL(sitemap).pathname)),
    `Sitemap: ${sitemap} is no file of dist/`,
  );
});

test('the sitemap lists every page, and nothing else', () => {
  const parts = addressesIn('sitemap-index.xml').map((url) => new URL(url).pathname.slice(1));
  const listed = parts.flatMap(addressesIn).map((url) => new URL(url).pathname);
  const wanted = pages.filter((page) => !isErrorDocument(page)).map(({ path }) => path);
  assert.deepEqual(listed.sort(), wanted.sort());
});
