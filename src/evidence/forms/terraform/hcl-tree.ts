/**
 * HCL, the language of Terraform, as blocks and attributes with their places. Nothing is evaluated: what is not
 * written out becomes the object that CloudFormation has for it (`Fn::GetAtt` for a reference to a resource,
 * `Fn::Join` for a text with references in it), or `{ "Fn::Hcl": … }` if there is none.
 * https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md
 */
import type { Quote, Stretch } from '../../reading.ts';
import type { JsonNode } from '../json-tree.ts';
import { HclValues } from './hcl-value.ts';

/** `name = value`, from the name to the value's end. */
export interface HclAttribute {
  name: string;
  quote: Quote;
  value: JsonNode;
}

/** `type "label" "label" { … }`. */
export interface HclBlock {
  type: string;
  labels: string[];
  /** From the type to the opening brace. */
  header: Quote;
  /** The whole of it. */
  quote: Quote;
  attributes: HclAttribute[];
  blocks: HclBlock[];
  /** Whether something in it could not be read, or its end is missing. */
  isBroken: boolean;
}

/** Blocks that stand one behind the other, with nothing but comments between them. */
export interface HclText {
  blocks: HclBlock[];
  quote: Quote;
}

const opening =
  /^[^\S\r\n]{0,40}(?=(?:resource|data|module|variable|provider|terraform|locals|output)(?:[^\S\r\n]{1,20}(?:"[^"\r\n]{1,200}"|[A-Za-z_][\w-]{0,200})){0,2}[^\S\r\n]{0,20}\{)/gm;
const name = /[A-Za-z_][\w-]{0,200}/y;
/** Deeper than this nobody nests blocks. */
const deepest = 30;

/** The HCL of a text, wherever a top-level block of Terraform begins a line. Takes time in proportion to the text. */
export function hclIn({ text, at }: Stretch): HclText[] {
  const found: HclText[] = [];
  opening.lastIndex = 0;
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const reader = new HclReader(text, match.index + match[0].length, at);
    const blocks = reader.outermost();
    const last = blocks.at(-1);
    if (blocks[0] && last) found.push({ blocks, quote: { from: blocks[0].quote.from, to: last.quote.to } });
    opening.lastIndex = Math.max(reader.position, match.index + match[0].length + 1);
  }
  return found;
}

class HclReader extends HclValues {
  /** Blocks from here on, up to what is no block. */
  outermost(): HclBlock[] {
    const blocks: HclBlock[] = [];
    for (;;) {
      this.skipBlanks(true);
      const start = this.position;
      const type = this.take(name);
      const block = type === undefined ? undefined : this.blockFrom(type, start, 0);
      if (!block) {
        this.position = Math.max(start, (blocks.at(-1)?.quote.to ?? 0) - this.at);
        return blocks;
      }
      blocks.push(block);
    }
  }

  /** What follows a block's type, if it is a block. */
  private blockFrom(type: string, start: number, depth: number): HclBlock | undefined {
    const labels: string[] = [];
    for (;;) {
      this.skipBlanks(false);
      const here = this.text[this.position];
      if (here === '{') break;
      const label = here === '"' ? this.label() : this.take(name);
      if (label === undefined || labels.length > 2) return undefined;
      labels.push(label);
    }
    this.position += 1;
    const header = { from: this.at + start, to: this.at + this.position };
    const block: HclBlock = {
      type,
      labels,
      header,
      quote: { ...header },
      attributes: [],
      blocks: [],
      isBroken: false,
    };
    this.body(block, depth + 1);
    block.quote.to = this.at + this.position;
    return block;
  }

  private body(block: HclBlock, depth: number): void {
    for (;;) {
      this.skipBlanks(true);
      const start = this.position;
      if (start >= this.text.length) {
        block.isBroken = true;
        return;
      }
      if (this.text[start] === '}') {
        this.position += 1;
        return;
      }
      // At the outer edge a resource begins: the brace before it is missing.
      if (depth === 1 && /^resource\s{1,20}"aws_/.test(this.text.slice(start, start + 40))) {
        block.isBroken = true;
        return;
      }
      this.isUnclosed = false;
      const isRead = depth <= deepest && this.member(block, depth);
      block.isBroken ||= this.isUnclosed;
      if (!isRead) {
        block.isBroken = true;
        this.position = start;
        this.skipValue(false);
        if (this.position === start) this.position += 1;
      }
    }
  }

  /** An attribute or a block inside a block; false if it is neither. */
  private member(block: HclBlock, depth: number): boolean {
    const start = this.position;
    const word = this.take(name) ?? (this.text[start] === '"' ? this.label() : undefined);
    if (word === undefined) return false;
    this.skipBlanks(false);
    const after = this.text.slice(this.position, this.position + 2);
    if (after.startsWith('=') && after !== '==') {
      this.position += 1;
      this.skipBlanks(false);
      const value = this.value(0, false);
      if (!value) return false;
      const quote = { from: this.at + start, to: Math.max(value.quote.to, this.at + start + word.length) };
      block.attributes.push({ name: word, quote, value });
      return true;
    }
    const inner = this.blockFrom(word, start, depth);
    if (!inner) return false;
    block.blocks.push(inner);
    block.isBroken ||= inner.isBroken;
    return true;
  }
}
