/** Access logs of REST, HTTP and WebSocket APIs, in any form that people give them. */
import type { Quote, Stretch } from '../../reading.ts';
import type { Document, Gap } from '../form.ts';
import { tableLogs } from './access-log-csv.ts';
import { AccessLogEntry } from './access-log-entry.ts';
import { jsonLogs } from './access-log-json.ts';
import { lineRecords } from './access-log-line.ts';
import type { AccessRecord } from './access-log-record.ts';
import { type Source, sourceOf } from './access-log-source.ts';
import { xmlRecords } from './access-log-xml.ts';

/** Requests that a part of the text shows; both in the places of the pasted text. */
interface Piece {
  quote: Quote;
  entries: AccessLogEntry[];
  gaps: Gap[];
}

/** Logs within logs: a query's answer with lines of JSON in its cells. */
const deepest = 2;

/** Reads access logs: lines of JSON, CLF, XML and CSV, by themselves or in what CloudWatch Logs answers. */
export function readAccessLog(stretch: Stretch): Document[] {
  const pieces = piecesOf(sourceOf(stretch), 0).sort((a, b) => a.quote.from - b.quote.from);
  const documents: Piece[] = [];
  for (const piece of pieces) {
    const last = documents.at(-1);
    if (last && piece.quote.from < last.quote.to) continue;
    if (last && isNothing(stretch.text, last.quote.to, piece.quote.from)) {
      last.quote.to = piece.quote.to;
      last.entries.push(...piece.entries);
      last.gaps.push(...piece.gaps);
    } else documents.push({ ...piece, quote: { ...piece.quote } });
  }
  return documents.map(({ quote, entries, gaps }) => ({
    form: 'access log',
    quote,
    entries,
    ...(gaps.length > 0 && { gaps }),
  }));
}

function piecesOf(source: Source, depth: number): Piece[] {
  const { text } = source.stretch;
  const envelopes = [...tableLogs(source), ...jsonLogs(source)].flatMap(
    ({ quote, records, inner }): Piece[] => {
      const within = inner && depth < deepest ? piecesOf(inner, depth + 1) : [];
      if (records.length === 0 && within.length === 0) return [];
      return [
        {
          quote: source.original(lineOf(quote, text)),
          entries: [
            ...records.map((one) => new AccessLogEntry(one, source)),
            ...within.flatMap((one) => one.entries),
          ],
          gaps: [...records.flatMap((one) => gapOf(one, source)), ...within.flatMap((one) => one.gaps)],
        },
      ];
    },
  );
  const lines = [...lineRecords(source), ...xmlRecords(source)].map(
    (record): Piece => ({
      quote: source.original(lineOf(record.quote, text)),
      entries: [new AccessLogEntry(record, source)],
      gaps: gapOf(record, source),
    }),
  );
  return [...envelopes, ...lines];
}

const gapOf = ({ broken, quote }: AccessRecord, source: Source): Gap[] =>
  broken ? [{ why: broken, quote: source.original(quote) }] : [];

/** What stands before a line in the output of `aws logs tail`, in the console and in its tables. */
const lead = /^[ \t|]{0,9}(?:\d{4}-\d\d-\d\d[T ]\S{5,30}|\d{13})[ \t|]{0,9}(?:[^\s{}<>"]{1,300}[ \t]{1,9})?$/;

/** A quote with the label of its line before it, if it has one. */
function lineOf({ from, to }: Quote, text: string): Quote {
  const near = text.slice(Math.max(0, from - 400), from);
  const before = near.slice(Math.max(near.lastIndexOf('\n'), near.lastIndexOf('\r')) + 1);
  const after = /^[ \t]{0,9}\|[ \t]{0,9}(?=[\r\n]|$)/.exec(text.slice(to, to + 20))?.[0].length ?? 0;
  return { from: lead.test(before) ? from - before.length : from, to: to + after };
}

/** Whether there is nothing between two places but blanks, commas, and times in lines of their own. */
function isNothing(text: string, from: number, to: number): boolean {
  const between = text.slice(from, Math.min(to, from + 500));
  return (
    to - from < 500 && /^[\s,]*$/.test(between.replace(/^[ \t]*\d{4}-\d\d-\d\d[T ]\S{5,30}[ \t]*$/gm, ''))
  );
}
