/** Whatever stands in a text, its Markdown means that text. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blocks, code, fenced, item, plain, sectionsOf, withAddresses } from '../../src/outputs/markdown.ts';

const cases: [what: string, got: unknown, expected: unknown][] = [
  ['code', code('Forbidden'), '`Forbidden`'],
  ['code with a backtick inside', code('a `b` c'), '``a `b` c``'],
  ['code that begins with one', code('`b`'), '`` `b` ``'],
  ['code of several lines', code('<A>\n  <B>\n</A>'), '`<A> <B> </A>`'],
  ['a block', fenced('true\n', 'sh'), '```sh\ntrue\n```'],
  ['a block with a fence inside', fenced('```\na\n```', ''), '````\n```\na\n```\n````'],
  ['plain text', plain('a *b* [c] <d> `e`'), 'a \\*b\\* \\[c\\] \\<d\\> \\`e\\`'],
  ['a list item of two lines', item('a\n- b'), '- a\n  - b'],
  ['blocks, the empty ones left out', blocks('a', '', undefined, ' b\n'), 'a\n\nb'],
  ['prose without headings', sectionsOf('a\n'), ['a']],
  ['prose with headings', sectionsOf('a\n\n## B\n\nb\n\n## C\n'), ['a\n\n', '## B\n\nb\n\n', '## C']],
  ['prose that begins with one', sectionsOf('## B\n\nb'), ['', '## B\n\nb']],
];
for (const [what, got, expected] of cases) test(what, () => assert.deepEqual(got, expected));

const site = new URL('https://site.example');
const links: [what: string, from: string, to: string][] = [
  ['a page', '[a](/causes/a/#b)', '[a](https://site.example/causes/a/#b)'],
  ['another site', '[a](https://b.example/)', '[a](https://b.example/)'],
  ['code in a link', '[`a`](/a/)', '[`a`](https://site.example/a/)'],
  ['a link in code', '`[a](/a/)` and [b](/b/)', '`[a](/a/)` and [b](https://site.example/b/)'],
  [
    'a link in a block',
    '```md\n[a](/a/)\n```\n[b](/b/)',
    '```md\n[a](/a/)\n```\n[b](https://site.example/b/)',
  ],
];
for (const [what, from, to] of links)
  test(`addresses: ${what}`, () => assert.equal(withAddresses(from, site), to));
