import type { Found } from './types.ts';
import type { View } from './view.ts';

/** A canonical request found in a text. */
export interface CanonicalBlock extends Found {
  /** Does it reach its last line, the hash? */
  complete: boolean;
  /** Where it stands in the view. */
  start: number;
  end: number;
}

const headerLine = /^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,100}:/;
const names = /^[!#$%&'*+.^_`|~0-9A-Za-z;-]{1,4000}$/;
const hash = /^(?:[0-9a-fA-F]{64}|[A-Z0-9-]{8,60}|[A-Za-z0-9+/]{27,88}={0,2}|[0-9a-fA-F]{32,128})/;
const mostLines = 220;

/**
 * Reads a canonical request that begins at `start`: line by line, tolerant of indentation, of empty lines that were
 * lost on the way and of a cut-off end. Undefined if this is none.
 */
export function canonicalBlock(view: View, start: number): CanonicalBlock | undefined {
  const { text } = view;
  const lines: string[] = [];
  let at = start;
  let end = start;
  const peek = (): string | undefined => {
    if (at > text.length) return undefined;
    const stop = text.indexOf('\n', at);
    // Blanks at the end stay: they may be what was signed.
    return text.slice(at, stop < 0 ? text.length : stop).trimStart();
  };
  const take = (line: string) => {
    lines.push(line);
    const stop = text.indexOf('\n', at);
    end = stop < 0 ? text.length : stop;
    at = end + 1;
  };
  const done = (complete: boolean): CanonicalBlock => ({
    text: lines.join('\n'),
    from: view.at(start),
    to: view.at(end),
    complete,
    start,
    end,
  });

  const method = peek()?.trimEnd();
  if (!method || !/^[A-Za-z]{3,10}$/.test(method)) return undefined;
  take(method);
  const path = peek();
  if (path === undefined || !/^[/%]|^$/.test(path)) return undefined;
  take(path);
  const query = peek();
  if (query === undefined) return done(false);
  // An empty line that was lost: the next one is a header already.
  if (headerLine.test(query) && !query.slice(0, query.indexOf(':')).includes('=') && /^[A-Za-z-]/.test(query))
    lines.push('');
  else take(query);
  let headers = 0;
  for (let line = peek(); line !== undefined && headerLine.test(line) && headers < mostLines; line = peek()) {
    take(line);
    headers += 1;
  }
  if (headers === 0) return undefined;
  const blank = peek()?.trim() === '';
  if (blank) take('');
  const list = peek()?.trimEnd();
  if (list === undefined || !names.test(list)) return done(false);
  // Without its empty line, a list is only known by its most common name; else it is a header that was cut off.
  if (!blank && !/(?:^|;)host(?:;|$)/i.test(list)) return done(false);
  if (!blank) lines.push('');
  take(list);
  const last = peek();
  const found = last === undefined ? null : hash.exec(last);
  // Fewer digits than a hash has: the text was cut off.
  if (!found || /^[0-9a-f]{1,63}$/.test(found[0])) return done(false);
  const lineStart = at;
  take(found[0]);
  // Behind the hash a closing quote or bracket may stand: it is no part of the block.
  const indent = /^[ \t]*/.exec(text.slice(lineStart, lineStart + 80))?.[0].length ?? 0;
  end = Math.min(text.length, lineStart + indent + found[0].length);
  return done(true);
}

/** A canonical request whose line ends became spaces, as terminals and trackers do to it. */
export function flatBlock(view: View, start: number): CanonicalBlock | undefined {
  const piece = view.text.slice(start, start + 12_000);
  const stop = piece.search(/ ['"]|['"]/);
  const flat = stop < 0 ? piece : piece.slice(0, stop);
  if (flat.includes('\n')) return undefined;
  const words = flat.trim().split(' ').filter(Boolean);
  const [method = '', path = ''] = words;
  const payload = words.at(-1) ?? '';
  const list = words.at(-2) ?? '';
  if (words.length < 5 || !/^[A-Z]{3,10}$/.test(method) || !path.startsWith('/')) return undefined;
  if (!names.test(list) || !hash.test(payload)) return undefined;
  const signed = list.split(';');
  const headers: string[] = [];
  let query = '';
  for (const word of words.slice(2, -2)) {
    const next = signed[headers.length];
    if (next !== undefined && word.startsWith(`${next}:`)) headers.push(word);
    else if (headers.length === 0) query = word;
    else headers[headers.length - 1] += ` ${word}`;
  }
  const end = start + flat.length;
  const text = [method, path, query, ...headers, '', list, payload].join('\n');
  return { text, from: view.at(start), to: view.at(end), complete: true, start, end };
}
