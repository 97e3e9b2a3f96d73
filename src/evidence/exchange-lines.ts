/** The kinds of line that transcripts consist of. */
import { shownLength } from './address.ts';
import type { Request } from './exchange.ts';
import type { Line } from './lines.ts';
import type { Quote } from './reading.ts';

/** A request line. Groups: what stands before the verb, the verb, the target. */
export const requestLine =
  /^([ \t]{0,8}(?:> ?)?)(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|CONNECT) (\S{1,8000}) HTTP\/[\d.]+\s*$/;
/** A status line. Groups: curl's mark, the status, the rest. */
export const statusLine = /^[ \t]{0,8}([<>] ?)?HTTP\/[\d.]+ ([1-5]\d\d)(?!\d)(.*)/;
/** The status and its reason phrase, where they stand in a status line. */
export function statusQuote({ text, at }: Line): Quote {
  const found = /HTTP\/[\d.]+ \d{3}(?: [A-Za-z'-]{1,30}){0,4}/.exec(text);
  const from = at + (found?.index ?? 0);
  return { from, to: from + (found?.[0].length ?? 0) };
}

/** The blank line that ends headers. */
export const blank = /^[ \t]{0,8}[<>]?\s*$/;
/** Lines that `curl -v` and its progress meter put between and after the messages. */
export const noise =
  /^(?:\* |curl: \(\d|[{}] \[|\s{0,4}% Total|\s{1,40}Dload|\s{0,4}\d{1,3}\s{1,6}[\d.kMG]{1,6}\s{1,6}\d{1,3}\s{1,6}[\d.kMG]{1,6}\s)/;
/** A shell's prompt ends what the command before it printed. */
export const promptLine =
  /^(?:\$ |% |[\w.-]{1,40}@[\w.-]{1,60}[: ][^\r\n]{0,200}[$#%](?: |$)|(?:PS )?[A-Z]:\\[^>\r\n]{0,200}>|[➜❯] )/;
/** Where something was left out within a line, and said so. */
export const truncated = /(?:\.{3}|…)\s{0,3}[[(<]?(?:truncated|snip|cut|omitted)\b|\[truncated\]/i;
/** Where somebody left lines out. */
export const leftOut = /^[<>]?\s*(?:\.{3}|…|\[(?:\.{3}|…|snip|cut)\]|<snip>)/i;

/** A request without its headers, from a match of `requestLine` in the line at `at`. */
export function requestOf([, lead = '', method = '', path = '']: RegExpExecArray, at: number): Request {
  const from = at + lead.length;
  const start = from + method.length + 1;
  const to = start + shownLength(path);
  return {
    method,
    path,
    headers: [],
    quote: { from, to },
    pathQuote: { from: start, to },
  };
}
