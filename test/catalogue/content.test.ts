/** The catalogue as it stands: each page of content/ is a test, so that a report names the page. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkCatalogue } from '../../src/catalogue/check.ts';
import { describeProblem } from '../../src/catalogue/problem.ts';
import { read } from '../../src/catalogue/read.ts';

const { catalogue, problems } = read();
const all = [...problems, ...checkCatalogue(catalogue)];

function folderOf(file: string): string {
  return /^content\/(?:causes|errors)\/[^/]+\//.exec(file)?.[0] ?? file;
}

const pages = [...catalogue.causes, ...catalogue.errors, ...catalogue.questions, ...catalogue.guides].map(
  ({ file }) => folderOf(file),
);
const broken = all.map(({ file }) => folderOf(file));

for (const page of [...new Set([...pages, ...broken])].sort()) {
  test(page, () => {
    const own = all.filter(({ file }) => folderOf(file) === page);
    assert.ok(own.length === 0, own.map(describeProblem).join('\n'));
  });
}

test('content/ holds something', () => {
  assert.ok(catalogue.causes.length > 0 && catalogue.errors.length > 0);
});
