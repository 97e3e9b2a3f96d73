/** Where the value of a name ends: that depends on what it stands in. */

/** Longer values are cut: no server takes a header of this size. */
const longest = 16_000;

const opening = /(?:\[\]string\{|\[)?[bfru]?(\\{0,7}["'`]|%22|%27|&quot;|&#34;|[“‘])/y;
const closers: Record<string, string> = { '“': '”', '‘': '’' };

/** A value, and whether quotes stand around it. */
export interface Value {
  from: number;
  to: number;
  quoted: boolean;
}

/** The end of the line, or of the longest value. */
export function lineEnd(text: string, from: number): number {
  const part = text.slice(from, from + longest);
  const at = part.search(/[\r\n]/);
  return from + (at < 0 ? part.length : at);
}

/** Where quotes that began with `quote` close again: the same sign behind no more backslashes. */
export function closing(text: string, from: number, quote: string, limit: number): number {
  const sign = closers[quote] ?? quote.replace(/^\\+/, '');
  const deepest = quote.length - sign.length;
  const part = text.slice(from, limit);
  for (let at = part.indexOf(sign); at >= 0; at = part.indexOf(sign, at + 1)) {
    let slashes = 0;
    while (slashes < at && part[at - slashes - 1] === '\\') slashes++;
    if (sign.length > 1 || slashes <= deepest) return from + at - slashes;
  }
  return limit;
}

/** The value in quotes that begins here, if one does. */
export function quotedValue(text: string, from: number): Value | undefined {
  opening.lastIndex = from;
  const open = opening.exec(text);
  if (!open) return undefined;
  const start = from + open[0].length;
  return { from: start, to: closing(text, start, open[1] ?? '"', lineEnd(text, start)), quoted: true };
}

/** From here to the first place where `stop` fits, or to `limit`. */
export function until(text: string, from: number, limit: number, stop: RegExp): number {
  const at = text.slice(from, limit).search(stop);
  return at < 0 ? limit : from + at;
}
