import {
  blank,
  leftOut,
  noise,
  promptLine,
  requestLine,
  requestOf,
  statusLine,
  statusQuote,
  truncated,
} from './exchange-lines.ts';
import { type Header, headerOfLine } from './header.ts';
import { linesOf } from './lines.ts';
import type { Quote } from './reading.ts';

export interface Request {
  method: string;
  /** Request target as sent: path and query, or a whole URL through a proxy. */
  path: string;
  headers: Header[];
  /** Verb and path, without the query. */
  quote: Quote;
  pathQuote: Quote;
  /** Whoever pasted it left headers out, and said so. */
  cut?: true;
}

export interface Response {
  status: number;
  headers: Header[];
  body: string;
  /** Where the body begins. */
  bodyAt: number;
  quote: Quote;
  /** Whoever pasted it left headers out, and said so. */
  cut?: true;
}

/** A request with its answer, as far as the text has them. */
export interface Exchange {
  request?: Request;
  response?: Response;
  from: number;
  to: number;
}

/** Where the reader of lines stands; `echo`: in headers that `curl -iv` prints a second time. */
type Part = 'outside' | 'request' | 'sent' | 'response' | 'echo' | 'body';

/**
 * The HTTP exchanges in a text: raw messages (`curl -i`, HTTPie, wget, Postman's console), transcripts (`curl -v`,
 * whose request lines are alike from HTTP/1.1 to HTTP/3), with prompts and progress around them. Interim answers
 * (100 Continue) and a proxy's answer to CONNECT are no exchanges of their own.
 */
export function exchangesOf(text: string): Exchange[] {
  const exchanges: Exchange[] = [];
  let current: Exchange | undefined;
  let part: Part = 'outside';
  let marked = false;
  let body: Quote | undefined;

  const close = (to: number): void => {
    // Headers behind which neither a blank line nor an answer comes may not be all of them.
    if (current?.request && part === 'request') current.request.cut = true;
    if (current?.response && body) {
      current.response.bodyAt = body.from;
      current.response.body = text.slice(body.from, body.to);
    }
    if (current && current.request?.method !== 'CONNECT') exchanges.push({ ...current, to });
    current = undefined;
    body = undefined;
  };
  const answer = (status: number, mark: boolean, quote: Quote): void => {
    const before = current?.response;
    // The same status once more, with and without `<`: `curl -iv` prints every header twice.
    const again = before?.status === status && mark !== marked && body === undefined;
    if (again) {
      part = mark ? part : 'echo';
      return;
    }
    const interim = before !== undefined && before.status < 200 && before.status !== 101;
    if (before && !interim) close(quote.from);
    current ??= { from: quote.from, to: quote.from };
    current.response = { status, headers: [], body: '', bodyAt: quote.to, quote };
    marked = mark;
    part = 'response';
    body = undefined;
  };

  for (const line of linesOf(text)) {
    const end = line.at + line.text.length;
    const request = requestLine.exec(line.text);
    const status = request ? null : statusLine.exec(line.text);
    if (request) {
      close(line.at);
      current = { request: requestOf(request, line.at), from: line.at, to: line.at };
      part = 'request';
    } else if (status) {
      if (/^ connection established/i.test(status[3] ?? '')) {
        close(line.at);
        part = 'outside';
      } else answer(Number(status[2]), status[1] !== undefined, statusQuote(line));
    } else if (!current || part === 'outside' || part === 'sent' || noise.test(line.text)) {
      // Nothing that belongs to a message.
    } else if (part === 'request') {
      const header = headerOfLine(line.text, line.at);
      if (header) {
        current.request?.headers.push(header);
        if (truncated.test(line.text) && current.request) current.request.cut = true;
      }
      if (header) continue;
      // The last line may be the beginning of another header.
      if (blank.test(line.text) && end < text.length) part = 'sent';
      // A header that was broken, a mark for those left out, a body: whether these were all, nobody knows.
      else if (current.request) current.request.cut = true;
    } else if (part === 'body' && promptLine.test(line.text)) {
      part = 'outside';
    } else if (part === 'body') {
      body = line.text.trim() === '' ? body : { from: body?.from ?? line.at, to: end };
    } else {
      const header = headerOfLine(line.text, line.at);
      const isEcho = part === 'echo' && !/^\s*</.test(line.text);
      if (header) {
        if (!isEcho) current.response?.headers.push(header);
        if (truncated.test(line.text) && current.response) current.response.cut = true;
      } else if (blank.test(line.text)) {
        // After a blank line of the second copy the first may go on.
        part = 'body';
      } else if (leftOut.test(line.text)) {
        if (current.response) current.response.cut = true;
      } else if (!/^[ \t]/.test(line.text)) {
        part = 'body';
        body = { from: line.at, to: end };
      }
    }
  }
  close(text.length);
  return exchanges;
}
