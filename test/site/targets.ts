import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { dist } from '../../scripts/root.ts';
import { type BuiltPage, pages } from './built.ts';

/** Fragments that a page can be opened at. */
function idsOf({ tree }: BuiltPage): Set<string> {
  return new Set(tree.querySelectorAll('[id]').map((element) => element.getAttribute('id') ?? ''));
}

const ids = new Map(pages.map((page) => [page.path, idsOf(page)]));

function isFile(pathname: string): boolean {
  const file = join(dist, ...decodeURIComponent(pathname).split('/'));
  return existsSync(file) && statSync(file).isFile();
}

/** Words that state themselves: the wizard reads them from the fragment, no element has them. */
function isState(fragment: string): boolean {
  return /^[A-Za-z]+=/.test(fragment);
}

/**
 * What is wrong with a link of a page; undefined if it leads somewhere. Links to other sites are not followed: the
 * tests need no network.
 */
export function faultOfLink(from: string, href: string): string | undefined {
  if (/^(https?|mailto|data):/.test(href)) return undefined;
  const url = new URL(href, `https://gatewhy.example${from}`);
  if (url.protocol !== 'https:') return `${href} has a scheme that no link of the site has`;
  const known = ids.get(url.pathname);
  if (!known) {
    if (isFile(url.pathname)) return undefined;
    return ids.has(`${url.pathname}/`)
      ? `${href} lacks the slash at its end`
      : `${href} leads to no page and no file`;
  }
  const fragment = decodeURIComponent(url.hash.slice(1));
  if (fragment === '' || isState(fragment) || known.has(fragment)) return undefined;
  return `${href} names the fragment ${fragment}, which no element of ${url.pathname} has as its id`;
}
