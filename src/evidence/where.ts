import type { Target } from '../facts/target.ts';
import { shownLength, targetOf } from './address.ts';
import { type CurlCommand, curlCommandOf } from './curl-command.ts';
import { headerOf } from './header.ts';
import { kindOfHost, serviceOfHost } from './host.ts';
import type { Quote, Stretch } from './reading.ts';
import { isFine, leadOf } from './said-of-url.ts';
import type { Scene } from './scene.ts';
import { type FoundUrl, requestUrl } from './urls.ts';

/** Where a request went, and what shows it. */
export interface Place {
  target: Target;
  /** The host name in the text. */
  host?: Quote;
  /** The path in the text, with scheme and host where they stand together; without the query. */
  path?: Quote;
  /** The URL as it was pasted. */
  url?: string;
  /** The `#` in it, with a few characters: what stands behind is never sent. */
  hash?: Quote;
  /** The verb before the URL. */
  verb?: FoundUrl['verb'];
  /** The command that sent it. */
  command?: CurlCommand;
}

/** Words before a command that shows how an API is called; where no answer stands beside it, nobody says that it failed. */
const example = /\b(?:example|e\.g\.|for instance|sample)(?!\.[a-z])[^\r\n.!?]{0,40}$/i;

/**
 * Where the request went: the transcript's own request, else the redirect that led to the answer, else what a reader
 * found (a browser's line), else a curl command, else the likeliest URL. `error`: where the answer stands, or the error's
 * text.
 */
export function whereIn({ stretch, parts, exchange, redirects }: Scene, error: Quote | undefined): Place {
  const { text } = stretch;
  const request = exchange?.request;
  const said = curlCommandOf(text, error?.from ?? text.length);
  const found = requestUrl(text, error);
  const isShown = said !== undefined && !exchange && !error && example.test(leadOf(text, said.quote));
  const command = isShown || (said && !exchange && isOutdone(text, said, found, error)) ? undefined : said;
  const commanded = command && targetOf(withScheme(command.url));
  const rest = command && { command };
  const known = parts.find(({ target }) => target?.host)?.target;
  const partial = Object.assign({}, ...parts.map(({ target }) => target ?? {}).reverse()) as Target;
  if (request && known) {
    const host = headerOf(request, 'host')?.valueQuote ?? request.pathQuote;
    // Only the command shows whether the transcript is one of plain HTTP.
    const scheme = commanded?.host === known.host && commanded?.scheme ? { scheme: commanded.scheme } : {};
    return { target: { ...known, ...scheme }, host, path: request.pathQuote, ...rest };
  }
  const location = headerOf(redirects[0]?.response, 'location');
  const moved = location && targetOf(location.value);
  if (moved)
    return { target: { ...partial, ...moved }, ...quotes(stretch, moved, location.valueQuote), ...rest };
  if (known)
    return {
      target: withoutStandIn(partial),
      ...quotes(stretch, known, { from: 0, to: text.length }),
      ...rest,
    };
  if (command && commanded) {
    const target = { ...partial, ...withoutStandIn(commanded), method: command.method };
    return {
      target,
      url: command.url,
      ...quotes(stretch, commanded, command.urlQuote),
      ...hashIn(text, command.urlQuote),
      command,
    };
  }
  const target = found && targetOf(found.url);
  if (!found || !target) return { target: partial, ...rest };
  const { url, quote } = found;
  const verb = isShown ? undefined : found.verb;
  if (found.isBase) {
    const { path: _, query: __, stage: ___, ...address } = target;
    const { host } = quotes(stretch, target, quote);
    return { target: { ...partial, ...address }, ...(host && { host }), ...rest };
  }
  return {
    target: { ...partial, ...withoutStandIn(target), ...(verb && { method: verb.name }) },
    url,
    ...(verb && { verb }),
    ...quotes(stretch, target, quote),
    ...hashIn(text, quote),
    ...rest,
  };
}

/** Whether a command is not the call that failed: another service's, one that works, one before the call in question. */
function isOutdone(
  text: string,
  { url, urlQuote }: CurlCommand,
  found: FoundUrl | undefined,
  error: Quote | undefined,
): boolean {
  const end = error && error.from >= urlQuote.to ? error.from : text.length;
  if (isFine(text, urlQuote, end)) return true;
  const host = targetOf(withScheme(url))?.host ?? '';
  const other = found && targetOf(found.url)?.host;
  if (!found || !other || other === host) return false;
  const isBetween = error && found.quote.from > urlQuote.to && found.quote.to <= error.from;
  return isBetween === true || (serviceOfHost(host) !== undefined && kindOfHost(other) !== undefined);
}

/** A target without a host that is a mere word in a host's place: it has no dot, and is none of this machine's. */
function withoutStandIn(target: Target): Target {
  const { host = '', port, ...others } = target;
  return /^[a-z_<{][\w<>{}-]*$/.test(host) && host !== 'localhost' && port === undefined ? others : target;
}

const withScheme = (url: string): string => (/^[a-z]+:\/\//i.test(url) ? url : `https://${url}`);

/** Where a target's host name, and the URL up to its path, stand in a stretch of the text. */
function quotes(
  { text, low }: Stretch,
  { host = '', path = '' }: Target,
  { from, to }: Quote,
): Pick<Place, 'host' | 'path'> {
  const at = host === '' ? -1 : low.slice(from, to).indexOf(host);
  if (at < 0) return {};
  const start = from + at;
  const end = start + host.length;
  const shown = text.startsWith(path, end) ? shownLength(path) : 0;
  const scheme = /(?:https?|wss?):\/\/$/i.exec(text.slice(Math.max(0, start - 8), start))?.[0].length ?? 0;
  return { host: { from: start, to: end }, path: { from: start - scheme, to: end + shown } };
}

/** Where a `#` cuts a URL off. `#/…` is the address of a page within a page, which is meant so. */
function hashIn(text: string, { from, to }: Quote): Pick<Place, 'hash'> {
  const found = /#(?!!?\/)[\w-]{1,12}/.exec(text.slice(from, to));
  return found ? { hash: { from: from + found.index, to: from + found.index + found[0].length } } : {};
}
