import type { Quote } from './reading.ts';

/** More pieces than this are not listed one by one. */
const most = 50;

/**
 * The paragraphs of a text out of which nothing was read, so that the page can say so. `rest` is the text without its
 * documents, `read` the places from which something was taken.
 */
export function unreadOf(rest: string, read: readonly Quote[]): Quote[] {
  const unread: Quote[] = [];
  const sorted = [...read].sort((a, b) => a.from - b.from);
  let next = 0;
  for (const { 0: paragraph, index } of rest.matchAll(/\S[^\r\n]*(?:(?:\r\n|\n|\r)[^\S\r\n]*\S[^\r\n]*)*/g)) {
    const to = index + paragraph.length;
    while ((sorted[next]?.to ?? Number.POSITIVE_INFINITY) <= index) next++;
    const isRead = (sorted[next]?.from ?? Number.POSITIVE_INFINITY) < to;
    if (!isRead) unread.push({ from: index, to: index + paragraph.trimEnd().length });
    if (unread.length === most) break;
  }
  return unread;
}
