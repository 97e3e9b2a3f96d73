import type { Target } from '../facts/target.ts';
import { apiOf, shownLength, targetOf } from './address.ts';
import type { Quote, Stretch } from './reading.ts';
import type { Place } from './where.ts';

/**
 * Sentences in which clients name the host that they could not reach, by a text in lower case that must be there. Only
 * those that end the name with a mark: of others nobody knows whether the name goes on.
 */
const sentences: readonly (readonly [needle: string, RegExp])[] = [
  ['unable to resolve host "', /unable to resolve host "([\w.-]{3,260})"/di],
  ['certificate for <', /certificate for <([\w.-]{3,260})> doesn't match/di],
  ['requested host name ', /requested host name [‘'"]([\w.-]{3,260})[’'"]/di],
  ['s_client ', /\bs_client [^\r\n]{0,120}?-connect ([\w.-]{3,260}):\d/di],
];
/** urllib3's pool of connections, with the path of the request behind it. */
const pool =
  /\b(HTTPS?)ConnectionPool\(host=['"]([\w.-]{3,260})['"], port=(\d{1,5})\)(?:: Max retries exceeded with url: (\/[^\s()]{0,4000}) \()?/d;

/** Where a request was to go, by the words of a client that got no connection; nothing if they don't name it. */
export function namedHost({ text, low }: Stretch): Pick<Place, 'target' | 'host' | 'path'> | undefined {
  const found = low.includes('connectionpool(') ? pool.exec(text) : null;
  if (found) return pooled(found);
  for (const [needle, pattern] of sentences) {
    const match = low.includes(needle) ? pattern.exec(text) : null;
    const [host, quote] = [match?.[1]?.toLowerCase(), match && quoteOf(match, 1)];
    if (host && quote) return { target: { host, ...apiOf(host, '/') }, host: quote };
  }
  return undefined;
}

function pooled(found: RegExpExecArray): Pick<Place, 'target' | 'host' | 'path'> | undefined {
  const [, scheme = '', name = '', number = '', path] = found;
  const port = /^(?:443|80)$/.test(number) ? '' : `:${number}`;
  const target: Target | undefined = targetOf(`${scheme.toLowerCase()}://${name}${port}${path ?? ''}`);
  const host = quoteOf(found, 2);
  if (!target || !host) return undefined;
  const whole = path === undefined ? undefined : quoteOf(found, 4);
  if (whole) return { target, host, path: { from: whole.from, to: whole.from + shownLength(path ?? '') } };
  const { path: _, ...address } = target;
  return { target: address, host };
}

function quoteOf(match: RegExpExecArray, group: number): Quote | undefined {
  const [from, to] = match.indices?.[group] ?? [];
  return from === undefined || to === undefined ? undefined : { from, to };
}
