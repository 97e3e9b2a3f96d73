/** Access logs in XML, as AWS's example has them: `<request id="…"><status>403</status>…</request>`. */
import { type AccessRecord, type Pair, plainCell, recordOf } from './access-log-record.ts';
import type { Source } from './access-log-source.ts';

const opening = /<request\s{1,3}id="([^"<>\r\n]{1,100})"\s{0,3}>/g;
const member = /<([A-Za-z][\w.-]{0,80})>([^<>]{0,4000})<\/\1>/g;
const end = '</request>';
/** A line of the log is no longer than this. */
const longest = 20_000;

/** The requests of a source. One without its end reaches to the next, or to the end of the text. */
export function xmlRecords({ stretch: { text, low } }: Source): AccessRecord[] {
  if (!low.includes('<request ') || !low.includes('status>')) return [];
  const starts = [...text.matchAll(opening)];
  let closing = text.indexOf(end);
  return starts.flatMap((start, index): AccessRecord[] => {
    const from = start.index;
    const limit = Math.min(starts[index + 1]?.index ?? text.length, from + longest);
    if (closing >= 0 && closing < from) closing = text.indexOf(end, from);
    const isClosed = closing >= from && closing < limit;
    const to = isClosed ? closing + end.length : limit;
    const body = from + start[0].length;
    const id = from + start[0].indexOf('"') + 1;
    const pairs: Pair[] = [
      { key: 'requestId', cell: plainCell(start[1] ?? '', { from: id, to: id + (start[1]?.length ?? 0) }) },
    ];
    for (const { 0: whole, 1: name = '', 2: value = '', index: at } of text
      .slice(body, to)
      .matchAll(member)) {
      const place = body + at + name.length + 2;
      const label = { from: body + at + 1, to: place - 1 };
      pairs.push({ key: name, cell: plainCell(value.trim(), trimmed(value, place), label) });
      if (pairs.length > 200 || whole === '') break;
    }
    const record = recordOf(pairs, { from, to: from + text.slice(from, to).trimEnd().length });
    if (!record) return [];
    return [isClosed ? record : { ...record, broken: 'cut-off' }];
  });
}

function trimmed(value: string, at: number): { from: number; to: number } {
  const from = at + value.length - value.trimStart().length;
  return { from, to: from + value.trim().length };
}
