/** A call over HTTP as the transcript that `curl -v` prints, with the way back to the characters of the export. */
import type { TranscriptWriter } from '../transcript.ts';
import {
  longestBody,
  partsOfUrl,
  type WebExchange,
  type WebHeader,
  type WebRequest,
  type WebResponse,
} from './web-exchange.ts';
import { addPart } from './web-part.ts';

const fieldName = /^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,80}$/;
/** A line of a body that would pass for the beginning of another message. */
const message =
  /(?:^|[\r\n])[ \t]{0,8}(?:[<>] ?)?(?:HTTP\/[\d.]{1,5} [1-5]\d\d|(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|CONNECT) \S{1,8000} HTTP\/)/;

/** Writes an exchange down as a transcript. `text` is the whole text. */
export function writeExchange(
  writer: TranscriptWriter,
  { request, response, error }: WebExchange,
  text: string,
): TranscriptWriter {
  if (request) writeRequest(writer, request, text);
  if (error) addPart(writer.say('* '), error, text, 0, lineEnd(error.value, 300)).say('\n');
  if (response) writeResponse(writer, response, text);
  return writer;
}

function writeRequest(writer: TranscriptWriter, request: WebRequest, text: string): void {
  const { method, url, headers, cut, cookies } = request;
  const parts = partsOfUrl(url.value);
  if (!method || !parts || !/^[A-Z]{1,20}$/.test(method.value)) return;
  addPart(writer.say('> '), method, text).say(' ');
  // Only a proxy's form of the request line tells that it went over plain HTTP.
  const isPlainHttp = parts.scheme === 'http' && !parts.hasUser;
  if (isPlainHttp) addPart(writer, url, text, 0, parts.pathAt);
  if (!parts.path.startsWith('/')) writer.say('/');
  // A quote from the verb to the path must not span a password between them.
  if (parts.hasUser) writer.say(parts.path);
  else addPart(writer, url, text, parts.pathAt, parts.pathAt + parts.path.length);
  writer.say(' HTTP/1.1\n');
  const host = headers.find(({ name }) => /^(?:host|:authority)$/i.test(name.value));
  if (!host)
    addPart(writer.say('> Host: '), url, text, parts.hostAt, parts.hostAt + parts.host.length).say('\n');
  else if (host.name.value.startsWith(':')) addPart(writer.say('> Host: '), host.value, text).say('\n');
  writeHeaders(writer, headers, '> ', text);
  if (cookies && !headers.some(({ name }) => /^cookie$/i.test(name.value))) writer.say('> Cookie: …\n');
  if (cut) writer.say('> ...\n');
  writer.say('>\n');
}

function writeResponse(writer: TranscriptWriter, response: WebResponse, text: string): void {
  const { status, statusQuote, reason, headers, body } = response;
  writer.say('< HTTP/1.1 ').add(String(status), statusQuote);
  const words = reason && lineEnd(reason.value, 60);
  if (reason && words) addPart(writer.say(' '), reason, text, 0, words);
  writer.say('\n');
  writeHeaders(writer, headers, '< ', text);
  writer.say('<\n');
  if (body) addPart(writer, body, text, 0, bodyEnd(body.value)).say('\n');
}

function writeHeaders(
  writer: TranscriptWriter,
  headers: readonly WebHeader[],
  mark: string,
  text: string,
): void {
  for (const { name, value } of headers) {
    // Pseudo-headers of HTTP/2 are the request line and the status once more.
    if (!fieldName.test(name.value)) continue;
    let at = 0;
    // Several headers of one name may stand in one value, on lines of their own.
    for (const line of value.value.slice(0, 20_000).split(/\r\n|[\r\n]/)) {
      const from = value.value.indexOf(line, at);
      addPart(writer.say(mark), name, text).say(': ');
      addPart(writer, value, text, from, from + line.length).say('\n');
      at = from + line.length;
    }
  }
}

/** Where the first line of a text ends, or how much of it may be shown. */
function lineEnd(text: string, most: number): number {
  const end = text.slice(0, most).search(/[\r\n]/);
  return end < 0 ? Math.min(text.length, most) : end;
}

/** How much of a body is read: up to the limit, or to what looks like the next message. */
function bodyEnd(body: string): number {
  const shown = body.slice(0, longestBody);
  const other = /HTTP\//.test(shown) ? message.exec(shown) : null;
  return other ? other.index : shown.length;
}
