import type { Target } from '../facts/target.ts';
import { targetOf } from './address.ts';
import { type CurlCommand, curlCommandOf } from './curl-command.ts';
import type { Exchange } from './exchange.ts';
import { headerOf } from './header.ts';
import type { Part, Quote } from './reading.ts';
import { type FoundUrl, requestUrl } from './urls.ts';

/** Where a request went, and what shows it. */
export interface Place {
  target: Target;
  /** The host name in the text. */
  host?: Quote;
  /** The path in the text, with the host where they stand together; without the query. */
  path?: Quote;
  /** The URL as it was pasted, `#` and all. */
  url?: string;
  /** The verb before the URL. */
  verb?: FoundUrl['verb'];
  /** The command that sent it. */
  command?: CurlCommand;
}

/**
 * Where the request went: the transcript's own request, else the redirect that led to the answer, else what a reader
 * found (a browser's line), else a curl command, else the likeliest URL. `until` is where the answer begins.
 */
export function whereIn(
  text: string,
  parts: readonly Part[],
  { request }: Pick<Exchange, 'request'>,
  redirect: Exchange | undefined,
  until: number,
): Place {
  const command = curlCommandOf(text, until);
  const rest = command && { command };
  const known = parts.find(({ target }) => target?.host)?.target;
  const partial = Object.assign({}, ...parts.map(({ target }) => target ?? {}).reverse()) as Target;
  if (request && known) {
    const host = headerOf(request, 'host')?.valueQuote ?? request.pathQuote;
    return { target: known, host, path: request.pathQuote, ...rest };
  }
  const location = headerOf(redirect?.response, 'location');
  const moved = location && targetOf(location.value);
  if (moved)
    return { target: { ...partial, ...moved }, ...quotes(text, moved, location.valueQuote), ...rest };
  if (known) return { target: partial, ...quotes(text, known, { from: 0, to: text.length }), ...rest };
  const commanded = command && targetOf(withScheme(command.url));
  if (command && commanded) {
    const target = { ...partial, ...commanded, method: command.method };
    return { target, url: command.url, ...quotes(text, commanded, command.urlQuote), command };
  }
  const found = requestUrl(text);
  const target = found && targetOf(found.url);
  if (!found || !target) return { target: partial, ...rest };
  const { url, quote, verb } = found;
  return {
    target: { ...partial, ...target, ...(verb && { method: verb.name }) },
    url,
    ...(verb && { verb }),
    ...quotes(text, target, quote),
    ...rest,
  };
}

const withScheme = (url: string): string => (/^[a-z]+:\/\//i.test(url) ? url : `https://${url}`);

/** Where a target's host name, and its path, stand in a stretch of the text. */
function quotes(
  text: string,
  { host = '', path = '' }: Target,
  { from, to }: Quote,
): Pick<Place, 'host' | 'path'> {
  const at = host === '' ? -1 : text.slice(from, to).toLowerCase().indexOf(host);
  if (at < 0) return {};
  const end = from + at + host.length;
  const shown = text.startsWith(path, end) ? path.length : 0;
  return { host: { from: from + at, to: end }, path: { from: from + at, to: end + shown } };
}
