import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Outcome } from '../../scripts/checks/step.ts';
import { root } from '../../scripts/root.ts';

const folder = mkdtempSync(join(tmpdir(), 'gatewhy-runner-'));
after(() => rmSync(folder, { recursive: true }));

const runner = pathToFileURL(join(root, 'scripts', 'checks', 'node-test.ts')).href;

/** What the runner makes of a file, in a process of its own: Node's runner refuses to run inside itself. */
function run(text: string): Outcome {
  const file = join(folder, 'a.mjs');
  const imports = "import assert from 'node:assert';\nimport { describe, test } from 'node:test';\n";
  writeFileSync(file, imports + text);
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const program = `import { runTestFile } from ${JSON.stringify(runner)};
    console.log(JSON.stringify(await runTestFile(${JSON.stringify(file)})));`;
  const main = join(folder, 'main.mjs');
  writeFileSync(main, program);
  return JSON.parse(spawnSync(process.execPath, [main], { env, encoding: 'utf8' }).stdout);
}

test('counts tests, not suites', () => {
  const { passed, failed } = run("describe('s', () => { test('a', () => {}); test('b', () => {}); });");
  assert.deepEqual([passed, failed.length], [2, 0]);
});

test('tells a failure once, with the names around it and what it said', () => {
  const { passed, failed } = run("describe('s', () => { test('a', () => assert.ok(false, 'because')); });");
  assert.equal(passed, 0);
  assert.equal(failed.length, 1);
  assert.match(failed[0]?.what ?? '', /s › a$/);
  assert.match(failed[0]?.detail ?? '', /because/);
});

test('a skip keeps its reason', () => {
  const { skipped } = run("test('a', { skip: 'no fish' }, () => {});");
  assert.equal(skipped[0]?.why, 'no fish');
});

test('a file that cannot be loaded is a failure', () => {
  const { failed } = run("import './nothing.mjs';");
  assert.equal(failed.length, 1);
});

test('a failing hook is a failure', () => {
  const { failed } = run(
    "import { before } from 'node:test';\nbefore(() => { throw new Error('no'); });\ntest('a', () => {});",
  );
  assert.ok(failed.length > 0);
});

test('a file without a test is a failure', () => {
  const { failed } = run('');
  assert.equal(failed.length, 1);
});
