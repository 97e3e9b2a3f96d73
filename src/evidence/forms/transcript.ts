import type { Quote } from '../reading.ts';

/** A text made of pieces of another one, and the way back. */
export interface Transcript {
  text: string;
  /** Where a quote of the transcript stands in the other text. */
  original(quote: Quote): Quote;
}

interface Piece {
  at: number;
  length: number;
  /** Undefined for what the writer put between the pieces. */
  source?: Quote;
}

/** What stands between two pieces of one quote may be at most this long: more could be anything, a secret too. */
const widestGap = 24;

/** Writes a transcript piece by piece, and remembers where each one is from. */
export class TranscriptWriter {
  private text = '';
  private readonly pieces: Piece[] = [];

  /** Adds what was read at a place of the other text. If both are equally long, each character knows its place. */
  add(text: string, source: Quote): this {
    if (text !== '') this.pieces.push({ at: this.text.length, length: text.length, source });
    this.text += text;
    return this;
  }

  /** Adds what stands nowhere in the other text: marks, blanks, line ends. */
  say(text: string): this {
    if (text !== '') this.pieces.push({ at: this.text.length, length: text.length });
    this.text += text;
    return this;
  }

  done(): Transcript {
    const { text, pieces } = this;
    return { text, original: (quote) => placeOf(pieces, quote) };
  }
}

/** A part of a text as its own transcript. */
export const transcriptOf = (text: string, { from, to }: Quote): Transcript => ({
  text: text.slice(from, to),
  original: (quote) => ({ from: from + quote.from, to: from + quote.to }),
});

function placeOf(pieces: readonly Piece[], { from, to }: Quote): Quote {
  const first = firstFrom(pieces, from);
  const inside: Quote[] = [];
  for (let i = first; i < pieces.length; i++) {
    const piece = pieces[i];
    if (!piece || piece.at >= to) break;
    if (piece.source) inside.push(within(piece, piece.source, { from, to }));
  }
  const start = inside[0] ?? sourceBefore(pieces, first) ?? { from: 0, to: 0 };
  let { to: end } = start;
  for (const next of inside.slice(1)) {
    if (next.from < end || next.from - end > widestGap) break;
    end = next.to;
  }
  return { from: start.from, to: end };
}

/** The index of the piece that holds a place. */
function firstFrom(pieces: readonly Piece[], place: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece && piece.at + piece.length <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function within({ at, length }: Piece, source: Quote, { from, to }: Quote): Quote {
  const long = source.to - source.from;
  // A place that is much longer than what was read there holds something else besides.
  if (long !== length)
    return long <= 2 * length + widestGap ? source : { from: source.from, to: source.from + length };
  return {
    from: source.from + Math.max(0, from - at),
    to: source.from + Math.min(length, to - at),
  };
}

function sourceBefore(pieces: readonly Piece[], index: number): Quote | undefined {
  return pieces.slice(0, index).findLast(({ source }) => source)?.source;
}
