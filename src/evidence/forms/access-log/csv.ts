/** Rows of separated values, with the places of their cells. */
import type { TranscriptWriter } from '../transcript.ts';

export interface CsvCell {
  value: string;
  /** Where it stands, without its quotation marks. */
  from: number;
  to: number;
  /** Adds the value to a transcript; each character knows its place. Line ends become blanks. */
  write(writer: TranscriptWriter): void;
}

/** A row has no more cells than this. */
const most = 300;

/**
 * The cells of one row of a text from `from` to `to`. A cell in quotation marks has doubled ones inside; one that is
 * never closed goes to the end (RFC 4180, and what is cut off). Takes time in proportion to the row.
 */
export function cellsOf(text: string, from: number, to: number, separator: ',' | '\t'): CsvCell[] {
  const cells: CsvCell[] = [];
  const row = text.slice(from, to);
  let at = 0;
  while (at <= row.length && cells.length < most) {
    const isQuoted = row[at] === '"';
    const end = isQuoted ? closingMark(row, at + 1) : nextOf(row, separator, at);
    cells.push(cellOf(row, isQuoted ? at + 1 : at, end, from));
    at = (isQuoted ? nextOf(row, separator, end) : end) + 1;
  }
  return cells;
}

/** Rows from a place on: where each begins and ends. A line end inside quotation marks ends none. */
export function* rowsOf(text: string, from: number): Generator<{ from: number; to: number }> {
  let start = from;
  while (start < text.length) {
    let end = start;
    while (end < text.length && text[end] !== '\n' && text[end] !== '\r') {
      // A mark in the middle of a cell is a character like others.
      const opens = text[end] === '"' && (end === start || /[,\t]/.test(text[end - 1] ?? ''));
      end = opens ? Math.min(text.length, closingMark(text, end + 1) + 1) : end + 1;
    }
    yield { from: start, to: end };
    start = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
}

function nextOf(row: string, separator: string, at: number): number {
  const found = row.indexOf(separator, at);
  return found < 0 ? row.length : found;
}

function closingMark(text: string, at: number): number {
  let end = text.indexOf('"', at);
  while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
  return end < 0 ? text.length : end;
}

function cellOf(row: string, from: number, to: number, offset: number): CsvCell {
  const raw = row.slice(from, to);
  return {
    value: raw.replaceAll('""', '"'),
    from: offset + from,
    to: offset + to,
    write: (writer) => {
      for (const { 0: piece, index } of raw.matchAll(/""|[^"]+|"/g)) {
        const source = { from: offset + from + index, to: offset + from + index + piece.length };
        writer.add(piece === '""' ? '"' : piece.replace(/[\r\n]/g, ' '), source);
      }
    },
  };
}
