/**
 * What a search result shows of a page answers the search that it is for. That no two pages share a title or a
 * description, and how long each may be, is for test/site/head.test.ts, which sees the pages that are no content too.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ErrorPage } from '../../src/catalogue/catalogue.ts';
import { read } from '../../src/catalogue/read.ts';

const { catalogue } = read();

/** Without what a reader does not read: case, punctuation, articles. */
const bare = (text: string) =>
  text
    .toLowerCase()
    .replace(/\b(?:a|an|the)\b/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** What a message says where it is a body: the value of its `message`. */
function saidIn(message: string): string {
  const [, value] = /^\{"message": ?"([^"]+)"/.exec(message) ?? [];
  return bare(value ?? message);
}

/** Whether a text holds a message: all of a short one, three words in a row of a long one. */
function holds(text: string, message: string): boolean {
  const words = saidIn(message).split(' ');
  const length = Math.min(3, words.length);
  return words.some((_, at) => {
    const run = words.slice(at, at + length);
    return run.length === length && ` ${bare(text)} `.includes(` ${run.join(' ')} `);
  });
}

/** Whether the title or the description holds one of the messages, or one of the statuses. */
function namesItself({ matter }: ErrorPage): boolean {
  const shown = `${matter.title}\n${matter.description}`;
  const said = matter.messages.some((message) => holds(shown, message));
  return said || matter.status.some((status) => new RegExp(`\\b${status}\\b`).test(shown));
}

describe('an error shows its message or its status', () => {
  for (const error of catalogue.errors) {
    test(error.slug, () => {
      const { title, description, messages, status } = error.matter;
      assert.ok(
        namesItself(error),
        `${error.file}: neither "${title}" nor "${description}" has ${[...status, messages[0]].join(' or ')}. ` +
          'Somebody who searches for the answer would not know this page for its own.',
      );
    });
  }
  test('the check bites', () => {
    const [error] = catalogue.errors;
    assert.ok(error);
    const matter = { ...error.matter, title: 'The gateway says no', description: 'It does. And why.' };
    assert.ok(!namesItself({ ...error, matter }));
  });
});

/** Pages of a kind whose titles, or descriptions, say the same but for case, punctuation and articles. */
const twins = (pages: readonly { slug: string; matter: Record<'title' | 'description', string> }[]) =>
  (['title', 'description'] as const).flatMap((what) =>
    [...Map.groupBy(pages, ({ matter }) => bare(matter[what]))]
      .filter(([, group]) => group.length > 1)
      .map(([text, group]) => `${group.map(({ slug }) => slug).join(' and ')} have the ${what} "${text}"`),
  );

describe('no two say the same', () => {
  for (const kind of ['causes', 'errors', 'guides'] as const)
    test(kind, () => assert.deepEqual(twins(catalogue[kind]), []));
  test('the check bites', () => {
    const page = (slug: string, title: string) => ({ slug, matter: { title, description: slug } });
    assert.equal(twins([page('a', 'The path is wrong'), page('b', 'Path is wrong.')]).length, 1);
  });
});

test('a title does not repeat the kind of page or the site’s name', () => {
  const pages = [...catalogue.causes, ...catalogue.errors, ...catalogue.guides];
  const faults = pages.filter(({ matter }) => /^(cause|error|guide):|gatewhy/i.test(matter.title));
  assert.deepEqual(
    faults.map(({ file, matter }) => `${file}: ${matter.title}`),
    [],
  );
});
