/** Nodes of the schema.org graph; only what the page really shows. */
import { isoDate } from './words.ts';

export interface Crumb {
  name: string;
  path: string;
}

const author = { '@type': 'Organization', name: 'Gatewhy' };

/** An article about one error or cause, dated by its last check against the sources. */
export const techArticle = (page: { title: string; description: string; checked: Date }): object => ({
  '@type': 'TechArticle',
  headline: page.title,
  dateModified: isoDate(page.checked),
  author,
});

/** `/catalogue.json`, as the page that describes it says. */
export const dataset = (site: URL | undefined): object => ({
  '@type': 'Dataset',
  name: 'catalogue.json',
  description:
    'Every error, cause and question of Gatewhy about Amazon API Gateway, with the patterns by which an error is recognised.',
  license: 'https://www.apache.org/licenses/LICENSE-2.0',
  creator: author,
  distribution: {
    '@type': 'DataDownload',
    contentUrl: new URL('/catalogue.json', site).href,
    encodingFormat: 'application/json',
  },
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
