/** Every link, script, style and image of every page is there, and so is every fragment. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { pages } from './built.ts';
import { faultOfLink } from './targets.ts';

const attributes: [selector: string, attribute: string][] = [
  ['a[href], area[href], link[href]', 'href'],
  ['script[src], img[src], source[src]', 'src'],
  ['astro-island[component-url]', 'component-url'],
  ['astro-island[renderer-url]', 'renderer-url'],
  ['form[action]', 'action'],
];

describe('links', () => {
  for (const { path, tree } of pages) {
    test(path, () => {
      const faults = attributes.flatMap(([selector, attribute]) =>
        tree
          .querySelectorAll(selector)
          .flatMap((element) => faultOfLink(path, element.getAttribute(attribute) ?? '') ?? []),
      );
      assert.ok(faults.length === 0, [...new Set(faults)].join('\n'));
    });
  }
});

describe('the check bites', () => {
  const planted = [
    '/nowhere/',
    '/about',
    '/about/#nothing',
    'nowhere/',
    '/_astro/nothing.js',
    'javascript:void 0',
  ];
  for (const href of planted) test(href, () => assert.ok(faultOfLink('/', href)));
  test('good links', () => {
    for (const href of ['/', '/about/', '#apiType=rest', '/favicon.svg', 'https://docs.aws.amazon.com/']) {
      assert.equal(faultOfLink('/', href), undefined, href);
    }
  });
});
