import { SigningRefused } from './refusal.ts';

/** The parts of a URL as they go on the wire. `path` begins with `/`; `query` is without its question mark. */
export interface Wire {
  url: string;
  host: string;
  path: string;
  query: string;
}

const defaultPort = { http: ':80', https: ':443' };

/**
 * Percent-encodes what RFC 3986 lets no path or query hold as it stands (and a `%` that encodes nothing). What is
 * encoded stays so, in upper-case hex: newer curls rewrite `%2f` to `%2F` before they send it.
 */
const sendable = (text: string) =>
  text
    .replace(/%(?![0-9A-Fa-f]{2})|[^\w\-.~!$&'()*+,;=:@%/?]/gu, (mark) => encodeURIComponent(mark))
    .replace(/%[0-9A-F]{2}/gi, (code) => code.toUpperCase());

/**
 * Takes a URL apart without the repairs of `new URL`, which would resolve `..` and re-encode the path: what is
 * signed has to be what is sent. Throws `SigningRefused` (`url`) for anything but an http or https URL.
 */
export function toWire(url: string): Wire {
  const refuse = (why: string) => new SigningRefused('url', why);
  if (/^\s|\s$/.test(url)) throw refuse('The URL begins or ends with white space. Remove it.');
  if (/\p{Cc}/u.test(url))
    throw refuse('The URL holds a line break, a tab or another control character. Percent-encode it.');
  const parts = /^(https?):\/\/([^/?#]*)([^?#]*)(?:\?([^#]*))?/i.exec(url);
  if (!parts) throw refuse('Only a URL that begins with https:// or http:// can be signed here.');
  const scheme = parts[1]?.toLowerCase() as 'http' | 'https';
  const authority = parts[2]?.toLowerCase() ?? '';
  if (authority.includes('@')) throw refuse('The URL holds a user name before the host. Remove it.');
  if (!/^([a-z0-9._-]+|\[[0-9a-f:.]+\])(:\d{1,5})?$/.test(authority)) {
    throw refuse(
      'The URL holds no host name that can be sent. Write an international name in its xn-- form.',
    );
  }
  // RFC 9112 3.2: clients leave the scheme's own port out of Host.
  const host = authority.endsWith(defaultPort[scheme])
    ? authority.slice(0, -defaultPort[scheme].length)
    : authority;
  const path = sendable(parts[3] || '/');
  const query = sendable(parts[4] ?? '');
  return { url: `${scheme}://${host}${path}${query && `?${query}`}`, host, path, query };
}
