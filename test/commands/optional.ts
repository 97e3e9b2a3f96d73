/** Programs that a full run can do without: too heavy, or in no package of Debian's. */
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';

/** A test that is skipped, or on a continuous integration left out, where the program does not run; `how` says how to get it. */
export function testIfRuns(
  [program, ...args]: readonly [string, ...string[]],
  how: string,
  name: string,
  run: () => Promise<void>,
): void {
  const { status } = spawnSync(program, args, { stdio: 'ignore' });
  // No package of Debian's has it, so that the run which may skip nothing can't ask for it.
  if (status !== 0 && process.env['CI'] === 'true') return;
  test(name, { skip: status === 0 ? false : `needs ${program}: ${how}` }, run);
}
