/** Lines of logs, however they were fetched, with the way back to the characters of what was pasted. */
import type { Quote, Stretch } from '../../reading.ts';
import { type Transcript, TranscriptWriter } from '../transcript.ts';

/** A text that lines are taken from: what was pasted, or what a value of JSON or CSV says once it is decoded. */
export type LogText = Transcript;

/** A whole stretch as the text of a log. */
export const wholeText = ({ text, at }: Stretch): LogText => ({
  text,
  original: ({ from, to }) => ({ from: at + from, to: at + to }),
});

/** One line of a log, or one event of several lines. `at` and `to` are places in its text. */
export interface LogLine {
  log: LogText;
  at: number;
  to: number;
}

export const textOf = ({ log, at, to }: LogLine): string => log.text.slice(at, to);

/** The place of a line, or of a part of it, in what was pasted. */
export const placeOf = ({ log, at, to }: LogLine, from = 0, until = to - at): Quote =>
  log.original({ from: at + from, to: at + until });

/** Lines with what stands between them, from the first to the last. */
export const placeOfAll = (lines: readonly LogLine[]): Quote =>
  lines.reduce<Quote>(
    (all, line, index) => {
      const { from, to } = placeOf(line);
      return index === 0 ? { from, to } : { from: Math.min(all.from, from), to: Math.max(all.to, to) };
    },
    { from: 0, to: 0 },
  );

/** The lines of a log's text, without what ends them; lines of blanks are left out. */
export function linesIn(log: LogText): LogLine[] {
  const lines: LogLine[] = [];
  const { text } = log;
  const ends = /\r\n|\n|\r/g;
  let at = 0;
  for (;;) {
    const end = ends.exec(text);
    const to = end?.index ?? text.length;
    if (to > at && !isBlank(text, at, to)) lines.push({ log, at, to });
    if (!end) return lines;
    at = to + end[0].length;
  }
}

/** A line of nothing but blanks: what stood there was read as something else, or nothing did. */
function isBlank(text: string, at: number, to: number): boolean {
  for (let i = at; i < to; i++) if (text.charCodeAt(i) > 32) return false;
  return true;
}

/** Cells of CSV double their quotation marks. A line that has such a cell, as it was before. */
export function withoutDoubledMarks(line: LogLine): LogLine {
  const text = textOf(line);
  if (!text.includes('""')) return line;
  const writer = new TranscriptWriter();
  let at = 0;
  for (const piece of text.split('""')) {
    if (at > 0) writer.add('"', placeOf(line, at - 2, at));
    writer.add(piece, placeOf(line, at, at + piece.length));
    at += piece.length + 2;
  }
  const log = writer.done();
  return { log, at: 0, to: log.text.length };
}

/** Writes a part of a line into a transcript, so that its words know their places. */
export function addPart(
  writer: TranscriptWriter,
  line: LogLine,
  from = 0,
  to = line.to - line.at,
): TranscriptWriter {
  const text = line.log.text.slice(line.at + from, line.at + to);
  const place = placeOf(line, from, to);
  if (place.to - place.from === text.length) return writer.add(text, place);
  // Something in between was escaped: then every word is looked up by itself.
  for (const { 0: word, index } of text.matchAll(/[^\s"'\\]+|[\s"'\\]/g))
    writer.add(word, placeOf(line, from + index, from + index + word.length));
  return writer;
}
