/** Runs one of the project's programs as its npm script does, under the Node that runs the tests. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../scripts/root.ts';

export interface Ran {
  code: number | null;
  out: string;
  err: string;
}

/** Runs `scripts/NAME.ts` with arguments and an input. */
export function run(name: string, args: readonly string[], input = ''): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'scripts', `${name}.ts`), ...args], { cwd: root });
    const ran: Ran = { code: null, out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      ran.out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      ran.err += text;
    });
    child.on('error', reject).on('close', (code) => resolve({ ...ran, code }));
    // A program that refuses its arguments doesn't wait for its input.
    child.stdin.on('error', () => {}).end(input);
  });
}
