import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Refused } from './interview.ts';

/** Writes new files below a folder. Nothing is written if one of them is there already. */
export function writeNew(root: string, files: Record<string, string>): void {
  const there = Object.keys(files).find((file) => existsSync(join(root, file)));
  if (there !== undefined)
    throw new Refused(`${there} is there already, and nothing was written. Move it away first.`);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text, { flag: 'wx' });
  }
}
