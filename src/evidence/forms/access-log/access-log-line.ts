/**
 * Access logs in lines without names: the Common Log Format and comma-separated values, as AWS's examples have them,
 * with what people add behind. Which value is which shows by its place and its form. Source:
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html.
 */
import { truncated } from '../../exchange-lines.ts';
import type { Quote } from '../../reading.ts';
import { isResponseType } from '../../response-types.ts';
import { type AccessRecord, type Cell, plainCell } from './access-log-record.ts';
import type { Source } from './access-log-source.ts';
import { isOwnId, isStatus, isTime, isUuid, verbs } from './context-values.ts';
import { isEmpty, type Variable } from './context-variables.ts';
import { type CsvCell, cellsOf } from './csv.ts';

const time = /\d\d\/[A-Z][a-z]{2}\/\d{4}:\d\d:\d\d:\d\d [+-]\d{4}(?=\] ?"|,)/g;
const events = new Set(['CONNECT', 'MESSAGE', 'DISCONNECT']);
/** A line of the log is no longer than this. */
const longest = 20_000;

/** The lines of a source that are an access log's. */
export function lineRecords({ stretch: { text } }: Source): AccessRecord[] {
  const records: AccessRecord[] = [];
  let read = 0;
  for (const { index, 0: found } of text.matchAll(time)) {
    if (index < read) continue;
    const line = lineAround(text, index);
    read = line.to;
    if (truncated.test(text.slice(line.from, line.to))) continue;
    const isClf = text[index + found.length] === ']';
    const record = isClf ? clfOf(text, line, index + found.length + 1) : csvOf(text, line);
    if (record) records.push(record);
  }
  return records;
}

function lineAround(text: string, at: number): Quote {
  const before = text.slice(Math.max(0, at - 400), at);
  const lead = before.length - Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) - 1;
  const after = text.slice(at, at + longest);
  const end = after.search(/[\r\n]/);
  return { from: at - lead, to: at + (end < 0 ? after : after.slice(0, end)).trimEnd().length };
}

/** A value with its place. */
interface Token {
  text: string;
  from: number;
}

const request = /^ ?"([A-Z]{3,10}|-) ([^"\r\n]{0,2000})" (\d{3})(?= |$)/;

/** What stands behind the time in the Common Log Format: `"GET /orders HTTP/1.1" 403 23 id`. */
function clfOf(text: string, { from, to }: Quote, at: number): AccessRecord | undefined {
  const found = request.exec(text.slice(at, Math.min(to, at + 2100)));
  if (!found) return undefined;
  const [whole, verb = '', target = '', status = ''] = found;
  const start = at + whole.indexOf('"') + 1;
  const tail = at + whole.length;
  const put = new Cells();
  put.add('status', status, tail - 3);
  if (!isStatus(status)) return undefined;
  const inside = start + verb.length + 1;
  const words = [...target.matchAll(/\S+/g)].map((word) => ({ text: word[0], from: inside + word.index }));
  if (events.has(verb)) {
    put.add('eventType', verb, start);
    for (const word of words) put.add(isOwnId(word.text) ? 'connectionId' : 'routeKey', word.text, word.from);
  } else requestOf(put, { text: verb, from: start }, words);
  const rest = text.slice(tail, to);
  const isForeign = !tailOf(put, rest, tail);
  return isForeign || !hasId(put) ? undefined : { cells: put.cells, empty: put.empty, quote: { from, to } };
}

