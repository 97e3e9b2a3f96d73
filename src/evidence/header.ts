import type { Quote, Stretch } from './reading.ts';

/** A header as it stood in the text. Names are in lower case. */
export interface Header {
  name: string;
  value: string;
  /** The whole header. */
  quote: Quote;
  /** Its name and, of Authorization, the scheme; never what may be secret. */
  label: Quote;
  /** Where the value stands. */
  valueQuote: Quote;
}

const headerLine = /^([ \t]{0,8}(?:[<>] ?)?)([A-Za-z0-9!#$%&'*+.^_`|~-]{1,80}):([ \t]*)(?!\/\/)(.*)$/;
/** The public part of a credential's value. */
const scheme = /^(?:Bearer|Basic|Digest|Token|JWT|AWS4-HMAC-SHA256)\b/i;

/** A line of a message as a header, or undefined. `at` is where the line begins. */
export function headerOfLine(line: string, at: number): Header | undefined {
  const match = headerLine.exec(line);
  if (!match) return undefined;
  const [, lead = '', name = '', gap = '', rest = ''] = match;
  const value = rest.trimEnd();
  const from = at + lead.length;
  const afterName = from + name.length + 1;
  const start = afterName + gap.length;
  const shown = name.toLowerCase() === 'authorization' ? scheme.exec(value)?.[0].length : undefined;
  return {
    name: name.toLowerCase(),
    value,
    quote: { from, to: start + value.length },
    label: { from, to: shown === undefined ? afterName : start + shown },
    valueQuote: { from: start, to: start + value.length },
  };
}

/** A header of a message by its lower-case name. */
export const headerOf = (
  message: { headers: readonly Header[] } | undefined,
  name: string,
): Header | undefined => message?.headers.find((header) => header.name === name);

/** A header with the first word of its value, up to 120 characters of it: enough to know what it says. */
export const firstWord = ({ quote, value, valueQuote }: Header): Quote => ({
  from: quote.from,
  to: valueQuote.from + (/^\S{0,120}/.exec(value)?.[0].length ?? 0),
});

/**
 * A header that is mentioned anywhere, as programs print them: `'name': 'value'`, `name=[value]`,
 * `{"name":"…","value":"…"}`, name and value on two lines. `name` in lower case.
 */
export function mentionOf(
  { text, low, at }: Stretch,
  name: string,
): { value: string; quote: Quote } | undefined {
  const start = low.indexOf(name);
  if (start < 0) return undefined;
  const after =
    /^[\\"'\]]{0,4}\s{0,3}(?:=>|[:=,])\s{0,8}(?:[\\"']{0,4}value[\\"']{0,4}\s{0,3}:\s{0,3})?[[\\"']{0,4}([^\s\\"',\]}]{1,120})/;
  const found = after.exec(text.slice(start + name.length, start + name.length + 200));
  if (!found) return undefined;
  return {
    value: found[1] ?? '',
    quote: { from: at + start, to: at + start + name.length + found[0].length },
  };
}
