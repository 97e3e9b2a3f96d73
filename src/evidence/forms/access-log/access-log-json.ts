/** Access logs in JSON: one object a line, or objects in the answers of CloudWatch Logs and its queries. */
import type { Quote } from '../../reading.ts';
import {
  addString,
  insideOf,
  itemsAt,
  type JsonNode,
  type JsonObject,
  type JsonString,
  type JsonValue,
  jsonIn,
  stringAt,
} from '../json-tree.ts';
import { TranscriptWriter } from '../transcript.ts';
import { type AccessRecord, type Cell, type Pair, plainCell, recordOf } from './access-log-record.ts';
import { decoded, type Source } from './access-log-source.ts';

/** Objects within objects are read as deep as `context.identity.clientCert.validity`, and so many members of them. */
const deepest = 4;
const mostMembers = 300;

/** A JSON value with the access log in it. */
export interface JsonLog {
  /** The whole value. */
  quote: Quote;
  records: AccessRecord[];
  /** Lines that its strings hold, to be read as text. */
  inner?: Source;
}

/** The JSON values of a source that are access logs, or hold some. */
export function jsonLogs(source: Source): JsonLog[] {
  const { text, low } = source.stretch;
  if (!text.includes('{') || !/status|message|error|responsetype/.test(low)) return [];
  const logs: JsonLog[] = [];
  let read = 0;
  for (const value of jsonIn(source.stretch)) {
    if (value.root.quote.from < read) continue;
    const isBroken = value.broken === 'not-well-formed';
    const line = isBroken ? lineFrom(value.root.quote.from, text) : undefined;
    const wrapped = line && wrappedLine(line, source);
    const log = wrapped ?? (line && brokenLine(line, text)) ?? logOf(value, source);
    // A broken line has many beginnings; it is read once.
    if (line) read = (wrapped?.quote ?? line).to;
    if (log) logs.push(log);
  }
  return logs;
}

function logOf({ root, broken }: JsonValue, source: Source): JsonLog | undefined {
  const { text } = source.stretch;
  const records: AccessRecord[] = [];
  const strings: Quote[] = [];
  for (const object of objectsOf(root)) {
    const message = messageOf(object);
    if (message?.type === 'string') strings.push(insideOf(message));
    const record = recordOf(pairsOf(message?.type === 'object' ? message : object, text), object.quote);
    if (record)
      records.push(
        broken ? { ...record, broken: broken === 'cut-off' ? broken : 'not-well-formed' } : record,
      );
  }
  const inner = strings.length > 0 ? decoded(source, strings, 'json') : undefined;
  if (records.length === 0 && !inner) return undefined;
  return { quote: root.quote, records, ...(inner && { inner }) };
}

/** The objects that may each be a line: the value itself, or the items of a list of lines. */
function objectsOf(root: JsonNode): JsonObject[] {
  const lists =
    root.type === 'array'
      ? root.items
      : ['events', 'logEvents', 'results'].flatMap((name) => itemsAt(root, name));
  if (root.type === 'object' && lists.length === 0) return [root];
  return lists.flatMap((item): JsonObject[] => {
    if (item.type === 'object') return [item];
    return item.type === 'array' ? [fieldsOf(item.items, item.quote)] : [];
  });
}

/** A row of a query's results: `[{"field":"status","value":"403"}]`. */
function fieldsOf(items: readonly JsonNode[], quote: Quote): JsonObject {
  const members = new Map<string, JsonNode>();
  for (const item of items) {
    const field = stringAt(item, 'field');
    const value = stringAt(item, 'value');
    if (field && value) members.set(field.value, value);
  }
  return { type: 'object', quote, members };
}

