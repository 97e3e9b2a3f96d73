import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describe, type Finding, type Source } from './finding.ts';

/** A planted fault: its name, the text with the fault, and what the finding has to name on which line. */
export type Planted = [name: string, text: string, names: RegExp, line?: number];

/**
 * One test for each planted fault: a finding names the fault and its line and offers a cure. A parser may tell more
 * than one; that a checker is silent otherwise is for `testGood` to prove.
 */
export function testPlanted(
  file: string,
  check: (source: Source) => Finding[] | Promise<Finding[]>,
  faults: Planted[],
): void {
  for (const [name, text, names, line] of faults) {
    test(`finds: ${name}`, async () => {
      const findings = await check({ file, text });
      const finding = findings.find(({ what }) => names.test(what));
      assert.ok(finding, `not found among:\n${describe(findings) || 'nothing'}`);
      if (line !== undefined) assert.equal(finding.line, line, describe(findings));
      const message = describe([finding]);
      assert.ok(message.startsWith(line === undefined ? `${file}:` : `${file}:${line}: `), message);
      assert.ok(finding.cure.trim() !== '' && message.endsWith(`${finding.cure}.`), message);
    });
  }
}

/** The texts in which nothing may be found. */
export function testGood(
  file: string,
  check: (source: Source) => Finding[] | Promise<Finding[]>,
  texts: Record<string, string>,
): void {
  for (const [name, text] of Object.entries(texts)) {
    test(`passes: ${name}`, async () => {
      const findings = await check({ file, text });
      assert.ok(findings.length === 0, describe(findings));
    });
  }
}
