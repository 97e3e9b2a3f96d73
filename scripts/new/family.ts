import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.ts';

/** The name of an error's family in src/triage/tree.ts. */
export const familyName = (error: string): string =>
  error.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** The file in which an error's family stands; the folder where it has none yet. */
export function familyFile(error: string): string {
  const start = `export const ${familyName(error)} `;
  const files = globSync('src/triage/families/*.ts', { cwd: root }).map((file) => file.replaceAll('\\', '/'));
  return (
    files.find((file) => readFileSync(join(root, file), 'utf8').includes(start)) ?? 'src/triage/families'
  );
}
