/** Finds the lines of execution logs among others, and tells to which request each belongs. */
import { kindOfLine, type LineKind } from './execution-log-lines.ts';
import { type LogLine, textOf, withoutDoubledMarks } from './log-lines.ts';

/** A line of an execution log, without what stands in front of it. */
export interface GatewayLine extends LogLine {
  /** Undefined for wordings that nobody has described. */
  kind: LineKind | undefined;
}

/** The lines of one request. */
export interface LoggedRequest {
  /** The request's id; of a test invoke without one, its number. */
  id: string;
  isTest: boolean;
  lines: GatewayLine[];
  /** Where the log's own name stands, if that is told besides its lines. */
  group?: LogLine;
}

/**
 * What stands before a message: the request's id in brackets (of a WebSocket API it ends with `=`), or the time as test
 * invokes write it. Before these, logs, consoles and tools put times and names of streams.
 */
const lead =
  /\(([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|[\w-]{8,40}={1,2})\)[ \t]{1,3}(?=[^\s])|\b[A-Z][a-z]{2} [A-Z][a-z]{2} {1,2}\d{1,2} \d\d:\d\d:\d\d [A-Z]{2,5} \d{4} ?: ?(?=[A-Z])|\bExecution log for request (?=[\w-]{8})/;
/** Further into a line than this stands no id. */
const widest = 300;

interface Lead {
  line: GatewayLine;
  id?: string;
}

/** What stands behind a line's time and id, if it is a line of an execution log. */
function behindLead(line: LogLine): Lead | undefined {
  const start = line.log.text.slice(line.at, Math.min(line.to, line.at + widest));
  if (!start.includes('(') && !start.includes(' : ') && !start.includes('Execution log for'))
    return undefined;
  const found = lead.exec(start);
  if (!found) return undefined;
  const isHeading = found[0].startsWith('Execution log');
  const from = line.at + found.index + (isHeading ? 0 : found[0].length);
  const to = endOfMessage(line, found.index);
  if (to <= from) return undefined;
  let message: LogLine = { log: line.log, at: from, to };
  // Only what stands in a cell of CSV has its quotation marks doubled.
  if (start[found.index - 1] === '"') message = withoutDoubledMarks(message);
  const kind = kindOfLine(message.log.text, message.at);
  return { line: { ...message, kind }, ...(found[1] !== undefined && { id: found[1] }) };
}

/** Without the mark that closes a cell of CSV or of a table, and without blanks. */
function endOfMessage({ log: { text }, at, to }: LogLine, index: number): number {
  const before = text.slice(Math.max(at, at + index - 3), at + index);
  let end = to;
  while (end > at && text.charCodeAt(end - 1) <= 32) end--;
  const mark = before.endsWith('"') ? '"' : /\|[ \t]{0,2}$/.test(before) ? '|' : undefined;
  if (mark && text[end - 1] === mark) end--;
  while (end > at && text.charCodeAt(end - 1) <= 32) end--;
  return end;
}

/** Lines of one log, taken apart. */
export interface ExecutionLog {
  requests: LoggedRequest[];
  /** Lines of which nobody knows to which request they belong, or which are from elsewhere. */
  others: LogLine[];
  /** Of each line that was given: whether it belongs to a request. */
  isOurs: boolean[];
}

/** How a line that goes on in the next one begins: with data that is not closed yet. */
const carriesData: ReadonlySet<LineKind | undefined> = new Set([
  'request-body',
  'endpoint-request-body',
  'endpoint-body',
  'response-body',
]);
/** So many lines one body goes on. */
const mostLines = 500;
/** How a line begins that is an event of its own. */
export const event =
  /^\W{0,3}(?:\d{4}[-/]\d\d|\d{10,13}\b|[A-Z][a-z]{2} [A-Z]?[a-z]{0,2} ?\d|\[?(?:START|END|REPORT|INIT_\w{4,12}|TRACE|DEBUG|INFO|WARN|WARNING|ERROR|FATAL)\b)/;

/** Tells the lines of requests apart. Lines without an id, as test invokes have them, belong to the request above. */
export function requestsOf(lines: readonly LogLine[]): ExecutionLog {
  const byId = new Map<string, LoggedRequest>();
  const isOurs = lines.map(() => false);
  const owner: (LoggedRequest | undefined)[] = [];
  let test: LoggedRequest | undefined;
  let open: GatewayLine | undefined;
  let depth = 0;
  let gone = 0;
  let tests = 0;

  lines.forEach((line, index) => {
    const found = behindLead(line);
    if (!found) {
      const goesOn = open && depth > 0 && gone < mostLines && open.log === line.log;
      const text = goesOn ? textOf(line) : '';
      if (!open || !goesOn || event.test(text)) {
        open = undefined;
        return;
      }
      open.to = line.to;
      depth += depthOf(text);
      gone++;
      owner[index] = owner[index - 1];
      isOurs[index] = true;
      return;
    }
    const { id, line: one } = found;
    let request: LoggedRequest | undefined;
    if (id === undefined) {
      const text = textOf(one).slice(0, 120);
      const named = /^(?:Execution log for|Starting execution for) request:? ?([\w-]{8,60})/.exec(text)?.[1];
      const isNext = named !== undefined && test !== undefined && test.id !== named && isNamed(test);
      if (!test || isNext || text.startsWith('Execution log for'))
        test = { id: named ?? `test ${++tests}`, isTest: true, lines: [] };
      else if (named && !isNamed(test)) test.id = named;
      request = test;
      byId.set(`test ${request.id}`, request);
    } else {
      request = byId.get(id) ?? { id, isTest: false, lines: [] };
      byId.set(id, request);
    }
    request.lines.push(one);
    owner[index] = request;
    isOurs[index] = true;
    open = carriesData.has(one.kind) ? one : undefined;
    depth = open ? depthOf(textOf(open)) : 0;
    gone = 0;
  });
  // An id in brackets is not the gateway's alone: one line at least must be a line of its logs.
  const requests = [...new Set(byId.values())].filter(({ lines: all }) => all.some(({ kind }) => kind));
  const known = new Set(requests);
  owner.forEach((request, index) => {
    if (request && !known.has(request)) isOurs[index] = false;
  });
  return { requests, isOurs, others: lines.filter((_, index) => !isOurs[index]) };
}

const isNamed = ({ id }: LoggedRequest): boolean => !id.startsWith('test ');

/** How many brackets a text opens and does not close. */
function depthOf(text: string): number {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 123 || code === 91) depth++;
    else if (code === 125 || code === 93) depth--;
  }
  return depth;
}
