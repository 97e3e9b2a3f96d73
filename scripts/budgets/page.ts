import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { dist } from '../root.ts';
import { brotli, filesLike, sizeOf, withImports } from './chunks.ts';

export interface PageSize {
  path: string;
  html: number;
  /** Script before the first interaction: referenced, preloaded or inline. */
  script: number;
  /** Files of that script. */
  scripts: string[];
}

const references: [selector: string, attribute: string][] = [
  ['script[src]', 'src'],
  ['link[rel="modulepreload"]', 'href'],
  ['astro-island[component-url]', 'component-url'],
  ['astro-island[renderer-url]', 'renderer-url'],
];

function measurePage(file: string): PageSize {
  const html = readFileSync(join(dist, file), 'utf8');
  const tree = parse(html);
  const files = references.flatMap(([selector, attribute]) =>
    tree
      .querySelectorAll(selector)
      .map((element) => (element.getAttribute(attribute) ?? '').replace(/^\//, '')),
  );
  const inline = tree
    .querySelectorAll('script:not([src])')
    .filter((element) => !/json|speculationrules/.test(element.getAttribute('type') ?? ''))
    .map((element) => brotli(element.rawText));
  const scripts = [...withImports(files)].sort();
  const script = [...scripts.map(sizeOf), ...inline].reduce((sum, size) => sum + size, 0);
  return { path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`, html: brotli(html), script, scripts };
}

/** The sizes of every page of the built site. */
export function measurePages(): PageSize[] {
  const files = filesLike('**/*.html').sort();
  if (files.length === 0) throw new Error('dist/ holds no page: build the site first (npm run build)');
  return files.map(measurePage);
}
