import { failures } from './decisive.ts';
import type { Exchange } from './exchange.ts';
import type { Document, Entry, FormName, Gap } from './forms/form.ts';
import type { Quote } from './reading.ts';

/** A failing request that the evidence shows, to choose from where there are several. */
export interface Choice {
  title: string;
  form: FormName | 'transcript';
  quote: Quote;
}

/** Where a choice is from: an exchange of the plain text, or an entry of a document. */
export type Source = { exchange: number } | { entry: Entry };

export interface Choices {
  choices: Choice[];
  sources: Source[];
}

/** A verb, a path without its query, and a status, in one line. */
export const titleOf = (
  method: string | undefined,
  path: string | undefined,
  status: number | undefined,
): string =>
  `${[method, path?.replace(/[?#].*$/s, '').slice(0, 120)].filter(Boolean).join(' ') || 'a request'}: ${status || 'no answer'}`;

/** The failing requests of plain text and of documents, in the order of the text. */
export function choicesOf(exchanges: readonly Exchange[], documents: readonly Document[]): Choices {
  const plain =
    failures(exchanges) > 1 ? exchanges.flatMap((one, exchange) => ofExchange(one, exchange)) : [];
  const entries = documents.flatMap(({ form, entries: all }) =>
    all
      .filter(({ failed }) => failed)
      .map((entry) => ({ choice: { title: entry.title, form, quote: entry.quote }, source: { entry } })),
  );
  const all = [...plain, ...entries].sort((a, b) => a.choice.quote.from - b.choice.quote.from);
  return { choices: all.map(({ choice }) => choice), sources: all.map(({ source }) => source) };
}

function ofExchange({ request, response, from, to }: Exchange, exchange: number) {
  if ((response?.status ?? 0) < 400) return [];
  const title = titleOf(request?.method, request?.path, response?.status);
  return [{ choice: { title, form: 'transcript' as const, quote: { from, to } }, source: { exchange } }];
}

const isBreak = new Set<Gap['why']>(['cut-off', 'not-well-formed']);

/**
 * The entry to read of those that documents show: the one whose id stands in the plain text, else the last that failed
 * and may be API Gateway's, else the last that failed, else the last, if nothing is missing or there is no other.
 */
export function entryFor(documents: readonly Document[], rest: string): Entry | undefined {
  const entries = documents.flatMap(({ entries: all }) => all);
  // All words that may be ids at once: a log has thousands of entries.
  const named = new Set(rest.match(/[\w=+/-]{8,80}/g));
  // Of a document that breaks off the request that failed may be what is missing.
  const isWhole = documents.every(({ gaps = [] }) => gaps.every(({ why }) => !isBreak.has(why)));
  const isNamed = ({ ids }: Entry): boolean => ids.some((id) => named.has(id));
  return (
    (named.size === 0 ? undefined : entries.findLast(isNamed)) ??
    entries.findLast(({ failed, likely }) => failed && likely !== false) ??
    entries.findLast(({ failed }) => failed) ??
    (isWhole || entries.length === 1 ? entries.at(-1) : undefined)
  );
}
