/** Rewrites every built page; what both integrations of this folder share. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** Hands each HTML file below `dir` to `change` and writes what it returns. Returns the number of pages. */
export async function rewritePages(
  dir: URL,
  change: (html: string, page: string) => string,
): Promise<number> {
  const root = fileURLToPath(dir);
  const pages = (await readdir(root, { recursive: true })).filter((file) => file.endsWith('.html'));
  for (const page of pages) await writeFile(root + page, change(await readFile(root + page, 'utf8'), page));
  return pages.length;
}
