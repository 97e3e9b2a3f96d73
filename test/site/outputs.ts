/** The built files that are no pages but speak of pages, and the addresses that they name. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dist } from '../../scripts/root.ts';
import { pages } from './built.ts';
import { faultOfLink } from './targets.ts';

export const textOf = (file: string): string => readFileSync(join(dist, file), 'utf8');

/** The site's address, as the canonical link of its home page gives it, without the slash at its end. */
export const origin: string = new URL(
  pages
    .find(({ path }) => path === '/')
    ?.tree.querySelector('link[rel="canonical"]')
    ?.getAttribute('href') ?? 'https://no-canonical-link.invalid',
).origin;

/** Every Markdown file of the site, as a path below dist/. */
export const markdownFiles: readonly string[] = globSync('**/*.md', { cwd: dist })
  .map((file) => file.replaceAll('\\', '/'))
  .sort();

/** What is wrong with the links of a Markdown text that lead to this site, each fault once. */
export function linkFaults(markdown: string): string[] {
  const prose = markdown
    .replace(/^(`{3,})[\s\S]*?^\1`*$/gm, '')
    .replace(/(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, '');
  const faults = [...prose.matchAll(/\]\(([^)\s]+)\)|<(https?:[^>\s]+)>/g)].flatMap(([, one, other]) => {
    const href = one ?? other ?? '';
    if (!/^https?:/.test(href)) return [`${href} is no whole address`];
    return href.startsWith(`${origin}/`) ? (faultOfLink('/', href.slice(origin.length)) ?? []) : [];
  });
  return [...new Set(faults)];
}
