/** The list of everything that `npm test` runs, the longest first, so that both cores are busy until the end. */
import { globSync } from 'node:fs';
import { join, relative } from 'node:path';
import { bin } from '../bin.ts';
import { ensureBrowser } from '../browser/ensure.ts';
import { build } from '../build/build.ts';
import { root } from '../root.ts';
import { say } from '../setup/say.mjs';
import { runTestFile } from './node-test.ts';
import { quickTypes } from './quick-types.ts';
import { oneCheck, type Step } from './step.ts';
import { toolStep } from './tool.ts';

/** What tests wait for: those of the built site and those in a browser. */
function needsOf(file: string): string[] {
  if (file.startsWith('test/browser/')) return ['build', 'browser'];
  return file.startsWith('test/site/') ? ['build'] : [];
}

function buildStep(): Step {
  return {
    name: 'build',
    needs: [],
    async run() {
      const { code, output } = await build();
      return oneCheck('the site is built (npm run build)', code === 0, output.trim());
    },
  };
}

/** No check of its own: where it finds none, the tests in the browser are skipped and say how to get one. */
function browserStep(): Step {
  return {
    name: 'browser',
    needs: [],
    async run() {
      const path = await ensureBrowser(say);
      if (path) process.env['CHROMIUM'] = path;
      return { passed: 0, failed: [], skipped: [] };
    },
  };
}

function testSteps(): Step[] {
  return globSync('test/**/*.test.ts', { cwd: root })
    .map((file) => relative(root, join(root, file)).replaceAll('\\', '/'))
    .sort()
    .map((file) => ({
      name: file,
      needs: needsOf(file),
      run: () => runTestFile(join(root, file)),
    }));
}

/**
 * Tests that start many programs or run long on purpose. A quick run leaves them out, to stay below a minute; name one
 * to run it by itself: `npm test -- shell`.
 */
const slow = [
  'test/case/diagnose',
  'test/case/hand-over-corpus',
  'test/commands/clients',
  'test/commands/code',
  'test/commands/collections',
  'test/commands/gateway-response-cdk',
  'test/commands/gateway-response-forms',
  'test/commands/java',
  'test/commands/literals',
  'test/commands/log-format-cdk',
  'test/commands/log-format-forms',
  'test/commands/many-clients',
  'test/commands/many-go',
  'test/commands/many-programs',
  'test/commands/many-shells',
  'test/commands/plain',
  'test/commands/presigned',
  'test/commands/probe-faults',
  'test/commands/quote',
  'test/commands/signed',
  'test/commands/wscat',
  'test/content/calls',
  'test/content/cdk',
  'test/content/forms',
  'test/content/recover',
  'test/content/shell',
  'test/evidence/forms/access-log',
  'test/evidence/forms/every-form',
  'test/evidence/forms/execution-log-speed',
  'test/evidence/fuzz',
  'test/evidence/noise',
  'test/evidence/redaction/corpus',
  'test/evidence/redaction/speed',
  'test/evidence/speed',
  'test/evidence/variations',
  'test/signing/botocore',
  'test/signing/generated',
  'test/signing/mistakes',
  'test/triage/graph',
];

const isSlow = ({ name }: Step): boolean => slow.some((start) => name === `${start}.test.ts`);

/** Steps for a whole run, or for a quick one, which leaves out what is slow or needs the built site or a browser. */
export function stepsFor({ quick, only }: { quick: boolean; only: string[] }): Step[] {
  const tests = testSteps();
  const browser = tests.filter(({ name }) => name.startsWith('test/browser/'));
  const site = tests.filter(({ name }) => name.startsWith('test/site/'));
  const unit = tests.filter((step) => !browser.includes(step) && !site.includes(step));
  // Astro's check and its build write to the same folder, so one waits for the other.
  const types = quick
    ? quickTypes
    : toolStep('types', 'types (npm run types)', [bin('astro'), 'check'], ['build']);
  const lint = toolStep('lint', 'lint and format (npm run lint)', [
    bin('@biomejs/biome', 'biome'),
    'ci',
    '--error-on-warnings',
    '--max-diagnostics=50',
  ]);
  const steps = quick
    ? [types, lint, ...unit.filter((step) => !isSlow(step))]
    : [buildStep(), browserStep(), ...browser, types, ...site, lint, ...unit];
  if (only.length === 0) return steps;
  const chosen = new Set(steps.filter(({ name }) => only.some((part) => name.includes(part))));
  for (const { needs } of chosen) {
    for (const step of steps) if (needs.includes(step.name)) chosen.add(step);
  }
  return [...chosen];
}
