import type { Catalogue } from '../catalogue.ts';
import { fixedPages } from '../fixed-pages.ts';
import { readMarkdown } from '../markdown.ts';
import type { Problem } from '../problem.ts';
import { proseOf } from '../prose.ts';

/** Pages that are no entry of the catalogue. */
const otherPages = [
  ...['/', '/causes/', '/errors/', '/guides/', '/search/', '/tree/'],
  ...fixedPages.map(({ path }) => path),
];

const cures: [RegExp, string][] = [
  [/^https?:/, ''],
  [/^#/, ''],
  [/^(\.|[a-z])/i, 'Link from the root: /causes/<slug>/, /errors/<slug>/ or /guides/<slug>/'],
  [/^\/[^#?]*[^/#?]([#?]|$)/, 'End the path with a slash'],
];

/** Links in prose lead to pages that exist. Fragments are checked in the built pages, where the headings have ids. */
export function checkLinks(catalogue: Catalogue): Problem[] {
  const pages = new Set([
    ...otherPages,
    ...catalogue.causes.map(({ slug }) => `/causes/${slug}/`),
    ...catalogue.errors.map(({ slug }) => `/errors/${slug}/`),
    ...catalogue.guides.map(({ slug }) => `/guides/${slug}/`),
  ]);
  return proseOf(catalogue).flatMap(({ file, body, bodyLine }) =>
    readMarkdown(body, bodyLine).lines.flatMap(({ number, text }) =>
      [...text.matchAll(/\]\(\s*<?([^)\s>]+)/g)].flatMap(([, href = '']): Problem[] => {
        const cure = cures.find(([form]) => form.test(href))?.[1];
        if (cure) return [{ file, line: number, what: `the link ${href} leads nowhere on this site`, cure }];
        if (cure === '' || pages.has(href.replace(/[#?].*/, ''))) return [];
        return [
          { file, line: number, what: `no page ${href}`, cure: 'Correct the slug, or write that page' },
        ];
      }),
    ),
  );
}
