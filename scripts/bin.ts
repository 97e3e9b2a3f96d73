import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.ts';

/**
 * Path of the script behind a package's command. Started with `process.execPath` it runs under the project's Node on
 * every system; the shims in node_modules/.bin are shell files on Windows.
 */
export function bin(packageName: string, command = packageName): string {
  const folder = join(root, 'node_modules', packageName);
  const { bin: paths } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const path = typeof paths === 'string' ? paths : paths?.[command];
  if (!path) throw new Error(`${packageName} has no command ${command}: see "bin" in its package.json.`);
  return join(folder, path);
}
