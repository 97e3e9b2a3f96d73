/** Every page that makes claims lists its sources with the day of its last review, and says so if that is long ago. */
import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { dist } from '../../scripts/root.ts';
import { fixedPages } from '../../src/catalogue/fixed-pages.ts';
import { buildDate } from '../../src/components/build-date.ts';
import { isAged } from '../../src/islands/age.ts';
import { pages } from './built.ts';

const fixed = new Set(fixedPages.map(({ path }) => path));
const claims = pages.filter(({ path }) => fixed.has(path) || /^\/(errors|causes|guides)\/./.test(path));
const built = process.env['SOURCE_DATE_EPOCH'] ? buildDate() : statSync(join(dist, 'index.html')).mtime;

test('the fixed pages are there', () => {
  assert.deepEqual(
    [...fixed].filter((path) => !pages.some((page) => page.path === path)),
    [],
  );
});

describe('sources', () => {
  for (const { path, tree } of claims) {
    test(path, () => {
      const sources = tree.querySelector('.sources');
      const links = sources?.querySelectorAll('a[href]') ?? [];
      assert.ok(links.length > 0, 'the page lists no source');
      for (const link of links) assert.match(link.getAttribute('href') ?? '', /^https?:\/\//);
      const day = sources?.querySelector('time')?.getAttribute('datetime') ?? '';
      assert.match(day, /^\d{4}-\d\d-\d\d$/);
      const notes = tree.querySelectorAll('[data-aged]').length;
      assert.equal(
        notes,
        isAged(new Date(day), built) ? 2 : 0,
        'the note on the page’s age, at the top and below',
      );
    });
  }
});
