/** Texts in which access logs stand: what was pasted, or what was written inside its JSON strings and CSV cells. */
import { type Quote, type Stretch, stretchOf } from '../../reading.ts';

export interface Source {
  stretch: Stretch;
  /** Where a quote of it stands in the text that was pasted. */
  original(quote: Quote): Quote;
}

export const sourceOf = (stretch: Stretch): Source => ({ stretch, original: (quote) => quote });

const escapes = {
  json: /\\(?:u[\da-fA-F]{4}|[\s\S])/g,
  csv: /""/g,
  wrapped: undefined,
} as const;
const letters: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function meaning(written: string): string {
  if (written === '""') return '"';
  if (written.length === 6) return String.fromCharCode(Number.parseInt(written.slice(2), 16));
  const letter = written[1] ?? '';
  return letters[letter] ?? letter;
}

/**
 * What stands at places of a text, each decoded as the inside of a JSON string or of a quoted CSV cell, one to a line;
 * `wrapped` are the pieces of one line that was broken at a column. Takes time in proportion to the places.
 */
export function decoded(
  { stretch, original }: Source,
  places: readonly Quote[],
  as: keyof typeof escapes,
): Source {
  const out: string[] = [];
  /** From which place on the text is how far away from where it was. */
  const starts: number[] = [];
  const shifts: number[] = [];
  let length = 0;
  const add = (piece: string, from: number): void => {
    if (shifts.at(-1) !== from - length) {
      starts.push(length);
      shifts.push(from - length);
    }
    out.push(piece);
    length += piece.length;
  };
  for (const { from, to } of places) {
    const raw = stretch.text.slice(from, to);
    let at = 0;
    for (const { 0: written, index } of escapes[as] ? raw.matchAll(escapes[as]) : []) {
      add(raw.slice(at, index), from + at);
      add(meaning(written), from + index);
      at = index + written.length;
    }
    add(raw.slice(at), from + at);
    if (as !== 'wrapped') add('\n', to);
  }
  const place = (at: number): number => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return at + (shifts[low - 1] ?? 0);
  };
  return {
    stretch: stretchOf(out.join('')),
    original: ({ from, to }) =>
      original({ from: place(from), to: to > from ? place(to - 1) + 1 : place(from) }),
  };
}
