/** The JSON-LD of every page: valid by schema.org, of use to a search engine, and no more than the page shows. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parse } from 'node-html-parser';
import { pages } from './built.ts';
import { graphOf, nodeFaults } from './structured.ts';
import { shownFaults } from './structured-shown.ts';

type Page = Parameters<typeof shownFaults>[1];

function faultsOf(page: Page): string[] {
  const graph = graphOf(page);
  if (typeof graph === 'string') return [graph];
  const faults = graph.flatMap(nodeFaults);
  return faults.length > 0 ? faults : shownFaults(graph, page);
}

const wanted = (path: string): string[] => {
  if (path === '/') return ['WebSite'];
  if (/^\/(errors|causes|guides)\/./.test(path)) return ['TechArticle', 'BreadcrumbList'];
  return /^\/(errors|causes|guides|tree|about)\/$/.test(path) ? ['BreadcrumbList'] : [];
};

describe('structured data', () => {
  for (const page of pages) {
    test(page.path, () => {
      const faults = faultsOf(page);
      assert.ok(faults.length === 0, faults.join('\n'));
      const graph = graphOf(page);
      const has = typeof graph === 'string' ? [] : graph.map((node) => node['@type']);
      for (const type of wanted(page.path)) assert.ok(has.includes(type), `the page has no ${type}`);
    });
  }
});

describe('the checks bite', () => {
  const graph = [
    {
      '@type': 'TechArticle',
      headline: 'A title',
      dateModified: '2026-11-21',
      author: { '@type': 'Organization', name: 'Gatewhy' },
    },
    {
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'Gatewhy', item: 'https://a.example/' },
        { '@type': 'ListItem', position: 2, name: 'About', item: 'https://a.example/about/' },
        { '@type': 'ListItem', position: 3, name: 'A title' },
      ],
    },
  ];
  const json = JSON.stringify({ '@context': 'https://schema.org', '@graph': graph });
  const good = `<title>A title · Gatewhy</title><script type="application/ld+json">${json}</script>
<a class="wordmark">Gate<b>why</b></a><nav class="crumbs"><a href="/about/">About</a></nav><h1>A title</h1>
<div class="sources"><time datetime="2026-11-21"></time></div>`;
  const planted: [what: string, from: string, to: string][] = [
    ['no JSON', '"@graph":', '"@graph"'],
    ['another context', 'https://schema.org', 'https://schema.example'],
    ['a type that is none', 'TechArticle', 'TechArtikel'],
    ['a property that is none', '"headline"', '"titel"'],
    ['a property of another type', '"headline"', '"numberOfItems":1,"headline"'],
    ['a day that is none', '"2026-11-21"', '"yesterday"'],
    ['a number for a text', '"A title"', '7'],
    ['a node of a wrong type', '"Organization"', '"ListItem"'],
    ['no author', /,"author":\{[^}]*\}/.exec(json)?.[0] ?? '', ''],
    ['a headline that the page does not show', '<title>A title', '<title>Another'],
    ['a day that the page does not show', 'datetime="2026-11-21"', 'datetime="2026-11-20"'],
    ['a crumb that the page does not show', '<a href="/about/">About', '<a href="/about/">Us'],
    ['a crumb that leads nowhere', 'https://a.example/about/', 'https://a.example/abuot/'],
    ['a wrong position', '"position":2', '"position":3'],
    ['a second script', '<h1>', '<script type="application/ld+json">{}</script><h1>'],
  ];
  const faultsIn = (html: string) => faultsOf({ path: '/x/', tree: parse(html) });
  test('the good page passes', () => assert.deepEqual(faultsIn(good), []));
  for (const [what, from, to] of planted) {
    test(what, () => {
      assert.notEqual(good.replace(from, to), good);
      assert.notDeepEqual(faultsIn(good.replace(from, to)), []);
    });
  }
});
