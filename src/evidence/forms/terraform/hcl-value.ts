import type { JsonNode, JsonString } from '../json-tree.ts';
import { HclScanner } from './hcl-scanner.ts';

const number = /-?\d[\w.+-]{0,60}/y;
const word = /[A-Za-z_][\w-]{0,200}/y;
/** `aws_x.y[0].id`, `var.name`, `each.value`. */
const path =
  /[A-Za-z_][\w-]{0,200}(?:\.[A-Za-z_*][\w-]{0,200}|\.\d{1,5}|\[[^\]\n"]{0,80}\]|\["[^"\n\]]{0,100}"\]){0,12}/y;
const deepest = 40;

/** Reads the values of HCL. */
export class HclValues extends HclScanner {
  /** The value here, whatever it is; undefined if there is none. Line ends mean nothing inside brackets. */
  value(depth: number, newlines: boolean): JsonNode | undefined {
    const start = this.position;
    const node = depth < deepest ? this.simple(depth) : undefined;
    const end = this.position;
    this.skipBlanks(newlines);
    const here = this.text[this.position];
    const isOver = here === undefined || '\n,]})'.includes(here);
    if (node && isOver) {
      if (!newlines) this.position = end;
      return node;
    }
    // What was begun and not understood is gone over as a whole, so that its brackets close.
    if (!node) this.position = start;
    this.skipValue(newlines);
    return this.position > start ? this.unknown(start) : undefined;
  }

  /** A string that begins here, without what it stands for; undefined if it is not closed or has expressions in it. */
  label(): string | undefined {
    const node = this.text[this.position] === '"' ? this.string() : undefined;
    return node?.type === 'string' ? node.value : undefined;
  }

  private unknown(start: number): JsonNode {
    const quote = this.quoteFrom(start);
    const value = this.text.slice(start, Math.min(this.position, start + 300));
    return { type: 'object', quote, members: new Map([['Fn::Hcl', { type: 'string', quote, value }]]) };
  }

  private simple(depth: number): JsonNode | undefined {
    const start = this.position;
    const here = this.text[start] ?? '';
    if (here === '"') return this.string();
    if (here === '[') return this.list(depth);
    if (here === '{') return this.object(depth);
    if (here === '<') return this.heredoc();
    if (/[-\d]/.test(here)) {
      const value = Number(this.take(number) ?? Number.NaN);
      return Number.isNaN(value) ? undefined : { type: 'plain', quote: this.quoteFrom(start), value };
    }
    return /[A-Za-z_]/.test(here) ? this.named(depth) : undefined;
  }

  private named(depth: number): JsonNode | undefined {
    const start = this.position;
    const found = this.take(path) ?? '';
    const quote = this.quoteFrom(start);
    if (found === 'true' || found === 'false') return { type: 'plain', quote, value: found === 'true' };
    if (found === 'null') return { type: 'plain', quote, value: null };
    if (this.text[this.position] !== '(') return referenceOf(found, quote);
    if (found !== 'jsonencode' && found !== 'yamlencode') return undefined;
    this.position += 1;
    this.skipBlanks(true);
    const inner = this.value(depth + 1, true);
    this.skipBlanks(true);
    if (!inner || this.text[this.position] !== ')') return undefined;
    this.position += 1;
    return inner;
  }

  private list(depth: number): JsonNode | undefined {
    const start = this.position;
    const items: JsonNode[] = [];
    this.position += 1;
    for (;;) {
      this.skipBlanks(true);
      const here = this.text[this.position];
      if (here === ']') {
        this.position += 1;
        return { type: 'array', quote: this.quoteFrom(start), items };
      }
      if (here === ',') {
        this.position += 1;
        continue;
      }
      const isFor = items.length === 0 && this.isFor();
      const item = isFor ? undefined : this.value(depth + 1, true);
      if (!item) return undefined;
      items.push(item);
    }
  }

  private object(depth: number): JsonNode | undefined {
    const start = this.position;
    const members = new Map<string, JsonNode>();
    this.position += 1;
    for (;;) {
      this.skipBlanks(true);
      const here = this.text[this.position];
      if (here === '}') {
        this.position += 1;
        return { type: 'object', quote: this.quoteFrom(start), members };
      }
      if (here === ',') {
        this.position += 1;
        continue;
      }
      if (members.size === 0 && this.isFor()) return undefined;
      const key = here === '"' ? this.label() : (this.take(word) ?? this.take(bareKey));
      this.skipBlanks(true);
      const sign = this.text[this.position];
      if (key === undefined || (sign !== '=' && sign !== ':')) return undefined;
      this.position += 1;
      this.skipBlanks(true);
      const value = this.value(depth + 1, false);
      if (!value) return undefined;
      if (!members.has(key)) members.set(key, value);
    }
  }

  private isFor(): boolean {
    return /^for\s/.test(this.text.slice(this.position, this.position + 4));
  }

  /** The lines as they stand there, with their indentation and with what would be put into them. */
  private heredoc(): JsonNode | undefined {
    const lines = this.skipHeredoc();
    if (!lines) return undefined;
    const quote = { from: this.at + lines.from, to: this.at + lines.to };
    return { type: 'string', quote, value: this.text.slice(lines.from, lines.to) };
  }

  private string(): JsonNode | undefined {
    const start = this.position;
    if (!this.skipString()) return undefined;
    return stringOf(this.text.slice(start + 1, this.position - 1), this.quoteFrom(start));
  }
}

/** A key of a plan's text, where a path of an API stands without quotation marks. */
const bareKey = /[/$][\w/{}+.-]{0,200}/y;

/** A reference to a resource becomes what CloudFormation writes for it. */
function referenceOf(found: string, quote: JsonNode['quote']): JsonNode {
  const text = (value: string): JsonString => ({ type: 'string', quote, value });
  const resource = /^((?:data\.)?aws_\w+\.[\w-]+)(?:\[0\])?(?:\.(\w+))?$/.exec(found);
  const [key, value]: [string, JsonNode] = resource
    ? ['Fn::GetAtt', { type: 'array', quote, items: [text(resource[1] ?? ''), text(resource[2] ?? 'id')] }]
    : ['Fn::Hcl', text(found)];
  return { type: 'object', quote, members: new Map([[key, value]]) };
}

const expression = /(?<!\$)\$\{([^{}"]{1,300})\}/g;
const escapes = /\\(?:u[0-9a-fA-F]{4}|[\s\S])|(?:\$\$|%%)\{/g;
const letters: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

function stringOf(raw: string, quote: JsonNode['quote']): JsonNode {
  if (!/[$%\\]/.test(raw)) return { type: 'string', quote, value: raw };
  const items: JsonNode[] = [];
  let end = 0;
  const addText = (piece: string): void => {
    if (piece !== '') items.push({ type: 'string', quote, value: unescaped(piece) });
  };
  for (const found of raw.matchAll(expression)) {
    addText(raw.slice(end, found.index));
    items.push(referenceOf((found[1] ?? '').trim(), quote));
    end = found.index + found[0].length;
  }
  addText(raw.slice(end));
  const [first] = items;
  const isOther = /(?<![$%])[$%]\{/.test(raw.replace(expression, ''));
  if (isOther) items.push(referenceOf('%{}', quote));
  if (!first) return { type: 'string', quote, value: '' };
  if (items.length === 1) return { ...first, quote };
  const join: JsonNode = {
    type: 'array',
    quote,
    items: [
      { type: 'string', quote, value: '' },
      { type: 'array', quote, items },
    ],
  };
  return { type: 'object', quote, members: new Map([['Fn::Join', join]]) };
}

const unescaped = (text: string): string =>
  text.replace(escapes, (found) => {
    if (found.startsWith('$') || found.startsWith('%')) return found.slice(1);
    if (found.length > 2) return String.fromCharCode(Number.parseInt(found.slice(2), 16));
    return letters[found[1] ?? ''] ?? found[1] ?? '';
  });
