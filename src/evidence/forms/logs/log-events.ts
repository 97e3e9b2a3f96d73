/** Logs in JSON: what the AWS CLI, Logs Insights and subscriptions to a log print around its lines. */
import type { Stretch } from '../../reading.ts';
import type { Document } from '../form.ts';
import {
  addString,
  itemsAt,
  type JsonNode,
  type JsonString,
  type JsonValue,
  jsonIn,
  nodeAt,
  stringAt,
} from '../json-tree.ts';
import { TranscriptWriter } from '../transcript.ts';
import { entriesOf, formOf, mayHold } from './execution-log.ts';
import { requestsOf } from './execution-log-parse.ts';
import { invocationsOf, isFunctionLog, signs } from './function-log-lines.ts';
import type { LogLine } from './log-lines.ts';
import { messagesInResults } from './logs-insights.ts';

/** What an event of CloudWatch Logs has beside its message. */
const marks = ['timestamp', 'ingestionTime', 'eventId', 'logStreamName', '@timestamp', '@logStream', 'id'];

/** The messages of `filter-log-events`, `get-log-events`, of a subscription, of Logs Insights, of single events. */
function messagesOf(root: JsonNode): JsonString[] {
  const list = [root, ...itemsAt(root), ...itemsAt(root, 'events'), ...itemsAt(root, 'logEvents')];
  return [...list.flatMap((item) => messageOf(item) ?? []), ...messagesInResults(root)];
}

function messageOf(item: JsonNode): JsonString | undefined {
  if (item.type !== 'object' || !marks.some((mark) => nodeAt(item, mark))) return undefined;
  return stringAt(item, 'message') ?? stringAt(item, '@message');
}

/** A message as a line of a log, decoded. */
function lineOf(node: JsonString, text: string): LogLine {
  const log = addString(new TranscriptWriter(), node, text).done();
  return { log, at: 0, to: log.text.length };
}

/** The log's name, as a subscription tells it; several logs in one stream tell none. */
function groupOf(values: readonly JsonValue[], text: string): LogLine | undefined {
  const names = values.flatMap(({ root }) => stringAt(root, 'logGroup') ?? []);
  const [first] = names;
  const isOne = first && names.length === values.length && names.every(({ value }) => value === first.value);
  return isOne ? lineOf(first, text) : undefined;
}

/** Values that follow each other with nothing between them, as a stream of events has them. */
function streamsIn(values: readonly JsonValue[], text: string): JsonValue[][] {
  const streams: JsonValue[][] = [];
  let end = -1;
  for (const value of values) {
    const { from, to } = value.root.quote;
    const follows = end >= 0 && /^[\s,]*$/.test(text.slice(end, from));
    if (follows) streams.at(-1)?.push(value);
    else streams.push([value]);
    end = to;
  }
  return streams;
}

/** Reads logs whose lines are the messages of JSON. */
export function readLogEvents(stretch: Stretch): Document[] {
  const { low, text, at } = stretch;
  const isJson = low.includes('"message"') || low.includes('@message');
  if (!isJson || !(mayHold(stretch) || signs.some((sign) => low.includes(sign)))) return [];
  const told = jsonIn(stretch)
    .map((value) => ({ value, messages: messagesOf(value.root) }))
    .filter(({ messages }) => messages.length > 0);
  const byValue = new Map(told.map(({ value, messages }) => [value, messages]));
  return streamsIn(
    told.map(({ value }) => value),
    text,
  ).flatMap((values): Document[] => {
    const lines = values.flatMap((value) => byValue.get(value) ?? []).map((node) => lineOf(node, text));
    const { requests, others } = requestsOf(lines);
    const group = groupOf(values, text);
    if (group) for (const request of requests) request.group = group;
    if (requests.length === 0 && !isFunctionLog(invocationsOf(others).invocations)) return [];
    const from = values[0]?.root.quote.from ?? at;
    const to = values.at(-1)?.root.quote.to ?? from;
    const cut = values.find(({ broken }) => broken);
    return [
      {
        form: formOf(requests),
        quote: { from, to },
        entries: entriesOf(requests, others),
        ...(cut?.broken && { gaps: [{ quote: cut.root.quote, why: cut.broken }] }),
      },
    ];
  });
}
