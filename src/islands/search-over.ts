/** Answers a query over all pages. */
import type { SearchPage } from '../catalogue/search-page.ts';
import { messageScore, wholeMessage, words } from './search-message.ts';
import { Spelling } from './search-spelling.ts';
import { type Proofs, understoodIn } from './search-understanding.ts';
import { wordSearch } from './search-words.ts';

/** A whole transcript fits; what is longer than this says nothing new. */
const longestQuery = 6000;
const mostResults = 6;
/** A message counts if it is more than this part of a query that somebody typed; of a transcript it is a small one. */
const explained = 0.6;
const typed = 80;

export interface Found extends SearchPage {
  /** Its message stands in the query, word for word. */
  exact?: boolean;
}

export type Search = (query: string) => Found[];

/**
 * A search over all pages. What the paste box would read out of the query goes first: the cause that a line of a log
 * proves, the error whose message stands there. Then the pages that have its words, a few slips of the finger forgiven.
 */
export function searchOver(pages: readonly SearchPage[], proofs: Proofs): Search {
  const similar = wordSearch(pages);
  const spelling = spellingOf(pages);
  const byUrl = new Map(pages.map((page) => [page.url, page]));
  const byTitle = new Map(pages.map((page) => [words(page.title), page]));

  const find = (text: string): Found[] => {
    const urls = understoodIn(text, proofs);
    // Where the readers and the words agree there is no doubt; then the longest message, of equals the commonest error.
    const agreed = urls.find((url) => messageScore(text, byUrl.get(url)?.messages ?? []) > 0);
    const explains = text.length < typed ? explained : 0;
    const known = pages
      .map((page) => ({ page, score: messageScore(text, page.messages ?? []) }))
      .filter(({ score }) => score > words(text).length * explains)
      .sort(
        (a, b) =>
          Number(b.page.url === agreed) - Number(a.page.url === agreed) ||
          b.score - a.score ||
          (b.page.causes ?? 0) - (a.page.causes ?? 0),
      );
    const isWhole = known.some(({ score }) => score >= wholeMessage);
    const exact = known.map(({ page }): Found => ({ ...page, exact: true }));
    const understood = urls.flatMap((url) => byUrl.get(url) ?? []);
    const titled = byTitle.get(words(text));
    return [
      ...(titled ? [titled] : []),
      ...(isWhole ? [...exact, ...understood] : [...understood, ...exact]),
      ...similar(text),
    ];
  };

  return (query) => {
    const text = query.slice(0, longestQuery).trim();
    if (!text) return [];
    const mended = spelling.mend(text);
    const found = mended === undefined ? find(text) : [...find(mended), ...find(text)];
    const shown = new Set<string>();
    return found.filter(({ url }) => !shown.has(url) && shown.add(url)).slice(0, mostResults);
  };
}

/** The words of the pages; those of messages and titles are meant more often. */
function spellingOf(pages: readonly SearchPage[]): Spelling {
  const spelling = new Spelling();
  for (const { title, about, messages = [], words: more = '' } of pages) {
    spelling.learn(messages.join(' '), 5);
    spelling.learn(title, 3);
    spelling.learn(`${about} ${more}`, 1);
  }
  return spelling;
}
