import type { FactName } from '../facts/vocabulary.ts';
import type { Extract, Piece } from './extract.ts';
import type { Finding, Quote } from './reading.ts';
import type { Redacted } from './redaction/redactor.ts';

/** Characters of an excerpt that facts were read from. `to` is exclusive. */
export interface Mark extends Quote {
  facts: FactName[];
}

/** A line of the evidence, or the part of a long one, from which something was read; without its secrets. */
export interface Excerpt {
  /** The name of the file; what was pasted has none. */
  file?: string;
  /** Counted from 1. */
  line: number;
  text: string;
  /** Whether the line begins before it, or ends after it. */
  cut: { before: boolean; after: boolean };
  /** In order, apart from one another. */
  marks: Mark[];
}

/** Of a line as much as this is shown on either side of a mark. */
const around = 120;
const longestMark = 400;
/** A quote of more lines shows the first ones. */
const mostLines = 3;
const most = 60;

interface Shown extends Quote {
  line: number;
  start: number;
  end: number;
  piece: Piece;
}

/** The lines of an extract from which findings were read, in its order. `redacted` is that extract without secrets. */
export function excerptsOf(extract: Extract, findings: readonly Finding[], redacted: Redacted): Excerpt[] {
  const shown = findings
    .flatMap(({ quote }) => linesAround(extract, quote))
    .sort((a, b) => a.from - b.from || a.to - b.to);
  const out: Shown[] = [];
  for (const one of shown) {
    const last = out.at(-1);
    if (last?.start === one.start && one.from <= last.to) last.to = Math.max(last.to, one.to);
    else out.push({ ...one });
  }
  return out.slice(0, most).map((one) => {
    const at = redacted.place(one.from, 'from');
    return {
      ...(one.piece.file !== undefined && { file: one.piece.file }),
      line: one.line,
      text: redacted.text.slice(at, redacted.place(one.to, 'to')),
      cut: { before: one.from > one.start, after: one.to < one.end },
      marks: marksOf(one, findings, (quote) => ({
        from: redacted.place(quote.from, 'from') - at,
        to: redacted.place(quote.to, 'to') - at,
      })),
    };
  });
}

/** The lines that a quote stands on, each cut to the surroundings of the quote. */
function linesAround({ text, pieces }: Extract, { from, to }: Quote): Shown[] {
  const piece = pieces.find((one) => from >= one.from && to <= one.to);
  if (!piece || to <= from) return [];
  const out: Shown[] = [];
  let start = Math.max(piece.from, text.lastIndexOf('\n', from - 1) + 1);
  let line = piece.line + countLines(text, piece.from, start);
  while (start < to && out.length < mostLines) {
    const next = text.indexOf('\n', start);
    const end = next < 0 || next > piece.to ? piece.to : next;
    const first = Math.max(start, from);
    const last = Math.min(end, to, first + longestMark);
    if (last > first)
      out.push({
        line,
        start,
        end,
        piece,
        from: Math.max(start, first - around),
        to: Math.min(end, last + around),
      });
    start = end + 1;
    line++;
  }
  return out;
}

function countLines(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

/** The marks within a shown stretch: where the quotes of several facts overlap, each character knows all of them. */
function marksOf({ from, to }: Quote, findings: readonly Finding[], place: (quote: Quote) => Quote): Mark[] {
  const inside = findings.filter(({ quote }) => quote.from < to && quote.to > from);
  const edges = [
    ...new Set(inside.flatMap(({ quote }) => [Math.max(quote.from, from), Math.min(quote.to, to)])),
  ].sort((a, b) => a - b);
  const marks: Mark[] = [];
  for (const [index, start] of edges.entries()) {
    const end = edges[index + 1];
    if (end === undefined) break;
    const facts = inside
      .filter(({ quote }) => quote.from <= start && quote.to >= end)
      .map(({ fact }) => fact);
    if (facts.length === 0) continue;
    const mark = place({ from: start, to: end });
    const last = marks.at(-1);
    // A secret within a quote is one token, which counts once.
    const begin = Math.max(mark.from, last?.to ?? 0);
    if (mark.to > begin) marks.push({ from: begin, to: mark.to, facts });
    else if (last) last.facts = [...new Set([...last.facts, ...facts])];
  }
  return marks;
}
