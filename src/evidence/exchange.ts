import { type Line, linesOf } from './lines.ts';
import type { Quote } from './reading.ts';

/** A header as it stood in the text. Names compare without case. */
export interface Header {
  name: string;
  value: string;
  quote: Quote;
}

export interface Request {
  method: string;
  /** Request target as sent: path and query, or a whole URL through a proxy. */
  path: string;
  headers: Header[];
  quote: Quote;
}

export interface Response {
  status: number;
  headers: Header[];
  body: string;
  /** Where the body begins. */
  bodyAt: number;
  quote: Quote;
}

/** A request with its answer, as far as the text has them. */
export interface Exchange {
  request?: Request;
  response?: Response;
  from: number;
  to: number;
}

const verbs = 'GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS';
const requestLine = new RegExp(`^(?:> ?)?(${verbs}) (\\S{1,8000}) HTTP/[0-9.]+\\s*$`);
const statusLine = /^(?:< ?)?HTTP\/[0-9.]+ ([1-5]\d\d)\b/;
const headerLine = /^(?:[<>] ?)?([A-Za-z0-9!#$%&'*+.^_`|~-]{1,80}):(?:[ \t]+(.*)|)$/;
const blank = /^[<>]?\s*$/;
/** Lines that `curl -v` and its progress meter put between and after the messages. */
const noise = /^(?:\* |[{}] \[|\s*%\s+Total|\s*Dload|\s*\d+\s+\d+\s+\d+\s+\d+)/;

export const headerOf = (message: { headers: Header[] } | undefined, name: string): Header | undefined =>
  message?.headers.find((header) => header.name.toLowerCase() === name);

/**
 * The HTTP exchanges in a text: raw responses (`curl -i`), transcripts (`curl -v`, HTTP/1.1 and later, whose
 * request lines curl writes alike), with prompts and progress around them.
 */
export function exchangesOf(text: string): Exchange[] {
  const exchanges: Exchange[] = [];
  let current: Exchange | undefined;
  let part: 'request' | 'response' | 'body' | 'outside' = 'outside';
  let body: Line[] = [];

  const close = (to: number): void => {
    if (!current) return;
    const last = body.at(-1);
    if (current.response && body[0] && last) {
      current.response.bodyAt = body[0].at;
      current.response.body = text.slice(body[0].at, last.at + last.text.length);
    }
    current.to = to;
    exchanges.push(current);
    current = undefined;
    body = [];
  };

  for (const line of linesOf(text)) {
    const quote = { from: line.at, to: line.at + line.text.length };
    const request = requestLine.exec(line.text);
    const response = request ? null : statusLine.exec(line.text);
    if (request) {
      close(line.at);
      current = {
        request: { method: request[1] ?? '', path: request[2] ?? '', headers: [], quote },
        from: line.at,
        to: line.at,
      };
      part = 'request';
    } else if (response) {
      if (current?.response) close(line.at);
      current ??= { from: line.at, to: line.at };
      current.response = { status: Number(response[1]), headers: [], body: '', bodyAt: quote.to, quote };
      part = 'response';
    } else if (current && part === 'body') {
      if (!noise.test(line.text)) body.push(line);
    } else if (current && (part === 'request' || part === 'response')) {
      const header = noise.test(line.text) ? null : headerLine.exec(line.text);
      if (header) {
        current[part]?.headers.push({ name: header[1] ?? '', value: (header[2] ?? '').trim(), quote });
      } else if (part === 'response' && (blank.test(line.text) || /^\s*[{<"[]/.test(line.text))) {
        part = 'body';
        if (!blank.test(line.text)) body.push(line);
      } else if (part === 'response' && !noise.test(line.text)) {
        part = 'body';
        body.push(line);
      }
    }
  }
  close(text.length);
  return exchanges;
}

/** The exchange to read: the last one that failed, else the last one. Redirects and interim answers lead up to it. */
export function decisive(exchanges: readonly Exchange[]): Exchange | undefined {
  const failed = exchanges.filter(({ response }) => response && response.status >= 400);
  return failed.at(-1) ?? exchanges.findLast(({ response }) => response) ?? exchanges.at(-1);
}
