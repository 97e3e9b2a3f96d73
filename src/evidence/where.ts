import type { Target } from '../facts/target.ts';
import { targetOf } from './address.ts';
import { type CurlCommand, curlCommandOf } from './curl-command.ts';
import type { Exchange } from './exchange.ts';
import { headerOf } from './header.ts';
import type { Part, Quote } from './reading.ts';
import { requestUrl } from './urls.ts';

/** Where a request went, and what shows it. */
export interface Place {
  target: Target;
  /** The host name in the text. */
  quote?: Quote;
  /** The URL as it was pasted, `#` and all. */
  url?: string;
  /** The command that sent it. */
  command?: CurlCommand;
}

/**
 * Where the request went: the transcript's own request, else the redirect that led to the answer, else what a reader
 * found (a browser's line), else a curl command, else the likeliest URL.
 */
export function whereIn(
  text: string,
  parts: readonly Part[],
  exchange: Exchange | undefined,
  redirect: Exchange | undefined,
): Place {
  const command = curlCommandOf(text, exchange?.response?.quote.from);
  const rest = { ...(command && { command }) };
  const ofRequest = headerOf(exchange?.request, 'host');
  const known = parts.find(({ target }) => target?.host)?.target;
  const partial = Object.assign({}, ...parts.map(({ target }) => target ?? {}).reverse()) as Target;
  if (exchange?.request && known) {
    const quote = ofRequest?.valueQuote ?? exchange.request.pathQuote;
    return { target: known, quote, ...rest };
  }
  const location = headerOf(redirect?.response, 'location');
  const moved = location && targetOf(location.value);
  if (moved)
    return { target: { ...partial, ...moved }, ...quoteOfHost(text, moved, location.valueQuote), ...rest };
  if (known) return { target: partial, ...quoteOfHost(text, known, { from: 0, to: text.length }), ...rest };
  const commanded = command && targetOf(withScheme(command.url));
  if (command && commanded) {
    const target = { ...partial, ...commanded, method: command.method };
    return { target, url: command.url, ...quoteOfHost(text, commanded, command.urlQuote), command };
  }
  const found = requestUrl(text);
  const target = found && targetOf(found.url);
  if (!found || !target) return { target: partial, ...rest };
  const verb = found.verb && { method: found.verb };
  return {
    target: { ...partial, ...target, ...verb },
    url: found.url,
    ...quoteOfHost(text, target, found.quote),
    ...rest,
  };
}

const withScheme = (url: string): string => (/^[a-z]+:\/\//i.test(url) ? url : `https://${url}`);

/** Where a target's host name stands in a stretch of the text. */
function quoteOfHost(text: string, { host = '' }: Target, { from, to }: Quote): Pick<Place, 'quote'> {
  const at = text.slice(from, to).toLowerCase().indexOf(host);
  return at < 0 || host === '' ? {} : { quote: { from: from + at, to: from + at + host.length } };
}
