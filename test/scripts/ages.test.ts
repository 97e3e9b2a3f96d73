/** `npm run ages`: pages by the age of their last review. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ageLine, agesOf } from '../../scripts/ages/ages.ts';
import { fixedPages } from '../../src/catalogue/fixed-pages.ts';
import { folderOf } from '../../src/catalogue/folder.ts';
import { read } from '../../src/catalogue/read.ts';
import { run } from '../case/program.ts';
import { changed, exampleWith } from '../catalogue/example.ts';

const older = changed('content/guides/logs.md', 'checked: 2026-11-21', 'checked: 2025-11-20');
const { catalogue } = read(folderOf(exampleWith(older)));

describe('ages', () => {
  const ages = agesOf(catalogue, new Date('2026-11-22T13:00:00Z'));
  const own = ages.filter(({ path }) => !fixedPages.some((page) => page.path === path));

  test('the oldest first, in whole days', () => {
    assert.deepEqual(
      own.map(({ path, days }) => [path, days]),
      [
        ['/guides/logs/', 367],
        ['/causes/wrong-path/', 1],
        ['/errors/forbidden/', 1],
      ],
    );
  });
  test('the fixed pages are among them', () => assert.equal(ages.length, own.length + fixedPages.length));
  test('a line', () => {
    assert.equal(ageLine(own[0] as (typeof own)[0]), '  367 days  2025-11-20  /guides/logs/');
    assert.equal(ageLine(own[1] as (typeof own)[0]), '    1 day   2026-11-21  /causes/wrong-path/');
  });
});

describe('the program', { concurrency: true }, () => {
  test('lists every page and exits with 0', async () => {
    const { code, out, err } = await run('ages', []);
    assert.deepEqual([code, err], [0, '']);
    const lines = out.trimEnd().split('\n');
    const { catalogue } = read();
    const { length } = [...catalogue.causes, ...catalogue.errors, ...catalogue.guides, ...fixedPages];
    assert.equal(lines.length, length);
    for (const line of lines) assert.match(line, /^ +-?\d+ days? +\d{4}-\d\d-\d\d {2}\/\S+\/$/);
    const days = lines.map((line) => Number.parseInt(line, 10));
    assert.deepEqual(
      days,
      days.toSorted((a, b) => b - a),
    );
  });

  test('older than what is older than nothing: none, and exit code 0', async () => {
    const { code, out } = await run('ages', ['--older-than', '99999']);
    assert.equal(code, 0);
    assert.match(out, /^none of \d+ pages .* 99999 days ago\n$/);
  });

  for (const args of [['--older-than'], ['--older-than', 'year'], ['--younger'], ['x']]) {
    test(`${args.join(' ')}: one clear line`, async () => {
      const { code, out, err } = await run('ages', args);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, /Usage/);
      assert.equal(err.trim().split('\n').length, 1, err);
    });
  }
});
