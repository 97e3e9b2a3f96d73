import { kindOfHost } from '../../host.ts';
import type { Quote } from '../../reading.ts';
import type { Document, Gap } from '../form.ts';
import { bodyOf, type Call } from './har-call.ts';
import { entryOf, hasFailed, type Setting, type Story } from './har-entry.ts';
import { isPreflight, preflightsOf, redirectsOf } from './har-pairs.ts';
import { longestBody } from './web-exchange.ts';

/**
 * The document of a file's calls: an entry for each that failed, with its preflight and the redirects that led to it, and
 * for each that went through API Gateway. `text` is the whole text.
 */
export function documentOf(
  calls: readonly Call[],
  quote: Quote,
  gaps: readonly Gap[],
  text: string,
): Document {
  const preflights = preflightsOf(calls);
  const redirects = redirectsOf(calls);
  const paired = new Set(preflights.values());
  const stories = calls
    .filter((call) => !paired.has(call))
    .map((call): Story => {
      const preflight = preflights.get(call);
      return { call, ...(preflight && { preflight }), redirects: chainTo(call, redirects) };
    });
  const failed = stories.filter(hasFailed);
  const ofGateway = gatewayHosts(calls);
  const isOurs = ({ host }: Call): boolean => ofGateway.has(host);
  const hasOurs = failed.some(({ call }) => isOurs(call));
  const setting: Setting = {
    text,
    withoutSecrets: !calls.some(hasSecrets),
    // For want of a call to the gateway, those that a script made or that the page was to get data from.
    isLikely: (call) => (hasOurs ? isOurs(call) : isByScript(call)),
  };
  const shown = new Set(failed);
  const entries = stories
    .filter((story) => shown.has(story) || isOurs(story.call))
    .map((story) => entryOf(story, setting));
  return {
    form: 'HAR file',
    quote,
    entries,
    gaps: [...gaps, ...failed.flatMap(({ call }) => bodyGap(call, text))],
  };
}

function chainTo(call: Call, redirects: ReadonlyMap<Call, Call>): Call[] {
  const chain: Call[] = [];
  for (
    let one = redirects.get(call);
    one && chain.length < 10 && !chain.includes(one);
    one = redirects.get(one)
  )
    chain.unshift(one);
  return chain;
}

/** Hosts at which API Gateway answers, by their names or by the headers of any answer. */
function gatewayHosts(calls: readonly Call[]): Set<string> {
  const hosts = new Map<string, boolean>();
  for (const { host, isFromGateway } of calls) {
    const known = hosts.get(host);
    if (known) continue;
    const kind = known === undefined ? kindOfHost(host.replace(/:\d{1,5}$/, '')) : undefined;
    hosts.set(host, isFromGateway || kind === 'default' || kind === 'vpc-endpoint' || kind === 'management');
  }
  return new Set([...hosts].flatMap(([host, isOurs]) => (isOurs ? [host] : [])));
}

/** Chrome leaves Authorization, Cookie and Set-Cookie out of a HAR unless it is told to export them. */
const hasSecrets = ({ request }: Call): boolean =>
  request.headers.some(
    ({ name, value }) => /^(?:authorization|cookie)$/i.test(name.value) && value.value !== '',
  );

const isByScript = (call: Call): boolean =>
  /^(?:xhr|fetch|preflight|websocket)$/.test(call.kind) ||
  (call.kind === '' && isData(call)) ||
  isPreflight(call);

function isData({ response, path }: Call): boolean {
  const type = response?.headers.find(({ name }) => /^content-type$/i.test(name.value))?.value.value;
  if (type !== undefined) return /json|xml/i.test(type);
  return !/\.(?:js|css|png|jpe?g|gif|svg|ico|woff2?|map|html?)$/i.test(path.split('?')[0] ?? '');
}

/** What of a failing call's body is not read. */
function bodyGap(call: Call, text: string): Gap[] {
  const { body, binary } = bodyOf(call, text);
  if (binary && binary.to > binary.from) return [{ quote: binary, why: 'binary' }];
  return body && body.value.length > longestBody ? [{ quote: body.quote, why: 'too-long' }] : [];
}
