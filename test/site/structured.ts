/**
 * Checks a page's JSON-LD: by schema.org, whose properties and values ./data holds; by what search engines ask of each
 * type; and by the page itself, which has to show what its graph says.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltPage } from './built.ts';

interface Type {
  is: string[];
  properties: Record<string, string[]>;
}
type Node = Record<string, unknown>;

const types: Record<string, Type> = JSON.parse(
  readFileSync(join(import.meta.dirname, 'data/schema-org.json'), 'utf8'),
);

/**
 * What a node must have to be of use. Google's tables: developers.google.com/search/docs/appearance/structured-data
 * (article, breadcrumb, dataset) and …/appearance/site-names. Of an article's recommended properties the site has no
 * image and no first day of publication.
 */
const needed: Record<string, string[]> = {
  TechArticle: ['headline', 'dateModified', 'author'],
  BreadcrumbList: ['itemListElement'],
  ListItem: ['position', 'name'],
  WebSite: ['name', 'url'],
  Organization: ['name'],
  Dataset: ['name', 'description', 'license', 'creator', 'distribution'],
  DataDownload: ['contentUrl', 'encodingFormat'],
};

const forms: Record<string, (value: unknown) => boolean> = {
  Text: (value) => typeof value === 'string' && value.trim() !== '',
  URL: (value) => typeof value === 'string' && /^https?:/.test(value) && URL.canParse(value),
  Date: (value) =>
    typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value)),
  Integer: (value) => Number.isInteger(value),
};

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && '@type' in value;

/** Whether a value is one of the expected types; an address stands for a thing. */
function fits(value: unknown, expected: readonly string[]): boolean {
  if (isNode(value)) {
    const type = String(value['@type']);
    return [type, ...(types[type]?.is ?? [])].some((name) => expected.includes(name));
  }
  const things = expected.some((name) => !(name in forms) && /^[A-Z]/.test(name));
  return expected.some((name) => forms[name]?.(value)) || (things && forms['URL']?.(value) === true);
}

/** What schema.org and the search engines would find wrong with a node and those inside it. */
export function nodeFaults(node: Node): string[] {
  const name = String(node['@type']);
  const type = types[name];
  if (!type) return [`the type ${name} is not in test/site/data/schema-org.json`];
  const missing = (needed[name] ?? []).filter((property) => !(property in node));
  const own = Object.entries(node).filter(([property]) => property !== '@type');
  return [
    ...missing.map((property) => `${name} has no ${property}`),
    ...own.flatMap(([property, value]) => {
      const expected = type.properties[property];
      if (!expected) return [`${name} has no property ${property}`];
      const values = Array.isArray(value) ? value : [value];
      const wrong = values.filter((one) => !fits(one, expected));
      return [
        ...wrong.map(
          (one) => `${name}.${property} is ${JSON.stringify(one)}, and takes ${expected.join(' or ')}`,
        ),
        ...values.filter(isNode).flatMap(nodeFaults),
      ];
    }),
  ];
}

/** The graph of a page: none where it has no JSON-LD, a text where that can't be read. */
export function graphOf({ tree }: Pick<BuiltPage, 'tree'>): Node[] | string {
  const scripts = tree.querySelectorAll('script[type="application/ld+json"]');
  if (scripts.length === 0) return [];
  if (scripts.length > 1) return 'has more than one script of JSON-LD';
  try {
    const { '@context': context, '@graph': graph } = JSON.parse(scripts[0]?.rawText ?? '');
    return context === 'https://schema.org' && Array.isArray(graph) ? graph : 'is no graph of schema.org';
  } catch (error) {
    return `is no JSON: ${error}`;
  }
}
