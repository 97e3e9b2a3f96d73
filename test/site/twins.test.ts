/** Each page and its Markdown twin name each other, llms.txt names them all, and what they link to is there. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { twinOf } from '../../src/components/twin.ts';
import { pages } from './built.ts';
import { linkFaults, markdownFiles, origin, textOf } from './outputs.ts';

const twins = new Map(pages.flatMap(({ path }) => (twinOf(path) ? [[path, twinOf(path) ?? '']] : [])));

test('a page names its twin, and a page without one names none', () => {
  for (const { path, tree } of pages) {
    const named = tree.querySelector('link[rel="alternate"][type="text/markdown"]')?.getAttribute('href');
    assert.equal(named, twins.get(path), path);
  }
});

test('there is a file for each twin, and no file without a page', () => {
  assert.deepEqual(
    markdownFiles.map((file) => `/${file}`),
    [...twins.values()].sort(),
  );
});

test('a twin of an error, a cause or a guide names its page', () => {
  for (const [path, twin] of twins) {
    if (path.split('/').length < 4) continue;
    assert.ok(textOf(twin.slice(1)).includes(`<${origin}${path}>`), twin);
  }
});

describe('links', () => {
  for (const file of [...markdownFiles, 'llms.txt'])
    test(file, () => assert.deepEqual(linkFaults(textOf(file)), []));
  test('the check bites', () => {
    const planted = `[a](${origin}/nowhere/) [b](/about/) <${origin}/about> \`[c](/c/)\` [d](${origin}/about/)`;
    assert.equal(linkFaults(planted).length, 3);
  });
});

describe('llms.txt', () => {
  const lines = textOf('llms.txt').split('\n');

  test('has the form of llmstxt.org: a title, a summary, then lists of links below headings', () => {
    assert.match(lines[0] ?? '', /^# \S/);
    assert.match(lines.slice(1).find(Boolean) ?? '', /^> \S/);
    const first = lines.findIndex((line) => line.startsWith('## '));
    assert.ok(first > 0);
    assert.deepEqual(
      lines
        .slice(first)
        .filter((line) => line !== '' && !/^(## \S|- \[.+\]\(https?:[^)\s]+\): \S)/.test(line)),
      [],
    );
  });

  test('lists each twin once', () => {
    const listed = lines.flatMap((line) => /^- \[.+\]\((https?:[^)\s]+\.md)\)/.exec(line)?.[1] ?? []);
    assert.deepEqual(listed.sort(), [...twins.values()].map((twin) => origin + twin).sort());
  });
});
