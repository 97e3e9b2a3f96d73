/**
 * YAML with the places of its values, in the shapes of `json-tree.ts`, so that a form's reader is written once. A short
 * function of CloudFormation (`!Ref X`, `!GetAtt A.B`) becomes the object that its long form is; an alias becomes what
 * its anchor holds. The quote of a string is what was written, with quotation marks only where it has some.
 */
import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair, parseDocument } from 'yaml';
import type { Quote, Stretch } from '../reading.ts';
import type { JsonNode, JsonValue } from './json-tree.ts';

/** A document of YAML in a text. */
export interface YamlValue extends JsonValue {
  /** The lines that it takes. */
  quote: Quote;
  /** Whether other text stands behind it: only then it is sure that its end is there. */
  isFollowed: boolean;
}

/** Nothing that anybody wrote by hand is longer, or deeper. Characters, levels. */
const longest = 2_000_000;
const deepest = 100;
/** Aliases may repeat themselves without end: so many values are made at most. */
const mostValues = 200_000;

/** Anything but a mark for what was cut off. */
const followed = /^\s{0,1900}(?!\.{3}|…|\[(?:\.{3}|…|truncated|snip|cut))\S/;

const topKey =
  /^(?:(["'])([^"'\r\n]{1,300})\1|([^\s"'#&*!|>%@`{}[\],?:-][^\r\n:]{0,300}|-[^\s:][^\r\n:]{0,300}))[^\S\r\n]{0,20}:(?=\s|$)/;

/**
 * The documents of YAML whose first line a pattern finds. `opening` has the flags `g` and `m` and begins with `^`;
 * `isKey` says which names at the outer edge belong to such a document: the first other one ends it, as does any line
 * there that is no member, item, comment or bracket.
 */
export function yamlIn(stretch: Stretch, opening: RegExp, isKey: (name: string) => boolean): YamlValue[] {
  const values: YamlValue[] = [];
  opening.lastIndex = 0;
  for (let found = opening.exec(stretch.text); found; found = opening.exec(stretch.text)) {
    const from = found.index;
    const to = endOf(stretch.text, from, isKey);
    const value = treeOf(stretch, from, to);
    if (value) values.push(value);
    opening.lastIndex = Math.max(to, from + 1);
  }
  return values;
}

/** Where the last line of a document ends. */
function endOf(text: string, from: number, isKey: (name: string) => boolean): number {
  const edge = indentOf(text, from);
  let end = from;
  for (let at = from; at < text.length; ) {
    const next = text.indexOf('\n', at);
    const lineEnd = next < 0 ? text.length : next;
    const indent = indentOf(text, at);
    const first = text[at + indent] ?? '\n';
    const isBlank = at + indent >= lineEnd || first === '\r';
    if (!isBlank && indent < edge) break;
    if (
      !isBlank &&
      indent === edge &&
      at !== from &&
      !belongs(text.slice(at + indent, Math.min(lineEnd, at + 700)), isKey)
    )
      break;
    if (!isBlank) end = lineEnd;
    at = lineEnd + 1;
  }
  return text[end - 1] === '\r' ? end - 1 : end;
}

function indentOf(text: string, at: number): number {
  let end = at;
  while (text[end] === ' ') end += 1;
  return end - at;
}

function belongs(line: string, isKey: (name: string) => boolean): boolean {
  if (/^(?:#|-\s|-$|[\]}],?\s*$)/.test(line)) return true;
  const key = topKey.exec(line);
  return key !== null && isKey((key[2] ?? key[3] ?? '').trim());
}

function treeOf({ text, at }: Stretch, from: number, to: number): YamlValue | undefined {
  if (to - from > longest) return undefined;
  const source = text.slice(from, to);
  if (isTooDeep(source)) return undefined;
  const document = parsed(source);
  if (!document) return undefined;
  const start = at + from;
  const error = Math.min(...document.errors.map(({ pos }) => pos[0]));
  const root = new Converter(start, error).rootOf(document.contents);
  if (root?.type !== 'object' && root?.type !== 'array') return undefined;
  return {
    root,
    ...(error < Number.POSITIVE_INFINITY && { broken: 'not-well-formed' as const }),
    quote: { from: start, to: at + to },
    isFollowed: followed.test(text.slice(to, to + 2000)),
  };
}

/** Undefined for what the parser throws at. */
function parsed(source: string): Document | undefined {
  try {
    return parseDocument(source, {
      strict: false,
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'silent',
    });
  } catch {
    return undefined;
  }
}

/** The parser calls itself for each level: brackets and indentation without end would exhaust it. */
function isTooDeep(source: string): boolean {
  let level = 0;
  for (const { 0: piece } of source.matchAll(/[[{]|[\]}]|\n {400}|(?:- |\? ){60}/g)) {
    if (piece.length > 1) return true;
    level = Math.max(0, level + (piece === '[' || piece === '{' ? 1 : -1));
    if (level > deepest) return true;
  }
  return false;
}

/** Turns the parser's nodes into ours. What begins behind the first error does not count, nor the scalar before it. */
class Converter {
  private made = 0;
  private readonly start: number;
  private readonly until: number;
  private readonly anchors = new Map<string, Node>();
  /** Names of the aliases that are being followed. */
  private readonly following = new Set<string>();

  constructor(start: number, until: number) {
    this.start = start;
    this.until = until;
  }

  rootOf(node: Node | null): JsonNode | undefined {
    return node ? this.convert(node, 0) : undefined;
  }

  private convert(node: Node, depth: number): JsonNode | undefined {
    const [from, valueEnd] = node.range ?? [0, 0];
    this.made += 1;
    if (from >= this.until || depth > deepest || this.made > mostValues) return undefined;
    const anchor = 'anchor' in node ? node.anchor : undefined;
    if (typeof anchor === 'string' && !this.anchors.has(anchor)) this.anchors.set(anchor, node);
    if (isAlias(node)) return this.aliased(node.source, depth);
    const quote = { from: this.start + from, to: this.start + valueEnd };
    const tag = 'tag' in node && typeof node.tag === 'string' ? node.tag : '';
    const plain = this.untagged(node, quote, depth);
    if (!plain || !/^![A-Za-z]/.test(tag)) return plain;
    return longForm(tag.slice(1), plain);
  }

  private untagged(node: Node, quote: Quote, depth: number): JsonNode | undefined {
    if (isMap(node)) return this.objectOf(node.items as Pair<Node, Node | null>[], quote, depth);
    if (isSeq(node)) {
      const items = node.items.map((item) => this.convert(item as Node, depth + 1));
      return { type: 'array', quote, items: items.filter((item) => item !== undefined) };
    }
    if (!isScalar(node)) return undefined;
    // What stands right before an error may be cut in the middle.
    if (quote.to - this.start >= this.until - 1 && this.until < Number.POSITIVE_INFINITY) return undefined;
    const { value } = node;
    if (typeof value === 'number' || typeof value === 'boolean' || value === null)
      return { type: 'plain', quote, value };
    return { type: 'string', quote, value: typeof value === 'string' ? value : String(node.source ?? '') };
  }

  private objectOf(pairs: readonly Pair<Node, Node | null>[], quote: Quote, depth: number): JsonNode {
    const members = new Map<string, JsonNode>();
    for (const { key, value } of pairs) {
      const name = isScalar(key) ? String(key.source ?? key.value) : undefined;
      if (name === undefined || members.has(name)) continue;
      const from = this.start + (key.range?.[0] ?? 0);
      const node = value
        ? this.convert(value, depth + 1)
        : ({ type: 'plain', quote: { from, to: from + name.length }, value: null } as const);
      if (node) members.set(name, node);
    }
    return { type: 'object', quote, members };
  }

  private aliased(name: string, depth: number): JsonNode | undefined {
    const target = this.anchors.get(name);
    if (!target || this.following.has(name)) return undefined;
    this.following.add(name);
    const node = this.convert(target, depth + 1);
    this.following.delete(name);
    return node;
  }
}

/** The long form of a function: `!Ref X` is `{"Ref": "X"}`, `!GetAtt A.B` is `{"Fn::GetAtt": ["A", "B"]}`. */
function longForm(name: string, node: JsonNode): JsonNode {
  const isPlain = name === 'Ref' || name === 'Condition';
  const argument = name === 'GetAtt' && node.type === 'string' ? attribute(node.value, node.quote) : node;
  return {
    type: 'object',
    quote: node.quote,
    members: new Map([[isPlain ? name : `Fn::${name}`, argument]]),
  };
}

function attribute(value: string, quote: Quote): JsonNode {
  const dot = value.indexOf('.');
  const names = dot < 0 ? [value] : [value.slice(0, dot), value.slice(dot + 1)];
  return { type: 'array', quote, items: names.map((one) => ({ type: 'string', quote, value: one })) };
}
