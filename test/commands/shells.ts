/** The shells and programs which the tests run. One that is missing skips a test, but fails it with CI=true. */
import { type ChildProcess, spawn } from 'node:child_process';
import { accessSync, constants, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { test } from 'node:test';

export const shells = ['bash', 'dash', 'zsh', 'fish', 'busybox'] as const;
export type Shell = (typeof shells)[number];

function isInstalled(program: string): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** The shells that are here; a test of its own asks for each of them elsewhere. */
export const installed: readonly Shell[] = shells.filter(isInstalled);

/** A test which needs programs from outside. */
export function testWith(programs: readonly string[], name: string, run: () => Promise<void> | void): void {
  const missing = programs.filter((program) => !isInstalled(program));
  const why = `needs ${missing.join(' and ')}: apt-get install ${missing.join(' ')}`;
  if (missing.length === 0) test(name, run);
  else if (process.env.CI === 'true') test(name, () => Promise.reject(new Error(why)));
  else test(name, { skip: why }, () => undefined);
}

export interface Run {
  /** One byte a character. */
  stdout: string;
  stderr: string;
}

/**
 * Runs a script in a shell that reads it from a file, in an empty home folder, with no environment but PATH and
 * what is given. `curlrc` is what a `.curlrc` would hold: it leads requests to the tests' own server. With `typed` the
 * standard input stays open, as a terminal does; the text goes in once something was printed.
 */
export async function runIn(
  shell: Shell,
  script: string,
  { env = {}, curlrc = '', typed }: { env?: Record<string, string>; curlrc?: string; typed?: string } = {},
): Promise<Run> {
  const home = mkdtempSync(join(tmpdir(), 'gatewhy-'));
  const file = join(home, 'script');
  writeFileSync(file, `${script}\n`);
  writeFileSync(join(home, '.curlrc'), curlrc);
  // zsh -f and fish -N read no start-up files; the others read none for a script.
  const flags = { bash: [], dash: [], zsh: ['-f'], fish: ['-N'], busybox: ['sh'] }[shell];
  const child: ChildProcess = spawn(shell, [...flags, file], {
    cwd: home,
    env: { PATH: process.env.PATH ?? '', HOME: home, CURL_HOME: home, LC_ALL: 'C.UTF-8', ...env },
    stdio: [typed === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
  });
  if (typed) child.stdout?.once('data', () => child.stdin?.write(typed));
  const output: Run = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream]?.setEncoding('latin1').on('data', (chunk: string) => {
      output[stream] += chunk;
    });
  }
  await new Promise((resolve, reject) => child.on('close', resolve).on('error', reject));
  rmSync(home, { recursive: true, force: true });
  return output;
}
