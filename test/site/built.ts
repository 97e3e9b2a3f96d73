/** The built site, read once: every page with its path, its text and its tree. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';
import { dist } from '../../scripts/root.ts';

export interface BuiltPage {
  /** As a reader sees it: `/causes/wrong-method/`. */
  path: string;
  /** Path of the file below dist/, with `/`. */
  file: string;
  html: string;
  /** The parsed page. */
  tree: HTMLElement;
}

const files = globSync('**/*.html', { cwd: dist })
  .map((file) => file.replaceAll('\\', '/'))
  .sort();
if (files.length === 0) throw new Error('dist/ holds no page. Build the site first: npm run build');

/** Every page of the site. */
export const pages: readonly BuiltPage[] = files.map((file) => {
  const html = readFileSync(join(dist, file), 'utf8');
  const path = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
  return { path, file, html, tree: parse(html, { comment: false }) };
});

/** Whether the page is one that search engines and the sitemap leave out. */
export function isErrorDocument({ file }: BuiltPage): boolean {
  return file === '404.html';
}
