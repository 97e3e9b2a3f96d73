import type { Header } from '../types.ts';
import { headerOf, readAuthorization, readSignedQuery } from './authorization.ts';
import type { SentRequest } from './types.ts';
import type { View } from './view.ts';

const requestLine =
  /^[ \t]{0,8}(> ?)?([A-Za-z]{3,10}) (\/[^\n]{0,16000}?|https?:\/\/[^\n]{1,16000}?)(?: HTTP\/[0-9.]{1,3})?[ \t]{0,4}$/gm;
const header = /^:?[!#$%&'*+.^_`|~0-9A-Za-z-]{1,100}[ \t]{0,2}:/;

/** Path and raw query of a target, in origin or absolute form. */
export function splitTarget(target: string): { path: string; query: string } {
  const origin = target.replace(/^https?:\/\/[^/?#]*/i, '').replace(/#.*$/s, '');
  const at = origin.indexOf('?');
  return { path: (at < 0 ? origin : origin.slice(0, at)) || '/', query: at < 0 ? '' : origin.slice(at + 1) };
}

/** Completes a request with its authorization, from the header or the query. */
export function withAuthorization(request: SentRequest): SentRequest {
  const { from, to } = request;
  const value = headerOf(request.headers, 'authorization');
  const authorization =
    (value === undefined ? undefined : readAuthorization(value, { from, to })) ??
    readSignedQuery(request.query, { from, to });
  return authorization ? { ...request, authorization } : request;
}

const encoder = new TextEncoder();

/** The text whose bytes, counting each line end as two, are `length`; with CR LF in it. */
function upTo(text: string, length: number): string | undefined {
  let bytes = 0;
  let at = 0;
  for (const char of text.slice(0, length)) {
    if (bytes >= length) break;
    bytes += char === '\n' ? 2 : encoder.encode(char).length;
    at += char.length;
  }
  const ends = bytes === length && /^\s|^$/.test(text.slice(at, at + 1));
  return ends ? text.slice(0, at).replaceAll('\n', '\r\n') : undefined;
}

/** The body behind a raw request: as long as Content-Length says, else up to an answer or the end. */
function bodyAt(text: string, start: number, headers: readonly Header[], method: string): string | undefined {
  const rest = text.slice(start);
  const length = Number(headerOf(headers, 'content-length') ?? Number.NaN);
  if (Number.isInteger(length) && length >= 0) {
    const bytes = encoder.encode(rest.slice(0, length));
    if (bytes.length >= length) {
      const body = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, length));
      if (/^\s|^$/.test(rest.slice(body.length, body.length + 1))) return body;
    }
    // A paste turns CR LF into LF: then the text is shorter than the length says, by its line ends.
    const crlf = upTo(rest, length);
    if (crlf !== undefined) return crlf;
  }
  if (/^(?:GET|HEAD|OPTIONS)$/i.test(method)) return undefined;
  const stop = rest.search(/\n\s{0,4}(?:HTTP\/\d|\n|< )/);
  const body = stop < 0 ? rest.replace(/\n$/, '') : rest.slice(0, stop);
  return body || undefined;
}

/** Requests written down as on the wire: raw, or with the > of curl -v. The last signed one counts, else the last. */
export function findRequest(view: View): SentRequest | undefined {
  const { text } = view;
  let best: SentRequest | undefined;
  let seen = 0;
  for (const match of text.matchAll(requestLine)) {
    seen += 1;
    if (seen > 500) break;
    const [whole, mark, method = '', target = ''] = match;
    let at = match.index + whole.length + 1;
    const headers: Header[] = [];
    const verbose = mark !== undefined;
    while (at < text.length && headers.length < 200) {
      const stop = text.indexOf('\n', at);
      const line = text.slice(at, stop < 0 ? text.length : stop).trimStart();
      // curl -v puts remarks (*, {, [) between the lines of a request.
      if (verbose && /^[*{}[\]]/.test(line)) {
        at = stop < 0 ? text.length : stop + 1;
        continue;
      }
      const content = verbose ? (line.startsWith('>') ? line.slice(1).replace(/^ /, '') : undefined) : line;
      if (content === undefined || !header.test(content)) break;
      const colon = content.indexOf(':', 1);
      // One space behind the colon is curl's own; what more there is belongs to the value.
      headers.push([content.slice(0, colon).trim(), content.slice(colon + 1).replace(/^ /, '')]);
      at = stop < 0 ? text.length : stop + 1;
    }
    const hasVersion = / HTTP\/[0-9.]+\s*$/.test(whole);
    if (headers.length === 0 || (!hasVersion && headerOf(headers, 'host') === undefined)) continue;
    const body = verbose ? undefined : bodyAt(text, Math.min(text.length, at + 1), headers, method);
    const request = withAuthorization({
      method,
      ...splitTarget(target),
      headers,
      ...(body === undefined ? {} : { body }),
      shownBy: verbose ? 'curl-verbose' : 'raw',
      from: view.at(match.index),
      to: view.at(Math.min(at, text.length)),
    });
    if (request.authorization || !best?.authorization) best = request;
  }
  return best;
}

/** Headers of the answer, names in small letters: behind `< ` of curl -v or a status line. */
export function findAnswer({ text }: View): Header[] | undefined {
  const status = /^(< ?)?HTTP\/[0-9.]{1,3} \d{3}[^\n]{0,80}$/gm;
  let found: Header[] | undefined;
  let seen = 0;
  for (const match of text.matchAll(status)) {
    seen += 1;
    if (seen > 100) break;
    const lines = text.slice(match.index + match[0].length + 1, match.index + 20_000).split('\n');
    const headers: Header[] = [];
    for (const line of lines.slice(0, 100)) {
      const content = match[1] === undefined ? line : line.startsWith('<') ? line.slice(1).trimStart() : '';
      const colon = content.indexOf(':');
      if (colon < 1 || !header.test(content)) break;
      headers.push([content.slice(0, colon).toLowerCase(), content.slice(colon + 1).trim()]);
    }
    if (headers.length > 0) found = headers;
  }
  return found;
}
