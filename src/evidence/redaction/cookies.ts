import type { Span } from './kinds.ts';
import { isPlaceholder } from './worth.ts';

/** Attributes of Set-Cookie: they tell where a cookie goes, and nothing of who it is. */
const attribute = /^(?:path|domain|expires|max-age|samesite|secure|httponly|partitioned|priority|version)$/i;

/** The values of `a=b; c=d` that stands at `from`; names and attributes stay. */
export function cookieSpans(text: string, from: number, to: number): Span[] {
  const spans: Span[] = [];
  let at = from;
  for (const pair of text.slice(from, to).split(';')) {
    const name = /^\s*([^=\s]{1,200})=/.exec(pair);
    const start = at + (name?.[0].length ?? pair.length - pair.trimStart().length);
    const end = at + pair.trimEnd().length;
    const value = text.slice(start, end);
    const isAttribute = attribute.test(name?.[1] ?? value);
    if (end > start && !isAttribute && !isPlaceholder(value))
      spans.push({ from: start, to: end, kind: 'cookie' });
    at += pair.length + 1;
  }
  return spans;
}

const shown =
  /^(?:name|path|domain|expires|maxage|httponly|secure|samesite|size|priority|partitioned|session)$/i;
const member =
  /(?:([\w.-]{1,80})\\{0,7}["']?\s{0,4}[:=]\s{0,4})?(\\{0,7}["'])((?:(?!\2)[^\r\n]){1,8000}?)\2(?!\s{0,4}:)/g;

/** Cookies as HAR files, events and programs list them: objects of name and value, pairs, or `a=b` texts. */
export function cookieListSpans(text: string, from: number): { spans: Span[]; end: number } {
  const close = text[from] === '[' ? ']' : '}';
  const part = text.slice(from, from + 20_000);
  const at = part.indexOf(close);
  const end = at < 0 ? part.length : at;
  const spans: Span[] = [];
  for (const found of part.slice(0, end).matchAll(member)) {
    const [whole, name = '', quote = '', value = ''] = found;
    const start = from + found.index + whole.length - quote.length - value.length;
    if (name && !shown.test(name) && !isPlaceholder(value)) {
      spans.push({ from: start, to: start + value.length, kind: 'cookie' });
    } else if (!name && value.includes('=')) spans.push(...cookieSpans(text, start, start + value.length));
  }
  return { spans, end: from + end };
}