/** The line that a log event carries, as text or as JSON already taken apart. */
function messageOf({ members }: JsonObject): JsonNode | undefined {
  const message = members.get('@message') ?? members.get('message');
  if (message?.type === 'object') return message;
  return message?.type === 'string' && /[{<"]/.test(message.value) && message.value.length > 60
    ? message
    : undefined;
}

function* pairsOf(object: JsonObject, text: string, above = '', depth = 0): Generator<Pair> {
  let count = 0;
  for (const [name, node] of object.members) {
    if (++count > mostMembers) return;
    const key = `${above}${name}`;
    if (node.type === 'object' && depth < deepest) yield* pairsOf(node, text, `${key}.`, depth + 1);
    else if (node.type === 'string') yield { key, cell: new StringCell(node, text) };
    else if (node.type === 'plain' && typeof node.value === 'number')
      yield {
        key,
        cell: { ...plainCell(String(node.value), node.quote), label: labelBefore(node.quote, text) },
      };
  }
}

/** A string of JSON as a cell: made by the hundred thousand, so that it holds nothing that can be worked out later. */
class StringCell implements Cell {
  private readonly node: JsonString;
  private readonly text: string;

  constructor(node: JsonString, text: string) {
    this.node = node;
    this.text = text;
  }

  get value(): string {
    return this.node.value;
  }

  get quote(): Quote {
    return insideOf(this.node);
  }

  get label(): Quote {
    return labelBefore(this.node.quote, this.text);
  }

  write(writer: TranscriptWriter): void {
    writeLine(writer, this.node, this.text);
  }
}

/** Adds a string without its line ends: behind one, a transcript would begin. */
function writeLine(writer: TranscriptWriter, node: JsonString, text: string): void {
  if (!/[\r\n]/.test(node.value)) {
    addString(writer, node, text);
    return;
  }
  const whole = addString(new TranscriptWriter(), node, text).done();
  for (const { 0: line, index } of whole.text.matchAll(/[^\r\n]+/g))
    writer.add(line, whole.original({ from: index, to: index + line.length })).say(' ');
}

/** The name of a member before its value, without quotation marks. */
function labelBefore({ from }: Quote, text: string): Quote {
  const start = Math.max(0, from - 120);
  const found = /([\w.$@-]{1,80})"\s{0,20}:\s{0,20}$/.exec(text.slice(start, from));
  if (!found?.[1]) return { from, to: from + 1 };
  return { from: start + found.index, to: start + found.index + found[1].length };
}

const marker = /"([\w.$@-]{1,80})"\s{0,3}:\s{0,3}/g;
const quoted = /^"([\s\S]*)"\s{0,9}[,}]?\s{0,9}\}?\s{0,9}$/;
const bare = /^([\w.-]{1,40})\s{0,9}[,}]/;
const longestLine = 20_000;

/** Terminals and mail programs break lines at no earlier column. */
const narrowest = 60;

/** The line as it was before it was broken at a column: all its pieces but the last are equally long. */
function wrappedLine({ from, to }: Quote, source: Source): JsonLog | undefined {
  const { text } = source.stretch;
  const start = Math.max(text.lastIndexOf('\n', from), text.lastIndexOf('\r', from)) + 1;
  const width = to - start;
  if (width < narrowest || width > 400) return undefined;
  const pieces: Quote[] = [{ from, to }];
  let at = to;
  while (at - from < longestLine) {
    const next = at + (text.startsWith('\r\n', at) ? 2 : 1);
    const piece = text.slice(next, next + width + 1);
    const length = /[\r\n]|$/.exec(piece)?.index ?? 0;
    if (length === 0 || length > width) break;
    at = next + length;
    pieces.push({ from: next, to: at });
    if (length < width) break;
  }
  if (pieces.length === 1) return undefined;
  const inner = decoded(source, pieces, 'wrapped');
  const [value] = jsonIn(inner.stretch);
  const log = value && logOf(value, inner);
  const end = inner.original({ from: 0, to: log?.quote.to ?? 1 }).to;
  return log && { quote: { from, to: end }, records: [], inner };
}

/** The end of an object over several lines, whatever stands before it. */
const lastLine = /[\r\n][^"{\r\n]{0,80}\}/;

/** The line that begins at a place; if it is only the beginning of an object, all lines of it. */
function lineFrom(from: number, text: string): Quote {
  const rest = text.slice(from, from + longestLine);
  const line = rest.slice(0, /[\r\n]|$/.exec(rest)?.index).trimEnd();
  const end = /[{,]$/.test(line) ? lastLine.exec(rest) : null;
  return { from, to: from + (end ? end.index + end[0].length : line.length) };
}

/**
 * A line that is no JSON because a value has quotation marks in it, which the gateway doesn't escape, or because
 * something was put before each of its lines: each value then goes as far as the next name, or the end of its line.
 */
function brokenLine(quote: Quote, text: string): JsonLog | undefined {
  const { from } = quote;
  const line = text.slice(from, quote.to);
  const names = [...line.matchAll(marker)];
  const pairs = names.flatMap((found, index): Pair[] => {
    const name = found[1] ?? '';
    const start = found.index + found[0].length;
    const raw = line.slice(start, names[index + 1]?.index ?? line.length).replace(/[\r\n][\s\S]*/, '');
    const value = (quoted.exec(raw) ?? bare.exec(raw))?.[1];
    if (value === undefined) return [];
    const place = from + start + (raw.startsWith('"') ? 1 : 0);
    const label = { from: from + found.index + 1, to: from + found.index + 1 + name.length };
    return [{ key: name, cell: plainCell(value, { from: place, to: place + value.length }, label) }];
  });
  const record = recordOf(pairs, quote);
  return record && { quote, records: [{ ...record, broken: 'not-well-formed' }] };
}
