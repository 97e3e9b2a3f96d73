import type { ErrorPage } from '../catalogue.ts';
import { readErrorFileName } from '../file-name.ts';
import type { Folder } from '../folder.ts';
import type { Problem } from '../problem.ts';
import { errorSchema } from '../schema.ts';
import { readFolders } from './folders.ts';
import { readSnippets } from './snippets.ts';

/** Reads content/errors; faults are added to `problems`. */
export function readErrors(folder: Folder, problems: Problem[]): ErrorPage[] {
  const path = 'content/errors';
  return readFolders(folder, path, 'error.md', errorSchema, problems).map((page) => {
    const file = `${path}/${page.slug}/recover.md`;
    const body = folder.text(file);
    return {
      ...page,
      ...(body === undefined ? {} : { recover: { file, body } }),
      snippets: readSnippets(
        folder,
        `${path}/${page.slug}`,
        ['error.md', 'recover.md'],
        readErrorFileName,
        problems,
      ),
    };
  });
}
