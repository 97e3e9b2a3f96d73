import type { z } from 'astro/zod';
import type { Folder } from '../folder.ts';
import type { Problem } from '../problem.ts';
import { type Page, readMatter } from './matter.ts';

/** Reads a folder of folders, `<slug>/<name>.md`; faults are added to `problems`. */
export function readFolders<Schema extends z.ZodType>(
  folder: Folder,
  path: string,
  name: string,
  schema: Schema,
  problems: Problem[],
): (Page<z.infer<Schema>> & { slug: string })[] {
  const { files, folders } = folder.names(path);
  for (const stray of files) {
    problems.push({
      file: `${path}/${stray}`,
      what: 'is not a folder',
      cure: `Make it ${path}/<slug>/${name}`,
    });
  }
  return folders.flatMap((slug) => {
    const file = `${path}/${slug}/${name}`;
    const text = folder.text(file);
    if (text === undefined) {
      problems.push({ file, what: 'does not exist', cure: `Write it, or remove the folder ${path}/${slug}` });
      return [];
    }
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) {
      problems.push({ file, what: `${slug} is not a slug`, cure: 'Use lower-case words joined by hyphens' });
    }
    const result = readMatter(file, text, schema);
    if ('problems' in result) {
      problems.push(...result.problems);
      return [];
    }
    return [{ slug, ...result.page }];
  });
}
