/** Nodes of the schema.org graph; only what the page really shows. */
import { isoDate } from './words.ts';

export interface Crumb {
  name: string;
  path: string;
}

/** An article about one error or cause, dated by its last check against the sources. */
export const techArticle = (page: { title: string; description: string; checked: Date }): object => ({
  '@type': 'TechArticle',
  headline: page.title,
  dateModified: isoDate(page.checked),
});

/** The way from the home page; the last crumb is the page itself. */
export const breadcrumbList = (crumbs: readonly Crumb[], site: URL | undefined): object => ({
  '@type': 'BreadcrumbList',
  itemListElement: [{ name: 'Gatewhy', path: '/' }, ...crumbs].map((crumb, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: crumb.name,
    ...(index < crumbs.length && { item: new URL(crumb.path, site).href }),
  })),
});
