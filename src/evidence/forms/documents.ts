import { type Quote, type Stretch, stretchOf } from '../reading.ts';
import type { Document } from './form.ts';
import { endOfHeadless } from './headless.ts';
import { formReaders } from './index.ts';

/** A text's documents in the order of the text, and the text with blanks in their place. */
export interface Sorted {
  documents: Document[];
  /** As long as the text, so that places agree. */
  rest: string;
}

/** Finds the documents of a text. Where two readers want the same characters, the first in the list has them. */
export function documentsOf(stretch: Stretch): Sorted {
  let left = stretch;
  const documents: Document[] = [];
  for (const reader of formReaders) {
    const found = reader(left).filter(({ quote }) => quote.to > quote.from);
    if (found.length === 0) continue;
    documents.push(...found);
    left = stretchOf(blanked(left.text, found));
  }
  documents.sort((a, b) => a.quote.from - b.quote.from);
  return { documents, rest: blanked(left.text, headless(stretch.text, documents)) };
}

/** What belongs to documents whose beginning or middle is missing, and tells as plain text another thing than it meant. */
function headless(text: string, documents: readonly Document[]): { quote: Quote }[] {
  let looked = -1;
  return [0, ...documents.map(({ quote }) => quote.to)].flatMap((from) => {
    if (from < looked) return [];
    const { end, read } = endOfHeadless(text, from);
    looked = read;
    return end > from ? [{ quote: { from, to: end } }] : [];
  });
}

/** A text in which documents are blanks. Line ends stay, so that lines keep their numbers. */
function blanked(text: string, documents: readonly { quote: Quote }[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { quote } of [...documents].sort((a, b) => a.quote.from - b.quote.from)) {
    if (quote.from < at) continue;
    pieces.push(
      text.slice(at, quote.from),
      text.slice(quote.from, quote.to).replace(/[^\r\n]+/g, (run) => ' '.repeat(run.length)),
    );
    at = quote.to;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}

/** Where so many characters end that belong to no document; what a document takes is not counted. */
export function endOfPlain(rest: string, documents: readonly Document[], most: number): number {
  let left = most;
  let at = 0;
  for (const { quote } of [...documents].sort((a, b) => a.quote.from - b.quote.from)) {
    const gap = quote.from - at;
    if (gap > left) break;
    left -= Math.max(0, gap);
    at = Math.max(at, quote.to);
  }
  return Math.min(rest.length, at + left);
}
