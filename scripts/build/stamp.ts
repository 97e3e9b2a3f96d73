/** Remembers which inputs the present dist/ was built from. */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dist, root } from '../root.ts';

const stampFile = join(root, 'node_modules', '.cache', 'gatewhy', 'built.json');
const home = join(dist, 'index.html');

interface Stamp {
  inputs: string;
  /** Time of dist/index.html: tells a dist/ that somebody else has built since. */
  built: number;
}

/** Whether dist/ stands as it was built from these inputs. */
export function isBuiltFrom(inputs: string): boolean {
  if (!existsSync(stampFile) || !existsSync(home)) return false;
  const stamp: Stamp = JSON.parse(readFileSync(stampFile, 'utf8'));
  return stamp.inputs === inputs && stamp.built === statSync(home).mtimeMs;
}

/** To be called after a build that succeeded. */
export function remember(inputs: string): void {
  const stamp: Stamp = { inputs, built: statSync(home).mtimeMs };
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, JSON.stringify(stamp));
}
