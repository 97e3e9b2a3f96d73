/** The shells in which a snippet has to run as it stands, and what to do where one is missing. */
import { spawnSync } from 'node:child_process';

export const shells = ['bash', 'dash', 'zsh', 'fish'] as const;
export type ShellName = (typeof shells)[number];

/** Whether a program is on PATH. */
export function isThere(program: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${program}`], { stdio: 'ignore' }).status === 0;
}

/** A reason to skip a test, with the cure; false where the program is there. */
export function skipWithout(program: string): string | false {
  return isThere(program) ? false : `${program} is not installed: apt-get install ${program}`;
}
