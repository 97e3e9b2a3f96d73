/** Runs one file of tests with Node's own runner and counts what it reports. */
import { relative } from 'node:path';
import { run } from 'node:test';
import { root } from '../root.ts';
import type { Outcome } from './step.ts';

/** Longest time for one file: a test that hangs must not hang the run. */
const timeout = 300_000;

function explain(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (!(cause instanceof Error)) return String(cause);
  const place = cause.stack
    ?.split('\n')
    .find((line) => /^ +at .*file:/.test(line) && !line.includes('node_modules'));
  return `${cause.message}${place ? `\n${place.trim().replace(`file://${root}/`, '')}` : ''}`;
}

/** Every test of a file: passed, failed with what it said, skipped with the reason. Suites are not counted. */
export function runTestFile(file: string): Promise<Outcome> {
  const outcome: Outcome = { passed: 0, failed: [], skipped: [] };
  const where = relative(root, file);
  const parents: string[] = [];
  let said = '';
  return new Promise((resolve) => {
    const stream = run({ files: [file], cwd: root, concurrency: 1, timeout });
    stream.on('test:start', ({ name, nesting }) => {
      parents.length = nesting;
      parents[nesting] = name;
    });
    const titleOf = (name: string, nesting: number) =>
      [where, ...parents.slice(0, nesting), name].join(' › ');
    stream.on('test:stderr', ({ message }) => {
      said += message;
    });
    stream.on('test:pass', ({ name, nesting, skip, todo, details }) => {
      // A file without tests passes under its own name.
      if ((details.type === 'suite' && !skip) || name === file) return;
      const reason = skip ?? todo;
      if (reason === undefined) outcome.passed++;
      else
        outcome.skipped.push({
          what: titleOf(name, nesting),
          why: reason === true ? 'no reason given' : String(reason),
        });
    });
    stream.on('test:fail', ({ name, nesting, details }) => {
      // A suite or a test that fails because of what is inside it has been told already.
      if ((details.error as { failureType?: string }).failureType === 'subtestsFailed') return;
      const detail = name === file ? said.slice(0, 4000) : '';
      const what = name === file ? where : titleOf(name, nesting);
      outcome.failed.push({ what, detail: detail || explain(details.error) });
    });
    stream.on('end', () => {
      const { passed, failed, skipped } = outcome;
      if (passed + failed.length + skipped.length === 0) {
        failed.push({ what: where, detail: 'The file holds no test, or its tests did not start.' });
      }
      resolve(outcome);
    });
    stream.resume();
  });
}
