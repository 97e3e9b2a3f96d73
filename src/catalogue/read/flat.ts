import type { z } from 'astro/zod';
import type { Folder } from '../folder.ts';
import type { Problem } from '../problem.ts';
import { type Page, readMatter } from './matter.ts';

/** Reads a folder of single Markdown pages, `<slug>.md`; faults are added to `problems`. */
export function readFlat<Schema extends z.ZodType>(
  folder: Folder,
  path: string,
  schema: Schema,
  problems: Problem[],
): (Page<z.infer<Schema>> & { slug: string })[] {
  const { files, folders } = folder.names(path);
  for (const name of folders) {
    problems.push({
      file: `${path}/${name}`,
      what: 'is a folder',
      cure: `${path} holds files <slug>.md and no folders`,
    });
  }
  return files.flatMap((name) => {
    const file = `${path}/${name}`;
    const slug = name.replace(/\.md$/, '');
    if (slug === name) {
      problems.push({
        file,
        what: 'is not a Markdown file',
        cure: `Name it <slug>.md, or move it out of ${path}`,
      });
      return [];
    }
    const result = readMatter(file, folder.text(file) ?? '', schema);
    if ('problems' in result) {
      problems.push(...result.problems);
      return [];
    }
    return [{ slug, ...result.page }];
  });
}
