import type { Digest, Missed, Spot } from './digest.ts';
import { excerptsOf } from './excerpt.ts';
import { extractOf } from './extract.ts';
import { type Reading, read } from './read.ts';
import type { Quote } from './reading.ts';
import { Redactor } from './redaction/redactor.ts';
import { joined, lineCounter, type Source, sectionAt } from './sources.ts';

/** So much of a part that was not understood tells a reader which one it is. */
const firstWords = 100;

/**
 * Reads texts together and keeps what a page needs of them. `choice` is the number of the failing request to read, where
 * an earlier reading offered several. Never throws; takes time in proportion to the texts.
 */
export function digestOf(sources: readonly Source[], choice?: number): Digest {
  const all = joined(sources);
  const { text, sections } = all;
  const reading = read(text, choice);
  const request = reading.choices[reading.choice ?? -1]?.quote;
  const { extract, place } = extractOf(all, quotesOf(reading), request);
  const moved = movedBy(reading, place);
  // The same redactor, and the same text first, as the note for a ticket: so its tokens are the same.
  const redactor = new Redactor();
  const redacted = redactor.redact(extract.text);
  const line = lineCounter(text);
  const spot = ({ from }: Quote): Spot => {
    const section = sectionAt(sections, from);
    return {
      line: line(section?.from ?? 0, from),
      ...(section?.file !== undefined && { file: section.file }),
    };
  };
  const missed = ({ from, to }: Quote): Missed => {
    const [start = ''] = text
      .slice(from, Math.min(to, from + 4 * firstWords))
      .trimStart()
      .split(/[\r\n]/, 1);
    return { ...spot({ from, to }), words: redactor.redact(start).text.slice(0, firstWords) };
  };
  return {
    reading: moved,
    text: extract.text,
    pieces: extract.pieces,
    excerpts: excerptsOf(extract, moved.findings, redacted),
    documents: reading.documents.map(({ quote }) => spot(quote)),
    choices: reading.choices.map(({ quote }) => spot(quote)),
    missed: [
      ...reading.unread.map(missed),
      ...reading.documents.flatMap(({ gaps }) => gaps.map(({ quote, why }) => ({ ...missed(quote), why }))),
    ],
  };
}

const quotesOf = ({ findings, errors, contradictions }: Reading): Quote[] => [
  ...findings.map(({ quote }) => quote),
  ...contradictions.flatMap(({ counts, against }) => [counts.quote, against.quote]),
  ...errors.map(({ quote }) => quote),
];

function movedBy(reading: Reading, place: (quote: Quote) => Quote): Reading {
  const move = <T extends { quote: Quote }>(one: T): T => ({ ...one, quote: place(one.quote) });
  return {
    ...reading,
    errors: reading.errors.map(move),
    findings: reading.findings.map(move),
    contradictions: reading.contradictions.map(({ fact, counts, against }) => ({
      fact,
      counts: move(counts),
      against: move(against),
    })),
  };
}
