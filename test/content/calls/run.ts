/** Runs a snippet in bash; the other shells read it alike, as shell.test.ts shows. */
import { spawn } from 'node:child_process';

/** Stops at the first command that fails, in a pipe too, and leaves its line and status in a file. */
const script = `set -eE -o pipefail
trap 'echo "$LINENO $?" > .failed' ERR
. ./.snippet
`;

export interface Ran {
  status: number | null;
  stdout: string;
  stderr: string;
}

export async function runIn(folder: string, env: Record<string, string>): Promise<Ran> {
  const child = spawn('bash', ['--norc', '-c', script], {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8').on('data', (chunk: string) => {
      said[stream] += chunk;
    });
  }
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  });
  return { ...said, status };
}
