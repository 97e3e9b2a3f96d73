import { isToken } from './method.ts';
import { type Option, written } from './options.ts';
import { checkSeen, reveal } from './quote.ts';
import { CommandRefused } from './refusal.ts';
import type { Header } from './types.ts';

/** curl works these out from the body and the connection; a copied value would contradict what is sent. */
const curlsOwn = new Set(['content-length', 'transfer-encoding', 'connection', 'keep-alive']);

/**
 * The value as it is sent: white space at the ends is not part of it (RFC 9110 5.5), and a tab becomes a space, since
 * fish drops it. Throws `CommandRefused` if HTTP or a terminal would not pass the header on, or if not all of it can be seen.
 */
export function headerValue([name, value]: Header): string {
  // A name is also what keeps the argument from beginning with `@`, which would make curl read a file.
  if (!isToken(name))
    throw new CommandRefused(`${reveal(JSON.stringify(name))} is not a header name that HTTP allows.`);
  if (/[\r\n]/.test(value))
    throw new CommandRefused(`The header ${name} holds a line break. A header is one line.`);
  const sent = value.replaceAll('\t', ' ').replace(/^ +| +$/g, '');
  checkSeen(`The header ${name}`, sent);
  return sent;
}

/** One header as curl's `-H` takes it. An empty value is written `name;`, since `name:` would remove the header. */
export function headerOption(header: Header): Option {
  const value = headerValue(header);
  return ['-H', value === '' ? `${header[0]};` : `${header[0]}: ${value}`];
}

/** The same, quoted for a shell. */
export const headerArgument = (header: Header): string => written(headerOption(header));

/**
 * The `-H` options for a list of headers, with warnings for those left out (by curl's own working, or by
 * `without`, lower-case names).
 */
export function headerOptions(
  headers: readonly Header[],
  without: readonly string[] = [],
): { options: Option[]; warnings: string[] } {
  const isOwn = ([name]: Header) => curlsOwn.has(name.toLowerCase());
  const sent = headers.filter((header) => !isOwn(header) && !without.includes(header[0].toLowerCase()));
  const warnings = headers.filter(isOwn).map(([name]) => `${name} is left out: curl sets it itself.`);
  const options = sent.map(headerOption);
  // Without it curl would print the compressed bytes.
  if (sent.some(([name]) => name.toLowerCase() === 'accept-encoding')) options.push(['--compressed']);
  return { options, warnings };
}

/** The same, quoted for a shell. */
export function headerArguments(
  headers: readonly Header[],
  without: readonly string[] = [],
): { args: string[]; warnings: string[] } {
  const { options, warnings } = headerOptions(headers, without);
  return { args: options.map(written), warnings };
}
