/** Answers a query over all pages. Loaded when the search field is first focused. */
import MiniSearch from 'minisearch';
import { messageScore } from './search-message.ts';

export { listOf, loadStyles, nothingFound } from './search-view.ts';

/** One page, as /search-index.js lists it. */
export interface Page {
  url: string;
  kind: 'Error' | 'Cause' | 'Guide';
  title: string;
  /** What it is about, in a sentence. */
  about: string;
  /** Errors: the exact messages. */
  messages?: string[];
  /** More words to be found by: header values, headings. */
  words?: string;
}

/** A whole transcript fits; what is longer than this says nothing new. */
const longestQuery = 6000;
/** Ids, tokens and signatures are of no use for finding a page, and cost time. */
const longestTerm = 40;
const mostResults = 6;
/** Enough for a transcript; every term costs a pass over the index, so none is looked up twice. */
const mostTerms = 120;

const termsOf = (text: string): string[] =>
  [...new Set(text.split(/[\n\r\p{Z}\p{P}]+/u))].filter(({ length }) => length > 1).slice(0, mostTerms);

export interface Found extends Page {
  /** Its message stands in the query, word for word. */
  exact?: boolean;
}

export type Search = (query: string) => Found[];

export function searchOver(pages: readonly Page[]): Search {
  const index = new MiniSearch<Page>({
    idField: 'url',
    fields: ['title', 'messages', 'about', 'words'],
    extractField: (page, field) => {
      const value = page[field as keyof Page];
      return Array.isArray(value) ? value.join(' ') : (value ?? '');
    },
    processTerm: (term) => (term.length > longestTerm ? null : term.toLowerCase()),
    searchOptions: {
      boost: { messages: 3, title: 2 },
      boostDocument: (url) => (String(url).startsWith('/errors/') ? 1.5 : 1),
      // One slip of the finger in a long word; more, or in a short one, finds everything and takes 300 ms.
      fuzzy: (term) => (term.length > 5 ? 1 : false),
      prefix: (_term, position, terms) => position === terms.length - 1,
    },
  });
  index.addAll(pages);
  const byUrl = new Map(pages.map((page) => [page.url, page]));

  return (query) => {
    const text = query.slice(0, longestQuery).trim();
    if (!text) return [];
    const known = pages
      .map((page) => ({ page, score: messageScore(text, page.messages ?? []) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
      .map(({ page }): Found => ({ ...page, exact: true }));
    const similar = index
      .search(termsOf(text).join(' '))
      .flatMap(({ id }) => byUrl.get(String(id)) ?? [])
      .filter(({ url }) => !known.some((page) => page.url === url));
    return [...known, ...similar].slice(0, mostResults);
  };
}
