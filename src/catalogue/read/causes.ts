import type { Cause } from '../catalogue.ts';
import { readCauseFileName } from '../file-name.ts';
import type { Folder } from '../folder.ts';
import type { Problem } from '../problem.ts';
import { causeSchema } from '../schema.ts';
import { readFolders } from './folders.ts';
import { readSnippets } from './snippets.ts';

/** Reads content/causes; faults are added to `problems`. */
export function readCauses(folder: Folder, problems: Problem[]): Cause[] {
  const path = 'content/causes';
  return readFolders(folder, path, 'cause.md', causeSchema, problems).map((page) => ({
    ...page,
    snippets: readSnippets(folder, `${path}/${page.slug}`, ['cause.md'], readCauseFileName, problems),
  }));
}
