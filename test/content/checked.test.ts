/** What the pages say of checks is true: each check that is named runs, and no test of snippets is left out. */
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { test } from 'node:test';
import { checkedBy, checksOf } from '../../src/catalogue/checked-by.ts';
import { read } from '../../src/catalogue/read.ts';
import { snippets } from './content.ts';
import { unchecked, uncheckedAtMost } from './unchecked.ts';

const here = import.meta.dirname;
const { catalogue } = read();

/** The files that a file names: what it imports, and what it runs by name. */
function reachedFrom(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file) || !existsSync(file)) return seen;
  seen.add(file);
  for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(
    /'((?:\.{1,2}\/)*[\w./-]+\.(?:ts|py|go))'/g,
  ))
    reachedFrom(join(dirname(file), name), seen);
  return seen;
}

const tests = globSync('*.test.ts', { cwd: here }).filter((name) => name !== basename(import.meta.filename));
const reached = new Map(tests.map((name) => [name, reachedFrom(join(here, name))]));
const modules = [...new Set(Object.values(checkedBy).flatMap((checks) => checks.map(({ by }) => by)))];

for (const by of modules) {
  test(`a test runs ${by}`, () => {
    const file = join(here, by);
    assert.ok(existsSync(file), `test/content/${by} does not exist: correct src/catalogue/checked-by.ts`);
    assert.ok(
      [...reached.values()].some((files) => files.has(file)),
      `no test in test/content reaches ${by}: correct src/catalogue/checked-by.ts`,
    );
  });
}

test('every test of snippets is named in the table', () => {
  const files = modules.map((by) => join(here, by));
  const missing = tests.filter((name) => !files.some((file) => reached.get(name)?.has(file)));
  assert.deepEqual(missing, [], 'add what it runs to src/catalogue/checked-by.ts');
});

test('every snippet has a check, or its cause says why not', () => {
  const listed = catalogue.causes.flatMap(({ slug, matter }) =>
    Object.keys(matter.unchecked).map((name) => `content/causes/${slug}/${name}`),
  );
  const without = snippets
    .filter((snippet) => snippet.language !== 'markdown' && checksOf(snippet, snippet.text).length === 0)
    .map(({ file }) => file);
  const silent = without.filter((file) => !listed.includes(file));
  assert.deepEqual(silent, [], 'name each in `unchecked` of its cause.md, with the reason');
  assert.deepEqual(
    listed.sort(),
    [...unchecked].sort(),
    'test/content/unchecked.ts has to list the same files',
  );
  const files = new Set(snippets.map(({ file }) => file));
  const gone = listed.filter((file) => !files.has(file));
  assert.deepEqual(gone, [], '`unchecked` names files that are not there');
});

test('the list of what no tool checks only shrinks', () => {
  assert.equal(
    unchecked.length,
    uncheckedAtMost,
    unchecked.length > uncheckedAtMost
      ? 'Find a tool for the new file: see src/catalogue/checked-by.ts'
      : `Well done: set uncheckedAtMost in ${relative(here, join(here, 'unchecked.ts'))} to ${unchecked.length}`,
  );
});
