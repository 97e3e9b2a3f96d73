/** Whether a page shows what its JSON-LD says. */
import type { BuiltPage } from './built.ts';
import { faultOfLink } from './targets.ts';

// biome-ignore lint/suspicious/noExplicitAny: the shape has been checked by nodeFaults
type Node = Record<string, any>;
type Page = Pick<BuiltPage, 'path' | 'tree'>;

const same = (what: string, said: unknown, shown: unknown): string[] =>
  said === shown ? [] : [`${what} says ${JSON.stringify(said)}, and the page shows ${JSON.stringify(shown)}`];

const textOf = ({ tree }: Page, selector: string) => tree.querySelector(selector)?.text.trim();
const pathIn = (address: string) => address.replace(/^https?:\/\/[^/]+/, '');
const title = (page: Page) => textOf(page, 'title')?.replace(/ · Gatewhy$/, '');
const siteName = (page: Page) => textOf(page, '.wordmark');

function article(node: Node, page: Page): string[] {
  const day = page.tree.querySelector('.sources time')?.getAttribute('datetime');
  return [
    ...same('headline', node['headline'], title(page)),
    ...same('dateModified', node['dateModified'], day),
    ...same('author', node['author'].name, siteName(page)),
  ];
}

function breadcrumbs({ itemListElement: items }: Node, page: Page): string[] {
  const links = page.tree
    .querySelectorAll('nav.crumbs a')
    .map((link) => [link.text.trim(), link.getAttribute('href')]);
  const between = items.slice(1, -1).map((item: Node) => [item['name'], pathIn(item['item'] ?? '')]);
  const last = items.at(-1)?.name;
  const heading = textOf(page, 'h1');
  const dead = items.flatMap((item: Node) =>
    item['item'] === undefined ? [] : (faultOfLink('/', pathIn(item['item'])) ?? []),
  );
  return [
    ...items.flatMap((item: Node, index: number) => same('position', item['position'], index + 1)),
    ...items.slice(0, -1).flatMap((item: Node) => (item['item'] ? [] : [`${item['name']} leads nowhere`])),
    ...dead,
    ...same('the first crumb', items[0]?.name, siteName(page)),
    ...same('the crumbs', JSON.stringify(between), JSON.stringify(links)),
    ...(last === title(page) || heading?.endsWith(last) ? [] : same('the last crumb', last, heading)),
  ];
}

function website(node: Node, page: Page): string[] {
  return [...same('name', node['name'], siteName(page)), ...same('url', pathIn(node['url']), page.path)];
}

function dataset(node: Node, { tree }: Page): string[] {
  const file = pathIn(node['distribution'].contentUrl);
  const licence = node['license'];
  const links = tree.querySelectorAll('main a').map((link) => link.getAttribute('href'));
  return [file, licence]
    .filter((href) => !links.includes(href))
    .map((href) => `the page has no link to ${href}`);
}

const checks: Record<string, (node: Node, page: Page) => string[]> = {
  TechArticle: article,
  BreadcrumbList: breadcrumbs,
  WebSite: website,
  Dataset: dataset,
};

/** What the graph says and the page does not show. */
export const shownFaults = (graph: readonly Node[], page: Page): string[] =>
  graph.flatMap(
    (node) =>
      checks[String(node['@type'])]?.(node, page) ?? [`nothing compares ${node['@type']} with the page`],
  );
