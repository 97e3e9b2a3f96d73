import type { CurlCommand } from './curl-command.ts';
import type { Word } from './shell-words.ts';

/** Options of Invoke-WebRequest, for which `curl` is another name in Windows PowerShell. */
const own = /^-(?:Method|Uri|Headers|Body|UseBasicParsing|ContentType|OutFile|TimeoutSec|WebSession)$/i;

/** Whether a command line is PowerShell's, whose options are others than curl's. */
export const isPowerShell = (words: readonly Word[]): boolean => words.some(({ text }) => own.test(text));

/** What a PowerShell command sends: its verb and its address. Its headers are code, of which nothing is said. */
export function powerShellCommand([first, ...rest]: readonly Word[]): CurlCommand | undefined {
  const after = (name: RegExp): Word | undefined =>
    rest[rest.findIndex(({ text }) => name.test(text)) + 1 || Infinity];
  const address = after(/^-Uri$/i) ?? rest.find(({ text }) => /^https?:\/\//i.test(text));
  if (!first || !address) return undefined;
  const method = after(/^-Method$/i);
  return {
    url: address.text,
    urlQuote: address,
    method: method?.text.toUpperCase() ?? 'GET',
    methodQuote: method ?? first,
    headers: [],
    open: true,
    quote: first,
  };
}
