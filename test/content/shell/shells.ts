/** Programs that a check may find missing, and what to do about it. The shells are those of the command tests. */
import { spawnSync } from 'node:child_process';

export { type Shell, shells } from '../../commands/shells.ts';

/** Whether a program is on PATH. */
function isThere(program: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${program}`], { stdio: 'ignore' }).status === 0;
}

/** A reason to skip a test, with the cure; false where the program is there. */
export function skipWithout(program: string, debianPackage = program): string | false {
  return isThere(program) ? false : `${program} is not installed: apt-get install ${debianPackage}`;
}
