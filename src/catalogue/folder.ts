import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A folder of the project, read by names with `/`, so that messages are alike on every system. */
export interface Folder {
  /** Names of the entries of a folder, sorted; none if it doesn't exist. Hidden files are left out. */
  names(path: string): { folders: string[]; files: string[] };
  /** The text of a file, or undefined. */
  text(path: string): string | undefined;
}

/** The folder on disk. */
export function folderAt(root: string): Folder {
  const full = (path: string) => join(root, ...path.split('/'));
  return {
    names(path) {
      if (!existsSync(full(path))) return { folders: [], files: [] };
      const entries = readdirSync(full(path), { withFileTypes: true }).filter(
        ({ name }) => !name.startsWith('.'),
      );
      const pick = (folder: boolean) =>
        entries
          .filter((entry) => entry.isDirectory() === folder)
          .map(({ name }) => name)
          .sort();
      return { folders: pick(true), files: pick(false) };
    },
    text(path) {
      return existsSync(full(path)) ? readFileSync(full(path), 'utf8') : undefined;
    },
  };
}

/** A folder held in memory, from path to text: what the tests plant their faults in. */
export function folderOf(files: Record<string, string>): Folder {
  return {
    names(path) {
      const inside = Object.keys(files)
        .filter((file) => file.startsWith(`${path}/`))
        .map((file) => file.slice(path.length + 1));
      const folders = new Set(
        inside.filter((file) => file.includes('/')).map((file) => file.split('/')[0] ?? ''),
      );
      return { folders: [...folders].sort(), files: inside.filter((file) => !file.includes('/')).sort() };
    },
    text: (path) => files[path],
  };
}
