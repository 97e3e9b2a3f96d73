/** The snippets of content/, for the tests that give each file a test of its own. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Snippet } from '../../src/catalogue/catalogue.ts';
import { read } from '../../src/catalogue/read.ts';
import { describe, type Finding, type Source } from './finding.ts';

const { catalogue } = read();

/** Every snippet of every cause and error. */
export const snippets: readonly Snippet[] = [...catalogue.causes, ...catalogue.errors].flatMap(
  (page) => page.snippets,
);

/** One test for each snippet that `choose` takes; it fails with what `check` finds. */
export function testEach(
  choose: (snippet: Snippet) => boolean,
  check: (snippet: Snippet) => Finding[] | Promise<Finding[]>,
  options: { skip?: string | false } = {},
): void {
  for (const snippet of snippets.filter(choose)) {
    test(snippet.file, options, async () => {
      const findings = await check(snippet);
      assert.ok(findings.length === 0, describe(findings));
    });
  }
}

/** A check that looks at all files in one go (a compiler, a shell): runs at most once, then answers by file. */
export function inOneGo<T extends Source>(
  files: T[],
  run: (files: T[]) => Finding[] | Promise<Finding[]>,
): (file: Source) => Promise<Finding[]> {
  let findings: Promise<Finding[]> | undefined;
  return async ({ file }) => {
    findings ??= Promise.resolve(run(files));
    return (await findings).filter((finding) => finding.file === file);
  };
}
