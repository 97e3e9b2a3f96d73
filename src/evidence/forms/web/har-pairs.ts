/** Which calls of a HAR file belong together: a preflight and what it asks leave for, a redirect and where it leads. */
import type { Call } from './har-call.ts';
import { headerValue } from './web-json.ts';

/** A preflight and its request are no further apart, in milliseconds. */
const near = 60_000;

export const isPreflight = ({ method, request }: Call): boolean =>
  method === 'OPTIONS' && headerValue(request.headers, 'access-control-request-method') !== undefined;

/**
 * The preflight of each call that has one: of the same URL, asking for the same verb, nearest in time. Browsers list it
 * before its request or after.
 */
export function preflightsOf(calls: readonly Call[]): Map<Call, Call> {
  const places = new Map(calls.map((call, index) => [call, index]));
  const distance = (one: Call, other: Call): number =>
    one.time !== undefined && other.time !== undefined
      ? Math.abs(one.time - other.time)
      : Math.abs((places.get(one) ?? 0) - (places.get(other) ?? 0));
  const waiting = new Map<string, { calls: Call[]; next: number }>();
  for (const call of calls) {
    if (isPreflight(call)) continue;
    const key = `${call.url}\n${call.method}`;
    const list = waiting.get(key);
    if (list) list.calls.push(call);
    else waiting.set(key, { calls: [call], next: 0 });
  }
  const pairs = new Map<Call, Call>();
  for (const preflight of calls) {
    if (!isPreflight(preflight)) continue;
    const verb = headerValue(preflight.request.headers, 'access-control-request-method')?.value.trim();
    const list = waiting.get(`${preflight.url}\n${verb}`);
    let real = list?.calls[list.next];
    if (!list || !real) continue;
    for (let after = list.calls[list.next + 1]; after; after = list.calls[list.next + 1]) {
      if (distance(after, preflight) > distance(real, preflight)) break;
      real = after;
      list.next++;
    }
    if (distance(real, preflight) > near) continue;
    list.next++;
    pairs.set(real, preflight);
  }
  return pairs;
}

/** The call whose redirect led to each call that was led to. */
export function redirectsOf(calls: readonly Call[]): Map<Call, Call> {
  const later = new Map<string, Call>();
  const before = new Map<Call, Call>();
  for (const call of [...calls].reverse()) {
    const wanted = redirectOf(call);
    const next = wanted === undefined ? undefined : later.get(wanted);
    const isInTime = (next?.time ?? Number.POSITIVE_INFINITY) + 1000 >= (call.time ?? 0);
    if (next && isInTime && !before.has(next) && !isPreflight(next)) before.set(next, call);
    if (!isPreflight(call)) later.set(call.url, call);
  }
  return before;
}

/** Where an answer sends the browser on to: a whole URL. */
function redirectOf({ url, response }: Call): string | undefined {
  if (!response || ![301, 302, 303, 307, 308].includes(response.status)) return undefined;
  const location = headerValue(response.headers, 'location')?.value;
  if (!location || location.length > 8000 || !URL.canParse(location, url)) return undefined;
  return new URL(location, url).href.replace(/#.*$/s, '');
}
