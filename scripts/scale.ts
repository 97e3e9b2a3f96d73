/**
 * `npm run scale -- [TIMES]`: builds a copy of the site that has TIMES (10) times as many cause and error pages, and
 * prints how long that took and how much memory. The copies of a page link to the first one's neighbours. Linux only:
 * the memory is read from /proc.
 */
import { spawn } from 'node:child_process';
import {
  cpSync,
  globSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bin } from './bin.ts';
import { root } from './root.ts';

const times = Number(process.argv[2] ?? 10);
if (!Number.isInteger(times) || times < 1 || times > 100) {
  process.stderr.write('Usage: npm run scale -- [TIMES], a whole number from 1 to 100\n');
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'gatewhy-scale-'));
for (const part of ['src', 'content', 'public', 'astro.config.mjs', 'tsconfig.json', 'package.json']) {
  cpSync(join(root, part), join(folder, part), { recursive: true });
}
symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));

/** The copies keep titles apart, and name each other's causes: an error's n-th copy lists the n-th of each cause. */
function multiply(kind: 'causes' | 'errors', page: string): void {
  const home = join(folder, 'content', kind);
  for (const slug of readdirSync(home)) {
    for (let copy = 2; copy <= times; copy++) {
      const to = join(home, `${slug}-${copy}`);
      cpSync(join(home, slug), to, { recursive: true });
      const text = readFileSync(join(to, page), 'utf8')
        .replace(/^(title: ["']?)(.{0,60})/m, `$1${copy} $2`)
        .replace(/^( {2}- cause: )(\S+)$/gm, `$1$2-${copy}`);
      writeFileSync(join(to, page), text);
    }
  }
}
multiply('causes', 'cause.md');
multiply('errors', 'error.md');

/** Most memory that a process and its children had at once so far, in MB, each counted by its own peak. */
function peakOf(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const own = Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
      .trim()
      .split(' ')
      .filter(Boolean);
    return own + children.reduce((sum, child) => sum + peakOf(Number(child)), 0);
  } catch {
    return 0;
  }
}

const begin = performance.now();
const child = spawn(process.execPath, [bin('astro'), 'build'], {
  cwd: folder,
  stdio: ['ignore', 'ignore', 'inherit'],
});
let peak = 0;
const watch = setInterval(() => {
  peak = Math.max(peak, peakOf(child.pid ?? 0));
}, 200);
child.on('exit', (code) => {
  clearInterval(watch);
  const seconds = (performance.now() - begin) / 1000;
  const pages = globSync('dist/**/*.html', { cwd: folder }).length;
  process.stdout.write(
    code === 0
      ? `${pages} pages built in ${seconds.toFixed(1)} s, at most ${peak.toFixed(0)} MB\n`
      : `The build of ${times} times the pages failed; its messages are above.\n`,
  );
  rmSync(folder, { recursive: true, force: true });
  process.exitCode = code ?? 1;
});
