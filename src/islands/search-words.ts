/** Finds pages by their words. */
import MiniSearch, { type SearchResult } from 'minisearch';
import type { SearchPage } from '../catalogue/search-page.ts';

/** Ids, tokens and signatures are of no use for finding a page, and cost time. */
const longestTerm = 40;
/** Enough for a transcript; every term costs a pass over the index, so none is looked up twice. */
const mostTerms = 120;
/** Words of every sentence. */
export const empty: ReadonlySet<string> = new Set(
  'a an and any are as at be but by can could do does for from has have i if in is it its my no not of on or our should so that the then this to was we when which why will with would you your'.split(
    ' ',
  ),
);

const joined = /[\p{L}\p{N}]+(?:[-_:.][\p{L}\p{N}]+)+/gu;
const camel = /(?<=[a-z])(?=[A-Z])/;

/** Names with hyphens, underscores, colons or dots, each as one word. */
const namesIn = (text: string): string[] =>
  [...text.matchAll(joined)].map(([name]) => name.replace(/[-_:.]/g, ''));

/** The terms of a text: its words, the parts of `camelCase`, and names with hyphens also as one. */
function termsOf(text: string): string[] {
  const plain = text.split(/[\n\r\p{Z}\p{P}]+/u);
  const parts = plain.flatMap((term) => {
    const pieces = term.split(camel);
    return pieces.length > 1 ? pieces : [];
  });
  return [...plain, ...parts, ...namesIn(text)];
}

/** A header that the gateway adds to its answers: whoever asks for its name alone wants to know what it says. */
const answerHeader = /^(?:x-amzn?-|apigw-)[\w-]+:?$/i;

/** The phrases of RFC 9110 that no message of the gateway has. */
const phrases: readonly (readonly [RegExp, string])[] = [
  [/bad gateway/i, '502'],
  [/gateway time-?out/i, '504'],
  [/(?:payload|content|entity) too large/i, '413'],
];

/** The status that a query speaks of. */
const statusOf = (text: string): string | undefined =>
  /(?<![\d.])[45]\d\d(?![\d.])/.exec(text)?.[0] ?? phrases.find(([phrase]) => phrase.test(text))?.[1];

const withoutPhrase = (text: string): string =>
  phrases.reduce((rest, [phrase]) => rest.replace(phrase, ' '), text);

/** A search that returns the pages with the words of a query, best first. */
export function wordSearch(pages: readonly SearchPage[]): (query: string) => SearchPage[] {
  const byUrl = new Map(pages.map((page) => [page.url, page]));
  const index = new MiniSearch<SearchPage>({
    idField: 'url',
    fields: ['name', 'title', 'messages', 'about', 'words'],
    extractField: (page, field) => {
      // The last part of the address says in short what the page is about.
      if (field === 'name') return page.url.replace(/^.*\/([^/]+)\/$/, '$1');
      const value = page[field as keyof SearchPage];
      return Array.isArray(value) ? value.join(' ') : String(value ?? '');
    },
    tokenize: termsOf,
    processTerm: (term) => {
      const low = term.toLowerCase();
      return low.length < 2 || low.length > longestTerm || empty.has(low) ? null : low;
    },
    searchOptions: {
      boost: { messages: 2, title: 3, name: 2 },
      boostDocument: (url) => {
        const page = byUrl.get(String(url));
        return page?.kind === 'Guide' ? 1.3 : 1 + (page?.causes ?? 0) / 40;
      },
      prefix: (term) => term.length > 3,
      weights: { prefix: 0.3, fuzzy: 0.1 },
    },
  });
  index.addAll(pages);

  const statuses = (page: SearchPage): number => page.status?.length ?? 0;
  const withStatus = (status: string): SearchPage[] =>
    pages
      .filter((page) => page.status?.includes(status))
      .sort((a, b) => statuses(a) - statuses(b) || (b.causes ?? 0) - (a.causes ?? 0));

  return (query) => {
    const status = statusOf(query);
    const terms = [...new Set(termsOf(withoutPhrase(query)))].slice(0, mostTerms);
    // A whole name, such as that of a resource, tells more than its parts.
    const whole = new Set(namesIn(query).map((name) => name.toLowerCase()));
    const asksForHeader = answerHeader.test(query.trim());
    const weigh = ({
      id,
      score,
      queryTerms,
    }: SearchResult): { page: SearchPage | undefined; score: number } => {
      const page = byUrl.get(String(id));
      const explains = asksForHeader && page?.kind === 'Guide';
      const fits = explains || (status !== undefined && page?.status?.includes(status)) ? 3 : 1;
      // What has all of the words goes before what has one of them often.
      const share = queryTerms.length / Math.max(1, asked);
      return { page, score: score * fits * share ** 2 };
    };
    const asked = new Set(
      terms.map((term) => term.toLowerCase()).filter((term) => term.length > 1 && !empty.has(term)),
    ).size;
    if (status !== undefined && asked <= 1) return withStatus(status);
    return index
      .search(terms.join(' '), { boostTerm: (term) => (whole.has(term) ? 4 : 1) })
      .map(weigh)
      .sort((a, b) => b.score - a.score)
      .flatMap(({ page }) => page ?? []);
  };
}
