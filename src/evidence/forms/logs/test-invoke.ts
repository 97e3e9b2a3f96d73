/**
 * The answer of `aws apigateway test-invoke-method` and `test-invoke-authorizer`: the log of a call that went past
 * domain, stage, resource policy, firewall and usage plan, with status, headers and body beside it. What the console's
 * Test tab shows is text, whose lines the reader of execution logs knows.
 */
import type { Stretch } from '../../reading.ts';
import type { Document, Entry } from '../form.ts';
import { addString, insideOf, type JsonNode, jsonIn, nodeAt, stringAt } from '../json-tree.ts';
import { TranscriptWriter } from '../transcript.ts';
import { entriesOf } from './execution-log.ts';
import { entryOf } from './execution-log-entry.ts';
import { requestsOf } from './execution-log-parse.ts';
import { linesIn } from './log-lines.ts';

/** Reads the answers of test invokes in a text. */
export function readTestInvoke(stretch: Stretch): Document[] {
  const { low, text } = stretch;
  if (!low.includes('"log"') || !/ for request|execution |authorizer/.test(low)) return [];
  return jsonIn(stretch).flatMap(({ root, broken }): Document[] => {
    const log = stringAt(root, 'log');
    const isAnswer = ['status', 'latency', 'clientStatus', 'headers'].some((name) => nodeAt(root, name));
    if (!log || !(isAnswer || broken)) return [];
    const lines = linesIn(addString(new TranscriptWriter(), log, text).done());
    const { requests, others } = requestsOf(lines);
    if (requests.length === 0) return [];
    const last = requests.at(-1);
    const status = nodeAt(root, 'status');
    const hasStatus = status?.type === 'plain' && typeof status.value === 'number' && status.value >= 100;
    const entries: Entry[] = requests.map((request) =>
      entryOf(
        request,
        hasStatus && request === last ? { answer: (writer) => answer(writer, root, text) } : {},
      ),
    );
    return [
      {
        form: 'test invoke',
        quote: root.quote,
        entries: [...entries, ...entriesOf([], others)],
        ...(broken && { gaps: [{ quote: root.quote, why: broken }] }),
      },
    ];
  });
}

/** The answer as a transcript has it. */
function answer(writer: TranscriptWriter, root: JsonNode, text: string): void {
  const status = nodeAt(root, 'status');
  if (status?.type !== 'plain') return;
  writer.say('< HTTP/1.1 ').add(text.slice(status.quote.from, status.quote.to), status.quote).say('\n');
  const headers = nodeAt(root, 'headers');
  if (headers?.type === 'object')
    for (const [name, value] of headers.members) {
      if (value.type !== 'string' || !/^[\w-]{1,80}$/.test(name) || /[\r\n]/.test(value.value)) continue;
      // A member's name has no place of its own: the value's stands for the header.
      writer.say('< ').add(`${name}: ${value.value}`, insideOf(value)).say('\n');
    }
  writer.say('<\n');
  const body = stringAt(root, 'body');
  if (body) addString(writer, body, text).say('\n');
}
