import { CommandRefused } from './refusal.ts';

const encode = (mark: string): string => {
  if (/\p{Surrogate}/u.test(mark)) {
    throw new CommandRefused('The URL holds half of a character (a lone surrogate). Type it again.');
  }
  return encodeURIComponent(mark).replace(
    /[!'()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
};

/** `%2f` and `%2F` are the same (RFC 3986 6.2.2.1), and newer curls send the latter whatever they are given. */
const upperHex = (text: string): string => text.replace(/%[0-9A-F]{2}/gi, (code) => code.toUpperCase());

/**
 * Encodes what RFC 3986 3.3 lets no path hold, and a `%` that encodes nothing; leaves the rest as it was typed,
 * so that the command repeats the very request. The brackets and braces which curl expands are among the encoded.
 */
export const encodePath = (raw: string): string =>
  upperHex(raw.replace(/%(?![0-9A-Fa-f]{2})|[^\w\-.~!$&'()*+,;=:@%/]/gu, encode));

/** The same for a query (RFC 3986 3.4). */
export const encodeQuery = (raw: string): string =>
  upperHex(raw.replace(/%(?![0-9A-Fa-f]{2})|[^\w\-.~!$&'()*+,;=:@%/?]/gu, encode));

const unreserved = /^[A-Za-z0-9\-._~]$/;

/** One spelling for each byte: unreserved characters bare, every other as upper-case hex. */
const canonical = (raw: string): string =>
  raw.replace(/%([0-9A-Fa-f]{2})|[^A-Za-z0-9\-._~]/gu, (mark, hex?: string) => {
    if (hex === undefined) return encode(mark);
    const char = String.fromCharCode(Number.parseInt(hex, 16));
    return unreserved.test(char) ? char : mark.toUpperCase();
  });

/** The pairs of a raw query, split at the first `=`; empty pairs are dropped. */
export const queryPairs = (raw: string): [name: string, value: string][] =>
  raw
    .split('&')
    .filter(Boolean)
    .map((pair) => {
      const at = pair.indexOf('=');
      return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
    });

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * A query as SigV4 signs it: each name and value in one spelling, sorted by name and then by value, always with `=`
 * (AWS, "Create a signed AWS API request"). A query sent in this form is signed alike by every curl.
 */
export const canonicalQuery = (raw: string): string =>
  queryPairs(raw)
    .map(([name, value]): [string, string] => [canonical(name), canonical(value)])
    .sort((a, b) => compare(a[0], b[0]) || compare(a[1], b[1]))
    .map((pair) => pair.join('='))
    .join('&');

/**
 * A URL as every client sends it that reads URLs as browsers do (URL Standard, "special-query percent-encode set"): an
 * apostrophe in the query encoded, which is the same to whoever decodes it, and to a signature.
 */
export function urlAsBrowsers(url: string): string {
  const at = url.indexOf('?');
  return at < 0 ? url : `${url.slice(0, at)}${url.slice(at).replaceAll("'", '%27')}`;
}
