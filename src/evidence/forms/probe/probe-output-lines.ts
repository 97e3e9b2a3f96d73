/** The lines of a probe's block, found among what logs, mails and terminals put round them. */
import { type Line, linesOf } from '../../lines.ts';
import type { Quote, Stretch } from '../../reading.ts';
import { TranscriptWriter } from '../transcript.ts';

/** Begins every line of the block (`src/commands/probe/marks.ts`). */
export const mark = 'gw1:';
export const opening = /^==== Gatewhy probe: copy from/;
export const closing = /^==== Gatewhy probe: copy up to/;

/** A line of the block as the script wrote it, put together again, with the places of its pieces. */
export interface BlockLine {
  text: string;
  pieces: readonly { text: string; quote: Quote }[];
}

export interface Block {
  lines: readonly BlockLine[];
  quote: Quote;
  /** The last line is missing. */
  isCut: boolean;
}

/** So far into a line the mark stands at most: behind a log's time and name. Characters. */
const farthest = 120;

interface Marked {
  text: string;
  at: number;
  lead: string;
}

/** What follows the marks of a line, and where; nothing in a line without one. Some programs join lines. */
function marked({ text, at }: Line): Marked[] {
  const index = text.slice(0, farthest + mark.length).indexOf(mark);
  if (index < 0 || /[\w-]/.test(text[index - 1] ?? ' ')) return [];
  const found: Marked[] = [];
  for (let start = index; start >= 0; ) {
    const next = text.indexOf(`${mark} `, start + mark.length);
    const from = Math.min(text.length, start + mark.length + 1);
    const line = text.slice(from, next < 0 ? undefined : next).trimEnd();
    found.push({ text: line, at: at + from, lead: text.slice(0, index) });
    start = next;
  }
  return found;
}

interface Growing {
  lines: { text: string; pieces: { text: string; quote: Quote }[] }[];
  from: number;
  to: number;
  width: number;
  lead: string;
  last: number;
  isClosed: boolean;
}

/** The blocks of a stretch; places are those of the whole text. */
export function blocksIn(stretch: Stretch): Block[] {
  if (!stretch.text.includes(`${mark} `)) return [];
  const blocks: Growing[] = [];
  let block: Growing | undefined;
  const second = stretch.text.indexOf('\n') + 1;
  for (const line of linesOf(stretch.text)) {
    const all = marked(line);
    if (all.length === 0 && block && !block.isClosed) tail(block, line, stretch.at);
    for (const found of all) {
      if (!block || block.isClosed || opening.test(found.text)) {
        // The rest of a line in whose middle the copy begins belongs to the block, and can't be read.
        const from = !opening.test(found.text) && line.at === second ? 0 : line.at;
        block = { lines: [], from, to: line.at, width: 0, lead: '', last: 0, isClosed: false };
        blocks.push(block);
      }
      grow(block, found, line, stretch.at);
    }
  }
  return blocks
    .filter(({ lines }) => lines.length > 2 || opening.test(lines[0]?.pieces[0]?.text ?? ''))
    .map(({ lines, from, to, isClosed }) => ({
      lines: lines.map(({ pieces }) => ({ text: pieces.map(({ text }) => text).join(''), pieces })),
      quote: { from: stretch.at + from, to: stretch.at + to },
      isCut: !isClosed || !opening.test(lines[0]?.pieces[0]?.text ?? ''),
    }));
}

function grow(block: Growing, { text: all, at, lead }: Marked, line: Line, offset: number): void {
  const skipped = /^\+(?: |$)/.test(all) ? 2 : 0;
  const text = all.slice(skipped);
  const from = offset + at + skipped;
  const piece = { text, quote: { from, to: from + text.length } };
  const before = block.lines.at(-1);
  if (skipped > 0 && before) before.pieces.push(piece);
  else block.lines.push({ text: '', pieces: [piece] });
  block.to = line.at + line.text.length;
  block.width = Math.max(block.width, line.text.length);
  block.last = line.text.length;
  block.lead = lead;
  block.isClosed = closing.test(all);
}

/** What a terminal or a mail wrapped: the rest of the line before, if that one was full. */
function tail(block: Growing, { text, at }: Line, offset: number): void {
  const lead = block.lead !== '' && text.startsWith(block.lead) ? block.lead.length : 0;
  const rest = text.slice(lead).trimEnd();
  const word = /^\S*/.exec(rest)?.[0].length ?? 0;
  const isFull = block.last >= 60 && block.last + 1 + word > Math.min(80, block.width);
  const before = block.lines.at(-1);
  if (rest === '' || !before || !isFull) return;
  const from = offset + at + lead;
  // A line that ends at the edge was cut there; a shorter one was broken at a blank.
  if (block.last < Math.min(80, block.width)) before.pieces.push({ text: ' ', quote: { from, to: from } });
  before.pieces.push({ text: rest, quote: { from, to: from + rest.length } });
  block.to = at + text.length;
  block.last = text.length;
}

/** Adds a line of the block to a transcript, without the characters before `skip`. */
export function addLine(writer: TranscriptWriter, { pieces }: BlockLine, skip = 0): TranscriptWriter {
  let left = skip;
  for (const { text, quote } of pieces) {
    const gone = Math.min(left, text.length);
    left -= gone;
    const isPlaced = quote.to - quote.from === text.length;
    if (isPlaced) writer.add(text.slice(gone), { from: quote.from + gone, to: quote.to });
    else writer.say(text.slice(gone));
  }
  return writer;
}

/** The characters of a line, or of a part of its text. */
export function quoteOfLine({ pieces }: BlockLine, from = 0, to = Number.POSITIVE_INFINITY): Quote {
  const writer = addLine(new TranscriptWriter(), { text: '', pieces });
  const length = pieces.reduce((sum, { text }) => sum + text.length, 0);
  return writer.done().original({ from, to: Math.min(to, length) });
}
