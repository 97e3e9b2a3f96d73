/**
 * Reads content/ into typed objects, without Astro: for the tests, the checks and the terminal. What can't be read is
 * left out and told as a problem, so that one broken file doesn't hide the faults of the others.
 */
import { join } from 'node:path';
import type { Catalogue } from './catalogue.ts';
import { type Folder, folderAt } from './folder.ts';
import { CatalogueError, type Problem } from './problem.ts';
import { readCauses } from './read/causes.ts';
import { readErrors } from './read/errors.ts';
import { readFlat } from './read/flat.ts';
import { guideSchema, questionSchema } from './schema.ts';

/** The project's own folder. */
export const projectFolder = join(import.meta.dirname, '..', '..');

/** What could be read of a project's content/, and what could not. */
export function read(folder: Folder = folderAt(projectFolder)): {
  catalogue: Catalogue;
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const catalogue: Catalogue = {
    errors: readErrors(folder, problems),
    causes: readCauses(folder, problems),
    questions: readFlat(folder, 'content/questions', questionSchema, problems),
    guides: readFlat(folder, 'content/guides', guideSchema, problems),
  };
  return { catalogue, problems };
}

/** The whole catalogue. Throws a CatalogueError that lists everything that is wrong with its files. */
export function readCatalogue(folder?: Folder): Catalogue {
  const { catalogue, problems } = read(folder);
  if (problems.length > 0) throw new CatalogueError(problems);
  return catalogue;
}
