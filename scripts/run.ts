import { spawn } from 'node:child_process';
import { root } from './root.ts';

export interface Ended {
  code: number;
  /** Standard output and standard error, in the order in which they came. */
  output: string;
}

/** Runs a program of the project under its own Node and collects what it prints; never throws. */
export function runNode(args: string[], env: Record<string, string> = {}): Promise<Ended> {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    });
    const collect = (chunk: Buffer) => {
      output += chunk;
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', (error) => resolve({ code: 127, output: String(error) }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
