import type { Quote, Stretch } from '../../reading.ts';
import { partOf } from '../../reading.ts';
import type { FormReader, Gap } from '../form.ts';
import { itemsAt, type JsonNode, type JsonValue, jsonIn, nodeAt } from '../json-tree.ts';
import { type Call, callOf } from './har-call.ts';
import { documentOf } from './har-document.ts';

/** Where an entry begins; the names are those with which browsers and tools begin one. */
const entryStart =
  /\{\s{0,40}"(?:_connectionId|_initiator|_priority|_resourceType|_fromCache|_webSocketMessages|cache|connection|pageref|request|startedDateTime|time)"\s{0,3}:/g;
/** So many entries are looked for behind a break. */
const mostStarts = 100_000;

/**
 * Reads HAR files (HTTP Archive 1.2, http://www.softwareishard.com/blog/har-12-spec/) of browsers, proxies and test
 * tools: the calls that failed, each with its preflight and the redirects that led to it, and the calls through API
 * Gateway that succeeded. What else succeeded is no entry.
 */
export const readHar: FormReader = (stretch) => {
  const { text } = stretch;
  if (!text.includes('"startedDateTime"') && !(text.includes('"log"') && text.includes('"creator"')))
    return [];
  const found = [...jsonIn(stretch)].flatMap((value) => archiveIn(value, stretch));
  if (found.length === 0) return [];
  // What stands behind a break is found twice where each entry begins a line.
  const calls = new Map(found.flatMap((one) => one.calls.map((call) => [call.node.quote.from, call])));
  const from = found[0]?.quote.from ?? 0;
  const to = found.reduce((end, { quote }) => Math.max(end, quote.to), 0);
  const gaps = found.flatMap((one) => one.gaps);
  return [documentOf([...calls.values()], { from, to }, gaps, text)];
};

interface Piece {
  calls: Call[];
  quote: Quote;
  gaps: Gap[];
}

/** The calls of one JSON value: a whole file, the list of entries, an entry; and of what follows where it breaks off. */
function archiveIn({ root, broken }: JsonValue, stretch: Stretch): Piece[] {
  const { text } = stretch;
  const lists = [nodeAt(root, 'log', 'entries'), nodeAt(root, 'entries'), root].map((node) => itemsAt(node));
  const whole = lists.find((list) => list.length > 0);
  const isCut = (node: JsonNode | undefined): boolean =>
    broken !== undefined && node !== undefined && node.quote.to >= root.quote.to;
  // Of an entry that breaks off only what came before counts, and that no header is missing.
  const isWhole = (node: JsonNode): boolean =>
    !isCut(node) ||
    !(isCut(nodeAt(node, 'request', 'headers')) || isCut(nodeAt(node, 'response', 'headers') ?? node));
  const calls = (whole ?? [root]).filter(isWhole).flatMap((node) => callOf(node, text) ?? []);
  const log = nodeAt(root, 'log');
  const isFile =
    nodeAt(log, 'version') !== undefined && (nodeAt(log, 'entries') ?? nodeAt(log, 'creator')) !== undefined;
  const isEntry = nodeAt(root, 'startedDateTime') !== undefined || nodeAt(root, 'timings') !== undefined;
  if (calls.length === 0 ? !isFile : !whole && !isEntry) return [];
  if (whole && !isFile && calls.length > 0 && !whole.some((node) => nodeAt(node, 'startedDateTime')))
    return [];
  if (!broken) return [{ calls, quote: root.quote, gaps: [] }];
  const more = broken === 'cut-off' ? [] : after(root.quote.to, stretch);
  const last = more.at(-1)?.node.quote.to ?? 0;
  const end = broken === 'cut-off' ? text.length : blankLine(text, Math.max(last, root.quote.to));
  const gap: Gap = { quote: { from: Math.min(root.quote.to, end - 1), to: end }, why: broken };
  return [{ calls: [...calls, ...more], quote: { from: root.quote.from, to: end }, gaps: [gap] }];
}

/** Entries that stand whole behind a break. */
function after(from: number, stretch: Stretch): Call[] {
  const { text } = stretch;
  const starts: number[] = [];
  entryStart.lastIndex = from;
  for (let found = entryStart.exec(text); found && starts.length < mostStarts; found = entryStart.exec(text))
    starts.push(found.index);
  return starts.flatMap((start, i) => {
    const [value] = jsonIn(partOf(stretch, start, starts[i + 1] ?? text.length));
    return (value && !value.broken && callOf(value.root, text)) || [];
  });
}

/** Where a blank line comes, which no archive has, or the text ends: what is left of a broken one is no plain text. */
function blankLine(text: string, from: number): number {
  const blank = /\n[ \t]*\r?\n/g;
  blank.lastIndex = from;
  return blank.exec(text)?.index ?? text.length;
}
