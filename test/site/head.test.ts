/** Policy, title, description, canonical link and headings of every page. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parse } from 'node-html-parser';
import { type BuiltPage, pages } from './built.ts';
import { headFaults } from './head.ts';

describe('head', () => {
  for (const page of pages) {
    test(page.path, () => {
      const faults = headFaults(page);
      assert.ok(faults.length === 0, faults.join('\n'));
    });
  }

  for (const [what, textOf] of [
    ['title', ({ tree }: BuiltPage) => tree.querySelector('title')?.text],
    [
      'description',
      ({ tree }: BuiltPage) => tree.querySelector('meta[name="description"]')?.getAttribute('content'),
    ],
  ] as const) {
    test(`no two pages have the same ${what}`, () => {
      const groups = [...Map.groupBy(pages, textOf)].filter(([, group]) => group.length > 1);
      const faults = groups.map(([text, group]) => `${group.map(({ path }) => path).join(' and ')}: ${text}`);
      assert.ok(faults.length === 0, faults.join('\n'));
    });
  }
});

describe('the checks bite', () => {
  const policy =
    "default-src 'none';script-src 'self';style-src 'self';connect-src 'none';base-uri 'none';form-action 'none'";
  const good = `<!DOCTYPE html><html lang="en"><head><meta http-equiv="Content-Security-Policy" content="${policy}"><title>A page · Gatewhy</title><meta name="description" content="${'x'.repeat(60)}"><link rel="canonical" href="https://a.example/x/"></head><body><main><h1>A</h1></main></body></html>`;
  const faultsOf = (html: string) =>
    headFaults({ path: '/x/', file: 'x/index.html', html, tree: parse(html) });
  const planted: [string, string | RegExp, string][] = [
    ['no policy', /<meta http-equiv[^>]*>/, ''],
    ['a policy that comes second', '<head>', '<head><meta charset="utf-8">'],
    ['unsafe-inline', "style-src 'self'", "style-src 'self' 'unsafe-inline'"],
    ['a connection', "connect-src 'none'", "connect-src 'self'"],
    ['another site', "script-src 'self'", "script-src 'self' https://cdn.example"],
    ['an inline style', '<main>', '<main style="color:red">'],
    ['an inline handler', '<main>', '<main onclick="x()">'],
    ['a long title', 'A page', 'A'.repeat(66)],
    ['no description', /<meta name[^>]*>/, ''],
    ['a wrong canonical link', 'example/x/', 'example/y/'],
    ['two h1', '<h1>A</h1>', '<h1>A</h1><h1>B</h1>'],
  ];
  test('the good page passes', () => assert.deepEqual(faultsOf(good), []));
  for (const [name, from, to] of planted)
    test(name, () => assert.notDeepEqual(faultsOf(good.replace(from, to)), []));
});
