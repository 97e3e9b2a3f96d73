import { targetOf } from './address.ts';
import type { Exchange } from './exchange.ts';
import { headerOf } from './header.ts';

const failed = ({ response }: Exchange): boolean => (response?.status ?? 0) >= 400;

/**
 * The exchange to read: the last one that failed, else the last one with an answer, else the last. Redirects lead up
 * to it; a preflight that failed counts if nothing after it did.
 */
export const decisive = (exchanges: readonly Exchange[]): Exchange | undefined =>
  exchanges.findLast(failed) ?? exchanges.findLast(({ response }) => response) ?? exchanges.at(-1);

/** Exchanges that failed in ways that differ: the same call tried again counts once. */
export function failures(exchanges: readonly Exchange[]): number {
  const kinds = exchanges
    .filter(failed)
    .map(
      ({ request, response }) =>
        `${request?.method} ${request?.path} ${response?.status} ${response?.body.trim()}`,
    );
  return new Set(kinds).size;
}

/**
 * The exchanges whose redirects led to one, the nearest first. A client drops credentials on that way, or does not;
 * two calls one after the other prove nothing of the kind.
 */
export function redirectsTo(exchange: Exchange, exchanges: readonly Exchange[]): Exchange[] {
  const chain: Exchange[] = [];
  let next = exchange;
  for (let i = exchanges.indexOf(exchange) - 1; i >= 0 && chain.length < 10; i--) {
    const one = exchanges[i];
    if (!one || !leadsTo(one, next)) break;
    chain.push(one);
    next = one;
  }
  return chain;
}

function leadsTo({ request, response }: Exchange, next: Exchange): boolean {
  if (!response || ![301, 302, 303, 307, 308].includes(response.status)) return false;
  const location = headerOf(response, 'location')?.value;
  const wanted = location === undefined ? undefined : targetOf(location);
  const host = headerOf(next.request, 'host')?.value.toLowerCase().replace(/:\d+$/, '');
  if (!next.request || !request) return next.request === undefined && request === undefined;
  // A Location that is only a path, or none in the text: the following request is taken for its consequence.
  if (!wanted) return location === undefined || location.split('?')[0] === next.request.path.split('?')[0];
  return wanted.host === host;
}
