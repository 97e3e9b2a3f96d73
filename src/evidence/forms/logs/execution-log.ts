/** Execution logs of REST and WebSocket APIs as plain text, from whatever printed them; with a function's lines among them. */
import type { Stretch } from '../../reading.ts';
import type { Document, Entry, FormName } from '../form.ts';
import { entryOf } from './execution-log-entry.ts';
import { type LoggedRequest, requestsOf } from './execution-log-parse.ts';
import { entryOfInvocation } from './function-log.ts';
import { type Invocation, invocationsOf, isFunctionLog } from './function-log-lines.ts';
import { type LogLine, linesIn, placeOf, textOf, wholeText } from './log-lines.ts';
import { orphansOf } from './log-orphans.ts';
import { inRuns, runAt, runsOf } from './log-runs.ts';

/** What tells at once that a text may have such lines. In lower case. */
const signs: readonly string[] = [
  'extended request id:',
  'execution for request:',
  'execution log for request',
  'successfully completed ',
  'method completed with status',
  'execution failed',
  'lambda invocation failed',
  'verifying usage plan',
  'usage plan check',
  'api key',
  'starting authorizer',
  'incoming identity',
  'authorizer',
  'unauthorized request:',
  'method request ',
  'method response ',
  'endpoint request',
  'endpoint response',
  'gateway response ',
  'request body does not match',
  'http method:',
  'websocket',
  'connection id:',
  'connection api request',
  'limit exceeded for',
  'sending request to',
  'received response.',
  'x-ray tracing id',
];

/** Whether a text may have lines of an execution log. */
export const mayHold = ({ low }: Stretch): boolean => signs.some((sign) => low.includes(sign));

/** The entries of a log: its requests, each with its function's log, then what goes with no request. */
export function entriesOf(requests: readonly LoggedRequest[], others: readonly LogLine[]): Entry[] {
  const { invocations } = invocationsOf(others);
  const byId = new Map(invocations.map((one): [string, Invocation] => [one.id, one]));
  const entries = requests.map((request) => entryOf(request, { invocation: invocationOf(request, byId) }));
  const paired = new Set(entries.flatMap(({ ids }) => ids));
  const alone = isFunctionLog(invocations) ? invocations.filter(({ id }) => !paired.has(id)) : [];
  const all = [...entries, ...alone.map(entryOfInvocation), ...orphansOf(others)];
  return all.sort((a, b) => a.quote.from - b.quote.from);
}

const lastId = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;

/** The invocation that a request's log names. */
function invocationOf(
  { lines }: LoggedRequest,
  byId: ReadonlyMap<string, Invocation>,
): Invocation | undefined {
  if (byId.size === 0) return undefined;
  for (const line of lines) {
    if (line.kind !== 'function-id' && line.kind !== 'failure') continue;
    const found = byId.get(lastId.exec(textOf(line).slice(-60))?.[0] ?? '');
    if (found) return found;
  }
  return undefined;
}

/** The form of a log: a test invoke has one of its own. */
export const formOf = (requests: readonly LoggedRequest[]): FormName =>
  requests.length === 0
    ? 'function log'
    : requests.every(({ isTest }) => isTest)
      ? 'test invoke'
      : 'execution log';

/** Reads execution logs that stand in a text as lines. */
export function readExecutionLog(stretch: Stretch): Document[] {
  if (!mayHold(stretch)) return [];
  const lines = linesIn(wholeText(stretch));
  const { requests, isOurs } = requestsOf(lines);
  if (requests.length === 0) return [];
  const runs = runsOf(lines, isOurs);
  // What stands outside the runs belongs to somebody else.
  const others = lines.filter((line, index) => !isOurs[index] && runAt(runs, placeOf(line).from) >= 0);
  return inRuns(formOf(requests), runs, entriesOf(requests, others));
}
