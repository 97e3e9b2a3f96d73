/**
 * Whether node_modules holds what package-lock.json asks for. npm writes down what it installed in
 * node_modules/.package-lock.json, so no stamp of our own is needed and a hand-made `npm install` counts too.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @param {string} file @returns {Record<string, any>} */
function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
}

/** Whether a package is for this machine. @param {{ os?: string[], cpu?: string[] }} entry */
function fits({ os, cpu }) {
  return (!os || os.includes(process.platform)) && (!cpu || cpu.includes(process.arch));
}

/**
 * The first package that is missing or of another version, in words; undefined if all is there.
 * Optional packages of other platforms are left out, and so are those that npm may drop for a reason of its own.
 * @param {string} root @returns {string | undefined}
 */
export function whatIsMissing(root) {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return 'nothing is installed yet';
  const have = packagesOf(record);
  for (const [path, want] of Object.entries(packagesOf(join(root, 'package-lock.json')))) {
    if (path === '' || want.link || want.optional || !fits(want)) continue;
    if (have[path]?.version !== want.version) {
      const name = path.replace(/^.*node_modules\//, '');
      return `${name} ${want.version} is not installed (found: ${have[path]?.version ?? 'none'})`;
    }
  }
  return undefined;
}
