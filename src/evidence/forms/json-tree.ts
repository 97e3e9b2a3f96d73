/** JSON with the places of its values, also where it is cut off: what was read up to there counts. */
import { createScanner } from 'jsonc-parser';
import type { Quote, Stretch } from '../reading.ts';
import type { TranscriptWriter } from './transcript.ts';

export type JsonNode = JsonObject | JsonArray | JsonString | JsonPlain;

export interface JsonObject {
  type: 'object';
  quote: Quote;
  /** The first of several members of one name. */
  members: Map<string, JsonNode>;
}

export interface JsonArray {
  type: 'array';
  quote: Quote;
  items: JsonNode[];
}

export interface JsonString {
  type: 'string';
  /** With its quotation marks. */
  quote: Quote;
  value: string;
}

export interface JsonPlain {
  type: 'plain';
  quote: Quote;
  value: number | boolean | null;
}

/** One JSON value of a text. */
export interface JsonValue {
  root: JsonObject | JsonArray;
  /** Why it ends before its time. */
  broken?: 'cut-off' | 'not-well-formed' | 'too-deep';
}

/** The scanner's kinds of token and its error for a string without an end, which it exports to its own compiler only. */
const token = {
  openBrace: 1,
  closeBrace: 2,
  openBracket: 3,
  closeBracket: 4,
  comma: 5,
  colon: 6,
  null: 7,
  true: 8,
  false: 9,
  string: 10,
  number: 11,
  end: 17,
} as const;
const stringWithoutEnd = 2;

/** Deeper than this is no document that anybody wrote. */
const deepest = 100;
/** So many values of one text are read: a log of one object a line has as many as lines. */
const mostValues = 200_000;

