/**
 * What `curl --trace` and `--trace-ascii` write: blocks of bytes behind lines such as `=> Send header, 161 bytes (0xa1)`,
 * with offsets, and a column in hexadecimal where it is the former. Source: tool_cb_dbg.c of curl.
 */
import { type Line, linesOf } from '../../lines.ts';
import type { Stretch } from '../../reading.ts';
import type { Document, Entry, FormReader } from '../form.ts';
import { TranscriptWriter } from '../transcript.ts';
import { entryOf } from './transcribed.ts';

const title =
  /^(?:\d\d:\d\d:\d\d\.\d{1,9} )?(?:\[[\dx]{1,6}-[\dx]{1,6}\] )?(?:== Info: (.*)|(=>|<=) (?:Send|Recv) (SSL )?(header|data), \d{1,12} bytes \(0x[0-9a-f]{1,12}\))/i;
const row = /^([0-9a-f]{4,10}):(?: (.*))?$/i;
const codes = /^(?:[0-9a-f]{2}(?: |$)){1,16}/i;
/** Columns that the hexadecimal codes of a row take; what stands behind are its characters. */
const width = 48;

/** One block: what the bytes are, and the rows in which they stand. */
interface Block {
  kind: 'info' | 'sent' | 'got' | 'body' | 'other';
  info?: Line;
  rows: Line[];
}

/** Reads traces of curl. Rows between which other output stands, such as the body on the same terminal, are found. */
export const readCurlTrace: FormReader = (stretch) => {
  const { text, low, at } = stretch;
  if (!low.includes('=> send ') && !low.includes('<= recv ')) return [];
  const blocks: Block[] = [];
  let from = -1;
  let to = 0;
  let open: Block | undefined;
  for (const line of linesOf(text)) {
    const found = title.exec(line.text);
    const end = line.at + line.text.length;
    if (found) {
      if (from < 0) from = line.at;
      to = end;
      open = blockOf(found, line);
      blocks.push(open);
    } else if (open && open.kind !== 'info' && row.test(line.text)) {
      open.rows.push(line);
      to = end;
    } else open = undefined;
  }
  if (!blocks.some(({ kind }) => kind === 'sent' || kind === 'got')) return [];
  const document: Document = {
    form: 'curl trace',
    quote: { from: at + from, to: at + to },
    entries: entriesOf(blocks, stretch, { from: at + from, to: at + to }),
  };
  return [document];
};

function blockOf([all, info, way, ssl, what]: RegExpExecArray, line: Line): Block {
  if (info !== undefined) {
    const skipped = all.length - info.length;
    return { kind: 'info', info: { text: info, at: line.at + skipped }, rows: [] };
  }
  if (ssl) return { kind: 'other', rows: [] };
  const isHeader = what?.toLowerCase() === 'header';
  if (way === '=>') return { kind: isHeader ? 'sent' : 'other', rows: [] };
  return { kind: isHeader ? 'got' : 'body', rows: [] };
}

/** One entry for each request that no redirect led to. */
function entriesOf(blocks: readonly Block[], stretch: Stretch, quote: Entry['quote']): Entry[] {
  const groups: Block[][] = [[]];
  let status = 0;
  for (const block of blocks) {
    if (block.kind === 'sent' && (status >= 400 || (status >= 200 && status < 300))) groups.push([]);
    groups.at(-1)?.push(block);
    if (block.kind === 'sent') status = 0;
    if (block.kind === 'got' && status < 200) status = statusOf(block) ?? status;
  }
  return groups.map((group) => {
    const writer = new TranscriptWriter();
    const start = new LineStart(writer);
    for (const block of group) start.write(block, stretch.at);
    return entryOf(writer.done(), quote);
  });
}

function statusOf({ rows }: Block): number | undefined {
  const rest = row.exec(rows[0]?.text ?? '')?.[2] ?? '';
  const found = /^HTTP\/[\d.]{1,3} (\d{3})/.exec(codesOf(rest) ? rest.slice(width) : rest);
  return found ? Number(found[1]) : undefined;
}

/** The codes of a row in hexadecimal; undefined if it is one of characters only. */
function codesOf(rest: string): string[] | undefined {
  const found = codes.exec(rest)?.[0];
  if (found === undefined || rest.slice(found.length, width).trim() !== '') return undefined;
  return found.trim().split(' ');
}

/** Writes blocks with curl's marks at the beginning of each line of a header. */
class LineStart {
  private readonly writer: TranscriptWriter;
  private fresh = true;

  constructor(writer: TranscriptWriter) {
    this.writer = writer;
  }

  write({ kind, info, rows }: Block, at: number): void {
    if (info) {
      this.finish();
      this.writer
        .say('* ')
        .add(info.text, { from: at + info.at, to: at + info.at + info.text.length })
        .say('\n');
    }
    if (kind === 'info' || kind === 'other') return;
    const mark = kind === 'sent' ? '> ' : kind === 'got' ? '< ' : '';
    for (const [index, line] of rows.entries()) this.row(line, rows[index + 1], mark, at);
    if (kind === 'sent') this.finish();
  }

  private finish(): void {
    if (!this.fresh) this.writer.say('\n');
    this.fresh = true;
  }

  private row(line: Line, next: Line | undefined, mark: string, at: number): void {
    const [, offset = '0', rest = ''] = row.exec(line.text) ?? [];
    const start = at + line.at + line.text.length - rest.length;
    const hex = codesOf(rest);
    if (hex) {
      this.hexadecimal(hex, rest, start, mark);
      return;
    }
    if (this.fresh) this.writer.say(mark);
    this.writer.add(rest, { from: start, to: start + rest.length });
    this.fresh = false;
    // The offset of the next row says whether a line end stands between the two.
    const following = next && row.exec(next.text)?.[1];
    const goesOn =
      following !== undefined && Number.parseInt(following, 16) === Number.parseInt(offset, 16) + rest.length;
    if (!goesOn) this.finish();
  }

  private hexadecimal(values: readonly string[], rest: string, start: number, mark: string): void {
    // Where the column of characters was changed or cut in copying, it is the row as a whole that they are from.
    const from = start + width;
    const isWhole = rest.length === width + values.length;
    for (const [index, code] of values.entries()) {
      const value = Number.parseInt(code, 16);
      if (value === 13) continue;
      if (this.fresh) this.writer.say(mark);
      this.fresh = false;
      if (value === 10) {
        this.finish();
        continue;
      }
      const place = isWhole
        ? { from: from + index, to: from + index + 1 }
        : { from: start, to: start + rest.length };
      this.writer.add(value > 31 && value < 127 ? String.fromCharCode(value) : '?', place);
    }
  }
}
