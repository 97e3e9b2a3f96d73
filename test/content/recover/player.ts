/** What the three players are given and what they tell: one process for all files of a language. */
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Source } from '../finding.ts';
import { byPlainName } from './parameters.ts';

export interface Piece extends Source {
  /** Its name in paths and in Go packages. */
  name: string;
  base: string;
  /** How often to try, where the code asks for it. */
  attempts: number;
  /** Whether it runs in a page, where answers without CORS headers can't be read. */
  isPage: boolean;
}

/** How a piece ended: it returned, ended in an error type of its own, or in something else. */
export interface End {
  name: string;
  end: 'returned' | 'own-error' | 'other';
  /** Whether the file declares an error type. */
  declares: boolean;
  message: string;
  line?: number;
}

/** No piece takes longer; the slowest wait between attempts. */
export const secondsAtMost = 20;

/** Runs a player, which reads its task from one file and writes the ends to another. */
export async function play(
  folder: string,
  command: string,
  args: string[],
  pieces: Piece[],
  env: Record<string, string> = {},
): Promise<End[]> {
  const [task, ends] = [join(folder, 'task.json'), join(folder, 'ends.json')];
  const list = pieces.map(({ text: _, ...piece }) => piece);
  writeFileSync(task, JSON.stringify({ pieces: list, parameters: byPlainName, secondsAtMost }));
  const child = spawn(command, [...args, task, ends], {
    cwd: folder,
    env: { ...process.env, ...env, NO_PROXY: '*', no_proxy: '*' },
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: 120_000,
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    said += chunk;
  });
  await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  try {
    return JSON.parse(readFileSync(ends, 'utf8')) as End[];
  } catch {
    throw new Error(`${command} did not play to the end:\n${said}`);
  }
}
