/** What the built site depends on, as one number: a build is skipped while it stays the same. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.ts';

const patterns = [
  'content/**/*',
  'public/**/*',
  'src/**/*',
  'astro.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

/** Hash over the names and contents of everything that the build reads, and over the settings it takes from outside. */
export function hashInputs(): string {
  const hash = createHash('sha256').update(`SITE=${process.env['SITE'] ?? ''}\0`);
  hash.update(`SOURCE_DATE_EPOCH=${process.env['SOURCE_DATE_EPOCH'] ?? ''}\0`);
  const files = globSync(patterns, { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of files) {
    hash
      .update(`${file.slice(root.length)}\0`)
      .update(readFileSync(file))
      .update('\0');
  }
  return hash.digest('hex');
}
