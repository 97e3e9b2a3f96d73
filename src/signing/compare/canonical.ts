import type { Header } from '../types.ts';

/** A line of a canonical request and where it stands in it. */
export interface Line {
  text: string;
  from: number;
  to: number;
}

export interface HeaderLine extends Line {
  /** As written. */
  name: string;
  value: string;
}

/** A canonical request, taken apart. Parts that a cut-off text doesn't reach are undefined. */
export interface Canonical {
  text: string;
  method: Line;
  path: Line;
  query: Line;
  headers: HeaderLine[];
  list?: Line;
  payload?: Line;
}

/** Takes a canonical request apart by lines. Never throws: what isn't there is empty or undefined. */
export function parseCanonical(text: string): Canonical {
  const lines: Line[] = [];
  let from = 0;
  for (const piece of text.split('\n')) {
    lines.push({ text: piece, from, to: from + piece.length });
    from += piece.length + 1;
  }
  const end: Line = { text: '', from: text.length, to: text.length };
  const blank = lines.findIndex(({ text: line }, index) => index > 2 && line === '');
  const stop = blank < 0 ? lines.length : blank;
  const headers = lines.slice(3, stop).map((line): HeaderLine => {
    const colon = line.text.indexOf(':');
    const at = colon < 0 ? line.text.length : colon;
    return { ...line, name: line.text.slice(0, at), value: line.text.slice(at + 1) };
  });
  // A signer may put more than one empty line behind the headers; what counts are the last two.
  const rest = blank < 0 ? [] : lines.slice(blank).filter(({ text: line }) => line !== '');
  const [list, payload] = rest;
  return {
    text,
    method: lines[0] ?? end,
    path: lines[1] ?? end,
    query: lines[2] ?? end,
    headers,
    ...(list ? { list } : {}),
    ...(payload ? { payload } : {}),
  };
}

/** A header's value as it is signed: trimmed, runs of spaces made one. */
export const fold = (value: string): string => value.replace(/[ \t]+/g, ' ').replace(/^ | $/g, '');

/** The values of a header in the order sent, name in small letters. */
export const valuesOf = (headers: readonly Header[], name: string): string[] =>
  headers.filter(([given]) => given.toLowerCase() === name).map(([, value]) => value);

/** The text of a canonical request. */
export const join = (
  method: string,
  path: string,
  query: string,
  lines: readonly string[],
  list: string,
  payload: string,
): string => [method, path, query, ...lines, '', list, payload].join('\n');