/** The verb, and the resource or the route: a path without braces may be either of two variables, and is neither. */
function requestOf(put: Cells, verb: Token, words: readonly Token[]): void {
  if (verbs.has(verb.text)) put.add('method', verb.text, verb.from);
  const [first, second] = words;
  if (first && verbs.has(first.text) && second?.text.startsWith('/'))
    put.add('routeKey', `${first.text} ${second.text}`, first.from);
  else if (first?.text === '$default') put.add('routeKey', first.text, first.from);
  else if (first && /^\/\S*\{/.test(first.text)) put.add('resourcePath', first.text, first.from);
  else if (first?.text.startsWith('/')) put.shown = first.text;
}

/**
 * What the tail of a line holds: ids, the response type, messages. False if it is another server's: a referrer and a
 * browser's name in quotation marks, and an id that anybody could have made.
 */
function tailOf(put: Cells, rest: string, at: number): boolean {
  let isPlain = true;
  for (const { 0: word, index } of rest.matchAll(/"[^"\r\n]*"?|[^\s"]+/g)) {
    const from = at + index;
    const isQuoted = word.startsWith('"');
    if (isQuoted && !hasId(put)) isPlain = false;
    if (isQuoted) continue;
    if (isUuid(word)) put.add('requestId', word, from);
    else if (isOwnId(word)) put.add(idOf(put), word, from);
    else if (isResponseType(word)) put.add('responseType', word, from);
  }
  const said = rest.trim();
  if (/[A-Za-z]{4}/.test(said)) put.add('anyError', said, at + rest.indexOf(said));
  return (
    isPlain || put.cells.has('anyId') || put.cells.has('extendedRequestId') || put.cells.has('responseType')
  );
}

/** Beside a UUID an id of the gateway's own form is the extended one; alone it may be either. */
const idOf = ({ cells }: Cells): Variable => (cells.has('requestId') ? 'extendedRequestId' : 'anyId');

/** `ip,caller,user,time,verb,resource,protocol,status,length,id`, and the same of an HTTP or WebSocket API. */
function csvOf(text: string, { from, to }: Quote): AccessRecord | undefined {
  const cells = cellsOf(text, from, to, ',');
  const at = cells.findIndex(({ value }) => isTime(value));
  const kind = cells[at + 1];
  const target = cells[at + 2];
  if (at < 0 || !kind || !target) return undefined;
  const put = new Cells();
  const isEvent = events.has(kind.value);
  const status = cells[at + (isEvent ? 3 : 4)];
  const protocol = isEvent || /^(?:HTTP\/[\d.]+|-)$/.test(cells[at + 3]?.value ?? '');
  if (!protocol || !status || !isStatus(status.value)) return undefined;
  put.cell('status', status);
  if (isEvent) {
    put.cell('eventType', kind);
    put.cell('routeKey', target);
  } else requestOf(put, tokenOf(kind), wordsOf(target));
  for (const cell of cells.slice(at + (isEvent ? 4 : 5))) {
    const isOwn = isOwnId(cell.value);
    if (isOwn && isEvent && !put.cells.has('connectionId')) put.cell('connectionId', cell);
    else if (isOwn) put.cell(idOf(put), cell);
    else if (isUuid(cell.value)) put.cell('requestId', cell);
    else if (isResponseType(cell.value)) put.cell('responseType', cell);
    else if (/[A-Za-z]{4}/.test(cell.value)) put.cell('anyError', cell);
  }
  return hasId(put) ? { cells: put.cells, empty: put.empty, quote: { from, to } } : undefined;
}

const tokenOf = ({ value, from }: CsvCell): Token => ({ text: value, from });
const wordsOf = ({ value, from }: CsvCell): Token[] =>
  [...value.matchAll(/\S+/g)].map((word) => ({ text: word[0], from: from + word.index }));

const ids: readonly Variable[] = ['requestId', 'extendedRequestId', 'anyId', 'connectionId'];
const hasId = ({ cells }: Cells): boolean => ids.some((id) => cells.has(id));

/** Gathers the values of a line; the first of a variable counts. */
class Cells {
  readonly cells = new Map<Variable, Cell>();
  readonly empty = new Set<Variable>();
  shown?: string;

  add(variable: Variable, value: string, from: number): void {
    this.put(variable, plainCell(value, { from, to: from + value.length }));
  }

  cell(variable: Variable, { value, from, to, write }: CsvCell): void {
    this.put(variable, { value, quote: { from, to }, write });
  }

  private put(variable: Variable, cell: Cell): void {
    if (isEmpty(cell.value)) this.empty.add(variable);
    else if (!this.cells.has(variable)) this.cells.set(variable, cell);
  }
}
