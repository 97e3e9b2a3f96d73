/**
 * Objects as programs print them: `util.inspect` of Node.js, the `repr` of a Python dictionary, Ruby's hashes, JSON.
 * They are alike enough to be read alike: strings in any quotation marks, words without any, labels before a bracket
 * (`Object [AxiosHeaders] {`, `<ref *1> ClientRequest {`).
 */
import type { Quote, Stretch } from '../../reading.ts';

export type Dump = DumpObject | DumpList | DumpText;

export interface DumpObject {
  type: 'object';
  quote: Quote;
  /** The first of several members of one name, with the place of its name. */
  members: Map<string, { key: Quote; value: Dump }>;
}

export interface DumpList {
  type: 'list';
  quote: Quote;
  items: Dump[];
}

/** A string, or words without quotation marks. The place is that of the characters between the marks. */
export interface DumpText {
  type: 'text';
  quote: Quote;
  value: string;
  bare: boolean;
}

/** Deeper than this nobody prints. */
const deepest = 60;
/** A string does not go on in the next line, except in JSON's, where no line end is, either. */
const string =
  /[bru]{0,2}(?:'((?:[^'\\\r\n]|\\[^\r\n])*)'|"((?:[^"\\\r\n]|\\[^\r\n])*)"|`((?:[^`\\\r\n]|\\[^\r\n])*)`)/y;
const word = /[^\s{}[\],:'"`=+]{1,2000}/y;
const label = /\[[\w$ .:*]{1,60}\](?=[ \t]{0,3}\{)/y;
const symbol = /\[[\w$ .:*()]{1,60}\](?=:)/y;
const blanks = /[ \t]+|[\r\n]+/y;
const arrow = /=>|[:=]/y;

interface Open {
  node: DumpObject | DumpList;
  /** The member that waits for its value. */
  key?: { name: string; quote: Quote } | undefined;
  /** The latest word or string, which may become a name. */
  last?: DumpText | undefined;
  /** The value that was put last, to which a `+` adds. */
  put?: DumpText | undefined;
}

/**
 * The object that begins at `from`, and where it ends, `until` at the latest; cut-off ones count as far as they go.
 * Takes linear time.
 */
export function dumpAt(
  { text, at }: Stretch,
  from: number,
  until = text.length,
): { dump: DumpObject; end: number } {
  const root: DumpObject = {
    type: 'object',
    quote: { from: at + from, to: at + from + 1 },
    members: new Map(),
  };
  const stack: Open[] = [{ node: root }];
  let place = from + 1;
  /** Up to here a quotation mark is known not to open a string. */
  let plainUntil = 0;
  let joins = false;

  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = place;
    const found = pattern.exec(text);
    if (found) place += found[0].length;
    return found;
  };
  const put = (top: Open, value: Dump): void => {
    if (top.node.type === 'list') top.node.items.push(value);
    else if (top.key) {
      const { name, quote } = top.key;
      if (!top.node.members.has(name)) top.node.members.set(name, { key: quote, value });
    }
    top.key = undefined;
    top.last = undefined;
    top.put = value.type === 'text' ? value : undefined;
  };
  /** What has been said of a value so far is the whole of it. */
  const settle = (top: Open): void => {
    if (top.last && (top.key || top.node.type === 'list')) put(top, top.last);
    top.last = undefined;
  };

  while (place < until && stack.length > 0) {
    const top = stack.at(-1) as Open;
    const character = text[place] as string;
    const isValue = top.node.type === 'list' || top.key !== undefined;
    if (character === '{' || (character === '[' && !take(isValue ? label : symbol))) {
      const start = { from: at + place, to: at + place + 1 };
      place++;
      if (stack.length >= deepest) break;
      const node: DumpObject | DumpList =
        character === '{'
          ? { type: 'object', quote: start, members: new Map() }
          : { type: 'list', quote: start, items: [] };
      put(top, node);
      stack.push({ node });
      continue;
    }
    if (character === '[') {
      // A symbol's name as a key, or a label; neither is asked for.
      top.last = textOf('', place, place, at, true);
      continue;
    }
    if (character === '}' || character === ']') {
      settle(top);
      place++;
      top.node.quote.to = at + place;
      stack.pop();
      continue;
    }
    const gap = take(blanks);
    if (gap) {
      if (/[\r\n]/.test(gap[0]) && !joins && top.last && isValue) settle(top);
      continue;
    }
    if (character === ',') {
      settle(top);
      place++;
      continue;
    }
    if (character === '+') {
      place++;
      joins = true;
      if (top.last) settle(top);
      continue;
    }
    const sign = top.node.type === 'object' && !top.key && top.last ? take(arrow) : null;
    if (sign && top.last) {
      top.key = { name: top.last.value, quote: top.last.quote };
      top.last = undefined;
      continue;
    }
    const found = place >= plainUntil ? take(string) : null;
    if (found) {
      const inside = found[1] ?? found[2] ?? found[3] ?? '';
      const said = textOf(inside, place - 1 - inside.length, place - 1, at, false);
      if (joins && top.put) {
        top.put.value += said.value;
        top.put.quote.to = said.quote.to;
      } else top.last = said;
      joins = false;
      continue;
    }
    joins = false;
    const start = place;
    if (/['"`]/.test(character)) {
      const end = text.slice(place, place + 4000).search(/[\r\n]/);
      plainUntil = end < 0 ? place + 4000 : place + end;
    }
    if (!take(word)) place++;
    // Words side by side are one value: a date, an address, a class and its message.
    const before = isValue && top.last?.bare ? top.last.quote.from - at : start;
    top.last = textOf(text.slice(before, place).slice(0, 4000), before, place, at, true);
  }
  for (const open of stack) {
    settle(open);
    open.node.quote.to = at + place;
  }
  return { dump: root, end: place };
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

function textOf(raw: string, from: number, to: number, at: number, bare: boolean): DumpText {
  const value =
    !bare && raw.includes('\\')
      ? raw.replace(/\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|([\s\S]))/g, (_, u, x, plain) =>
          plain === undefined ? String.fromCharCode(Number.parseInt(u ?? x, 16)) : (escapes[plain] ?? plain),
        )
      : raw;
  return { type: 'text', quote: { from: at + from, to: at + to }, value, bare };
}

/** The value at a path of member names; undefined if there is none. */
export function dumpedAt(node: Dump | undefined, ...path: readonly string[]): Dump | undefined {
  return path.reduce<Dump | undefined>(
    (now, name) => (now?.type === 'object' ? now.members.get(name)?.value : undefined),
    node,
  );
}

/** The string or word at a path. `undefined` and `null` are none. */
export function saidAt(node: Dump | undefined, ...path: readonly string[]): DumpText | undefined {
  const found = dumpedAt(node, ...path);
  if (found?.type !== 'text') return undefined;
  return found.bare && /^(?:undefined|null|None|nil|)$/.test(found.value) ? undefined : found;
}

/** All objects of a dump, outer ones first. */
export function* objectsIn(node: Dump): Generator<DumpObject> {
  const waiting: Dump[] = [node];
  for (let one = waiting.pop(); one; one = waiting.pop()) {
    if (one.type === 'text') continue;
    if (one.type === 'object') yield one;
    const below = one.type === 'object' ? [...one.members.values()].map(({ value }) => value) : one.items;
    for (let i = below.length - 1; i >= 0; i--) waiting.push(below[i] as Dump);
  }
}
