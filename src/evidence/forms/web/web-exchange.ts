/** One call over HTTP as exports of browsers and API clients keep it, field by field. */
import type { Quote } from '../../reading.ts';

/** A text that the evidence says somewhere. */
export interface Said {
  value: string;
  /** Where it stands, without quotation marks. */
  quote: Quote;
  /** How it is written there: character by character if absent, with JSON's escapes, or encoded otherwise. */
  as?: 'json' | ((index: number) => Quote);
}

export interface WebHeader {
  name: Said;
  value: Said;
}

export interface WebRequest {
  method?: Said;
  /** The whole URL. */
  url: Said;
  headers: readonly WebHeader[];
  /** Headers may be missing: an export without secrets, or one made before the client added its own. */
  cut: boolean;
  /** Cookies were sent, but are kept apart from the headers. */
  cookies?: boolean;
}

export interface WebResponse {
  status: number;
  statusQuote: Quote;
  reason?: Said;
  headers: readonly WebHeader[];
  body?: Said;
}

/** A request, and either its answer or why there is none. */
export interface WebExchange {
  request?: WebRequest;
  response?: WebResponse;
  /** What the client says of a connection that failed. */
  error?: Said;
}

/** Of a body no more characters than this are read. */
export const longestBody = 20_000;

/** Scheme; user and password; host and port; path and query, which are never longer than a gateway takes. */
const address = /^(https?|wss?):\/\/([^\s/?#@]{0,300}@)?([^\s/?#@]{1,300})([^\s#]{0,7000})/i;

/** The parts of a URL, each with where it begins in it; undefined if it is none of HTTP or WebSocket. */
export function partsOfUrl(
  url: string,
):
  | { scheme: string; hasUser: boolean; host: string; hostAt: number; path: string; pathAt: number }
  | undefined {
  const found = address.exec(url);
  if (!found) return undefined;
  const [, scheme = '', user = '', host = '', path = ''] = found;
  const hostAt = scheme.length + 3 + user.length;
  return {
    scheme: scheme.toLowerCase(),
    hasUser: user !== '',
    host,
    hostAt,
    path,
    pathAt: hostAt + host.length,
  };
}
