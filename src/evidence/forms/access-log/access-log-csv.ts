/** Access logs as a table with names in its first row: exports of queries, console tables, formats with a header. */
import type { Quote } from '../../reading.ts';
import { type AccessRecord, type Pair, recordOf } from './access-log-record.ts';
import { decoded, type Source } from './access-log-source.ts';
import { type CsvCell, cellsOf, rowsOf } from './csv.ts';

/** A table and what its rows hold. */
export interface TableLog {
  quote: Quote;
  records: AccessRecord[];
  /** Lines that its cells hold, to be read as text. */
  inner?: Source;
}

/** A first row of names: of variables, or of a query's fields. */
const header =
  /^"?[@$]?[A-Za-z][\w.$ -]{0,60}"?(?:([,\t])"?[@$]?[A-Za-z][\w.$ -]{0,60}"?){1,100}[ \t]{0,9}$/gm;
/** A name without which no table is an access log. */
const needed =
  /(?:^|[",\t])(?:@message|[\w.$ -]{0,30}(?:status|error|response_?type)[\w.$-]{0,30})(?=[",\t\s]|$)/i;

/** The tables of a source that are access logs, or hold some. */
export function tableLogs(source: Source): TableLog[] {
  const { text, low } = source.stretch;
  if (!/status|@message|error|responsetype/.test(low) || !/[,\t]/.test(text)) return [];
  const logs: TableLog[] = [];
  let read = 0;
  for (const found of text.matchAll(header)) {
    if (found.index < read || !needed.test(found[0])) continue;
    const log = tableAt(source, found.index, found[1] === '\t' ? '\t' : ',');
    // Also a table of other things is read only once.
    read = log.quote.to;
    if (log.records.length > 0 || log.inner) logs.push(log);
  }
  return logs;
}

function tableAt(source: Source, from: number, separator: ',' | '\t'): TableLog {
  const { text } = source.stretch;
  const records: AccessRecord[] = [];
  const messages: Quote[] = [];
  let names: CsvCell[] | undefined;
  let to = from;
  for (const row of rowsOf(text, from)) {
    const cells = cellsOf(text, row.from, row.to, separator);
    if (!names) {
      names = cells;
      to = row.to;
      continue;
    }
    // The table ends where a line is none of its rows; the last one may be cut off.
    const isLast = row.to >= text.length;
    if (cells.length !== names.length && !(isLast && cells.length > 1)) break;
    to = row.to;
    const pairs: Pair[] = [];
    for (const [index, cell] of cells.entries()) {
      const name = names[index]?.value.trim() ?? '';
      const isCut = isLast && cells.length !== names.length && index === cells.length - 1;
      if (name === '@message' && cell.value.length > 20) messages.push(cell);
      else if (!isCut) pairs.push(pairOf(name, cell));
    }
    const record = recordOf(pairs, row);
    if (record) records.push(record);
  }
  const inner = messages.length > 0 ? decoded(source, messages, 'csv') : undefined;
  return { quote: { from, to }, records, ...(inner && { inner }) };
}

const pairOf = (key: string, { value, from, to, write }: CsvCell): Pair => ({
  key,
  cell: { value: value.trim(), quote: { from, to }, write },
});
