import type { Snippet } from '../catalogue.ts';
import type { SnippetName } from '../file-name.ts';
import type { Folder } from '../folder.ts';
import type { Problem } from '../problem.ts';

/** Reads the files of a page's folder that `readName` knows; the others are problems, unless they are `pages`. */
export function readSnippets(
  folder: Folder,
  path: string,
  pages: string[],
  readName: (name: string) => SnippetName | undefined,
  problems: Problem[],
): Snippet[] {
  const { files, folders } = folder.names(path);
  const refuse = (name: string) =>
    problems.push({
      file: `${path}/${name}`,
      what: 'is not a file that this folder can hold',
      cure: 'Name it as the table in CONTRIBUTING.md says, or remove it',
    });
  for (const name of folders) refuse(name);
  return files.flatMap((name) => {
    if (pages.includes(name)) return [];
    const known = readName(name);
    if (!known) {
      refuse(name);
      return [];
    }
    return [{ ...known, name, file: `${path}/${name}`, text: folder.text(`${path}/${name}`) ?? '' }];
  });
}