const opening = /^[^\S\r\n]*(?:[^\s{[][^\r\n{[]{0,200}[\s:=>])?(?=[{[])/gm;
const known = new WeakMap<Stretch, JsonValue[]>();

/**
 * The JSON objects and arrays of a text that begin on a line of their own or behind a short label, such as a log's time;
 * worked out once for a stretch. Comments and commas too many are passed over. Quotes are those of the whole text.
 */
export function jsonIn(stretch: Stretch): readonly JsonValue[] {
  const before = known.get(stretch);
  if (before) return before;
  const values: JsonValue[] = [];
  known.set(stretch, values);
  opening.lastIndex = 0;
  while (values.length < mostValues) {
    const found = opening.exec(stretch.text);
    if (!found) break;
    const { value, end } = treeAt(stretch, found.index + found[0].length);
    if (value) values.push(value);
    // What was read, with success or not, is not read again: time stays in proportion to the text.
    opening.lastIndex = Math.max(end, found.index + found[0].length + 1);
  }
  return values;
}

interface Open {
  node: JsonObject | JsonArray;
  /** The member that waits for its value. */
  key?: string;
  /** A value has come since the last comma. */
  full?: boolean;
}

function treeAt({ text, at }: Stretch, from: number): { value?: JsonValue; end: number } {
  const scanner = createScanner(text, true);
  scanner.setPosition(from);
  const stack: Open[] = [];
  let root: JsonObject | JsonArray | undefined;
  let end = from;

  const place = (): Quote => ({
    from: at + scanner.getTokenOffset(),
    to: at + scanner.getTokenOffset() + scanner.getTokenLength(),
  });
  const put = (node: JsonNode): void => {
    const top = stack.at(-1);
    if (top) top.full = true;
    if (top?.node.type === 'array') top.node.items.push(node);
    else if (top?.node.type === 'object' && top.key !== undefined) {
      if (!top.node.members.has(top.key)) top.node.members.set(top.key, node);
      delete top.key;
    }
  };
  const stop = (broken?: JsonValue['broken']): { value?: JsonValue; end: number } => {
    for (const { node } of stack) node.quote.to = at + end;
    // What breaks off before it says anything is a bracket in a sentence, or around a log's time.
    const saysNothing =
      !root ||
      (root.type === 'object' ? root.members.size === 0 : root.items.every(({ type }) => type === 'plain'));
    return root && !(saysNothing && broken) ? { value: { root, ...(broken && { broken }) }, end } : { end };
  };

  for (;;) {
    const kind: number = scanner.scan();
    const top = stack.at(-1);
    if ((scanner.getTokenError() as number) === stringWithoutEnd)
      return stop(
        scanner.getTokenOffset() + scanner.getTokenLength() >= text.length ? 'cut-off' : 'not-well-formed',
      );
    if (kind === token.end) return stop('cut-off');
    // Two values without a comma between them: words in brackets, such as a log's time.
    const isValue = kind === token.openBrace || kind === token.openBracket || kind >= token.null;
    if (top?.full && isValue) return stop('not-well-formed');
    const awaitsKey = top?.node.type === 'object' && top.key === undefined;
    switch (kind) {
      case token.openBrace:
      case token.openBracket: {
        if (awaitsKey) return stop('not-well-formed');
        const node: JsonObject | JsonArray =
          kind === token.openBrace
            ? { type: 'object', quote: place(), members: new Map() }
            : { type: 'array', quote: place(), items: [] };
        if (stack.length >= deepest) return stop('too-deep');
        put(node);
        root ??= node;
        stack.push({ node });
        break;
      }
      case token.closeBrace:
      case token.closeBracket: {
        const fits = top?.node.type === (kind === token.closeBrace ? 'object' : 'array');
        if (!top || !fits) return stop('not-well-formed');
        end = scanner.getTokenOffset() + scanner.getTokenLength();
        top.node.quote.to = at + end;
        stack.pop();
        if (stack.length === 0) return stop();
        break;
      }
      case token.string:
        if (top && awaitsKey) top.key = scanner.getTokenValue();
        else put({ type: 'string', quote: place(), value: scanner.getTokenValue() });
        break;
      case token.number:
        if (awaitsKey) return stop('not-well-formed');
        put({ type: 'plain', quote: place(), value: Number(scanner.getTokenValue()) });
        break;
      case token.true:
      case token.false:
      case token.null: {
        if (awaitsKey) return stop('not-well-formed');
        const value = kind === token.null ? null : kind === token.true;
        put({ type: 'plain', quote: place(), value });
        break;
      }
      case token.comma:
        if (top) top.full = false;
        break;
      case token.colon:
        break;
      default:
        return stop('not-well-formed');
    }
    end = scanner.getTokenOffset() + scanner.getTokenLength();
  }
}

/** The node at a path of member names and indices, or undefined. Member names are as written. */
export function nodeAt(
  node: JsonNode | undefined,
  ...path: readonly (string | number)[]
): JsonNode | undefined {
  return path.reduce<JsonNode | undefined>((now, step) => {
    if (now?.type === 'object') return now.members.get(String(step));
    return now?.type === 'array' && typeof step === 'number' ? now.items[step] : undefined;
  }, node);
}

/** The items of an array at a path; none if there is no array. */
export function itemsAt(
  node: JsonNode | undefined,
  ...path: readonly (string | number)[]
): readonly JsonNode[] {
  const found = nodeAt(node, ...path);
  return found?.type === 'array' ? found.items : [];
}

/** The string at a path, or undefined. */
export function stringAt(
  node: JsonNode | undefined,
  ...path: readonly (string | number)[]
): JsonString | undefined {
  const found = nodeAt(node, ...path);
  return found?.type === 'string' ? found : undefined;
}

/** The place of a string without its quotation marks. */
export const insideOf = ({ quote }: JsonString): Quote => ({ from: quote.from + 1, to: quote.to - 1 });

/** Adds a JSON string to a transcript, decoded, so that each character still knows its place. `text` is the whole text. */
export function addString(writer: TranscriptWriter, node: JsonString, text: string): TranscriptWriter {
  const { from, to } = insideOf(node);
  const raw = text.slice(from, to);
  if (raw === node.value) return writer.add(raw, { from, to });
  for (const { 0: piece, index } of raw.matchAll(/[^\\]+|\\u[0-9a-fA-F]{4}|\\[\s\S]?/g)) {
    const source = { from: from + index, to: from + index + piece.length };
    writer.add(piece.startsWith('\\') ? unescaped(piece) : piece, source);
  }
  return writer;
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function unescaped(piece: string): string {
  if (piece.length === 6) return String.fromCharCode(Number.parseInt(piece.slice(2), 16));
  const letter = piece[1] ?? '';
  return escapes[letter] ?? letter;
}
