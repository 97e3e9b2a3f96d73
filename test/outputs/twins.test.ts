/** A page's Markdown twin says everything that stands in content/ about it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { Cause, ErrorPage } from '../../src/catalogue/catalogue.ts';
import { folderOf } from '../../src/catalogue/folder.ts';
import { read } from '../../src/catalogue/read.ts';
import { causeMarkdown } from '../../src/outputs/cause-page.ts';
import { errorMarkdown } from '../../src/outputs/error-page.ts';
import { guideMarkdown } from '../../src/outputs/guide-page.ts';
import { code, plain, sectionsOf, withAddresses } from '../../src/outputs/markdown.ts';
import { example } from '../catalogue/example.ts';

const url = new URL('https://site.example');
const { catalogue } = read();

const paragraphs = (body: string) => sectionsOf(body).map((part) => part.trim());
const cited = (sources: { url: string; title: string }[]) =>
  sources.map(({ url, title }) => `[${plain(title)}](${url})`);

/** Every text of a cause that its page shows. */
const textsOfCause = ({ slug, matter, body, snippets }: Cause): string[] => [
  `# ${plain(matter.title)}`,
  matter.summary,
  ...Object.values(matter.confirm),
  ...Object.values(matter.notApplicable),
  ...cited(matter.sources),
  ...paragraphs(body),
  ...snippets.map(({ text }) => text.trimEnd()),
  ...catalogue.errors.flatMap((error) =>
    error.matter.causes.filter(({ cause }) => cause === slug).map(({ sign }) => sign),
  ),
  `<https://site.example/causes/${slug}/>`,
  matter.checked.toISOString().slice(0, 10),
];

const textsOfError = ({ slug, matter, body, recover, snippets }: ErrorPage): string[] => [
  `# ${plain(matter.title)}`,
  matter.means,
  ...matter.messages.map(code),
  ...matter.status.map(String),
  ...matter.errorType,
  matter.gatewayResponseType ?? '',
  ...matter.causes.flatMap(({ cause, sign }) => [sign, `https://site.example/causes/${cause}/`]),
  ...matter.related.map((related) => `https://site.example/errors/${related}/`),
  ...cited(matter.sources),
  ...paragraphs(body),
  ...paragraphs(recover?.body ?? ''),
  ...snippets.map(({ text }) => text.trimEnd()),
  `<https://site.example/errors/${slug}/>`,
  matter.checked.toISOString().slice(0, 10),
];

function check(twin: string, texts: string[]): void {
  const missing = texts.filter((text) => !twin.includes(withAddresses(text, url)));
  assert.deepEqual(missing, [], 'the twin leaves this out');
  const prose = withAddresses(twin, new URL('https://other.example'));
  assert.equal(prose, twin, 'a link of the twin has no whole address');
}

const site = { catalogue, url };

describe('causes', () => {
  for (const cause of catalogue.causes)
    test(cause.slug, () => check(causeMarkdown(cause, site), textsOfCause(cause)));
});

describe('errors', () => {
  const known = new Set(catalogue.errors.map(({ slug }) => slug));
  for (const error of catalogue.errors) {
    // While a related page is being written, nothing leads there.
    const matter = { ...error.matter, related: error.matter.related.filter((slug) => known.has(slug)) };
    test(error.slug, () => check(errorMarkdown(error, site), textsOfError({ ...error, matter })));
  }
});

describe('guides', () => {
  for (const guide of catalogue.guides) {
    const { title, description, sources } = guide.matter;
    const texts = [`# ${plain(title)}`, description, ...paragraphs(guide.body), ...cited(sources)];
    test(guide.slug, () => check(guideMarkdown(guide, site), texts));
  }
});

describe('the example’s pages, whole', () => {
  const small = read(folderOf(example)).catalogue;
  const golden = (name: string) => readFileSync(join(import.meta.dirname, 'golden', name), 'utf8');
  const [cause] = small.causes;
  const [error] = small.errors;
  assert.ok(cause && error);
  test('cause.md', () => assert.equal(causeMarkdown(cause, { catalogue: small, url }), golden('cause.md')));
  test('error.md', () => assert.equal(errorMarkdown(error, { catalogue: small, url }), golden('error.md')));
});
