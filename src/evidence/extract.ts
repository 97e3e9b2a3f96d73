/**
 * What is kept of evidence once it has been read: everything, if it is short; of a long one the surroundings of what
 * counts. A page holds this much and no more, so that a file of 50 MB costs it nothing.
 */
import type { Quote } from './reading.ts';
import { type Joined, lineCounter, type Section, sectionAt } from './sources.ts';

/** A stretch of the evidence that was kept. */
export interface Piece {
  /** Where it begins and ends in the extract. */
  from: number;
  to: number;
  /** The line on which it begins, from 1, in its file or in what was pasted. */
  line: number;
  file?: string;
}

export interface Extract {
  text: string;
  pieces: Piece[];
}

/** Evidence up to so many characters is kept as a whole; an extract of a longer one is no longer than that. */
export const wholeUpTo = 200_000;
/** Characters that are kept on either side of a quote: redaction tells a secret by what stands beside it. */
const around = 1500;
const longestQuote = 2000;
/** So much of the request that was read is kept from its beginning: its address, its headers, its answer. */
const longestRequest = 40_000;
const between = '\n\n';

/**
 * The extract that holds these quotes, and where a place of the evidence stands in it. Quotes that come first go before
 * others where not all find room. `request`: the request that was read, if it is one of several.
 */
export function extractOf(
  { text, sections }: Joined,
  quotes: readonly Quote[],
  request?: Quote,
): { extract: Extract; place(quote: Quote): Quote } {
  const spans =
    text.length <= wholeUpTo
      ? sections.map(({ from, to }) => ({ from, to }))
      : chosen(sections, quotes, request);
  const lineOf = lineCounter(text);
  const pieces: (Piece & { origin: Quote })[] = [];
  let at = 0;
  for (const origin of spans) {
    const section = sectionAt(sections, origin.from);
    pieces.push({
      from: at,
      to: at + origin.to - origin.from,
      line: lineOf(section?.from ?? 0, origin.from),
      ...(section?.file !== undefined && { file: section.file }),
      origin,
    });
    at += origin.to - origin.from + between.length;
  }
  const place = ({ from, to }: Quote): Quote => {
    const piece = pieces.find(({ origin }) => from >= origin.from && from <= origin.to);
    if (!piece) return { from: 0, to: 0 };
    const shift = piece.from - piece.origin.from;
    return { from: from + shift, to: Math.min(to, piece.origin.to) + shift };
  };
  return {
    extract: {
      text: spans.map(({ from, to }) => text.slice(from, to)).join(between),
      pieces: pieces.map(({ origin: _, ...piece }) => piece),
    },
    place,
  };
}

/** The stretches of a long text that are kept, in its order, apart from one another. */
function chosen(sections: readonly Section[], quotes: readonly Quote[], request: Quote | undefined): Quote[] {
  const wanted = [
    ...quotes.map(({ from, to }) => ({
      from: from - around,
      at: from,
      to: Math.min(to, from + longestQuote) + around,
    })),
    ...(request
      ? [{ from: request.from, at: request.from, to: Math.min(request.to, request.from + longestRequest) }]
      : []),
  ];
  const kept: Quote[] = [];
  let room = wholeUpTo;
  for (const { from, at, to } of wanted) {
    const section = sectionAt(sections, at);
    if (!section) continue;
    const span = { from: Math.max(from, section.from), to: Math.min(to, section.to) };
    room -= span.to - span.from + between.length;
    if (room < 0) break;
    kept.push(span);
  }
  return apart(kept, sections);
}

/** Stretches in order; those that touch within one section are one. */
function apart(spans: readonly Quote[], sections: readonly Section[]): Quote[] {
  const out: Quote[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = out.at(-1);
    const together =
      last && span.from <= last.to && sectionAt(sections, last.from) === sectionAt(sections, span.from);
    if (together) last.to = Math.max(last.to, span.to);
    else out.push({ ...span });
  }
  return out;
}
