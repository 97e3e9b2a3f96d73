/**
 * What a HAR file proves of CORS. The rules are those by which browsers decide: the CORS check, and the check of a
 * preflight's answer, of the Fetch standard (https://fetch.spec.whatwg.org/#cors-check, #cors-preflight-fetch).
 */
import type { FactValue } from '../../../facts/vocabulary.ts';
import type { Quote } from '../../reading.ts';
import type { Call } from './har-call.ts';
import { partsOfUrl, type Said, type WebHeader } from './web-exchange.ts';
import { headerValue, headerValues } from './web-json.ts';

/** Why a browser kept an answer from the page. */
export interface Blocked {
  message: Exclude<FactValue<'corsMessage'>, 'unknown'>;
  /** What shows it. */
  quote: Quote;
  refused?: 'access-control' | 'ordinary';
}

/** Verbs that need no leave. */
const safelisted = new Set(['GET', 'HEAD', 'POST']);
const httpPort = /:(?:80|443)$/;

/** Why the browser blocked a request, judged by its preflight and by its own answer; undefined if it didn't, or may not have. */
export function blockedBy(real: Call | undefined, preflight: Call | undefined): Blocked | undefined {
  // A request that was answered was sent: its preflight was good enough.
  if (preflight?.response && !real?.response) return byPreflight(preflight, real);
  return real && byAnswer(real);
}

/** Whether a call that got no answer may have been blocked: the browser says no more than that it failed. */
export const mayBeBlocked = (call: Call): boolean =>
  !call.response && isCors(call) && /^net::ERR_FAILED$/.test(call.error?.value ?? '');

function byPreflight({ request, response }: Call, real: Call | undefined): Blocked | undefined {
  if (!response) return undefined;
  const { status, statusQuote, headers } = response;
  if (status >= 300 && status < 400) return { message: 'redirect', quote: statusQuote };
  if (status < 200 || status > 299) return { message: 'preflight-failed', quote: statusQuote };
  const origin = headerValue(request.headers, 'origin');
  const refusal = byOrigin(headers, origin, 'preflight-failed', statusQuote);
  if (refusal || !real) return refusal;
  const verb = headerValue(request.headers, 'access-control-request-method');
  const verbs = listOf(headers, 'access-control-allow-methods');
  if (verb && !safelisted.has(verb.value) && !verbs.includes(verb.value) && !verbs.includes('*'))
    return { message: 'method-not-allowed', quote: verb.quote };
  const allowed = new Set(listOf(headers, 'access-control-allow-headers').map((name) => name.toLowerCase()));
  const asked = headerValue(request.headers, 'access-control-request-headers');
  const missing = (asked?.value.toLowerCase().split(',') ?? [])
    .map((name) => name.trim())
    .find((name) => name !== '' && !allowed.has(name) && (name === 'authorization' || !allowed.has('*')));
  if (!asked || missing === undefined) return undefined;
  return {
    message: 'header-not-allowed',
    quote: asked.quote,
    refused: missing.startsWith('access-control-') ? 'access-control' : 'ordinary',
  };
}

function byAnswer(call: Call): Blocked | undefined {
  const { request, response } = call;
  if (!response || !isCors(call)) return undefined;
  const { status, statusQuote, headers } = response;
  if (status < 200 || (status >= 300 && status < 400)) return undefined;
  const refusal = byOrigin(headers, headerValue(request.headers, 'origin'), 'no-header', statusQuote);
  if (refusal || !headerValue(request.headers, 'cookie')) return refusal;
  // A browser sends cookies to another origin only if the page asked for credentials.
  const origin = headerValue(headers, 'access-control-allow-origin');
  const leave = headerValue(headers, 'access-control-allow-credentials');
  if (!origin || (origin.value.trim() !== '*' && leave?.value.trim() === 'true')) return undefined;
  return { message: 'wildcard-with-credentials', quote: origin.quote };
}

function byOrigin(
  headers: readonly WebHeader[],
  origin: Said | undefined,
  missing: Blocked['message'],
  statusQuote: Quote,
): Blocked | undefined {
  const values = headerValues(headers, 'access-control-allow-origin');
  const [first] = values;
  if (!first) return { message: missing, quote: statusQuote };
  if (values.length > 1 || /[,\n]/.test(first.value.trim()))
    return { message: 'several-values', quote: first.quote };
  const isAllowed = first.value.trim() === '*' || !origin || first.value.trim() === origin.value.trim();
  return isAllowed ? undefined : { message: 'origin-mismatch', quote: first.quote };
}

/** Whether a browser let a page's script ask another origin, so that the answer needs leave. */
function isCors({ request, url, kind, node }: Call): boolean {
  const origin = headerValue(request.headers, 'origin')?.value.trim().toLowerCase();
  if (!origin || !isOtherOrigin(origin, url)) return false;
  // An answer out of a cache or a service worker is not the one that the network gave.
  for (const name of ['_fetchedViaServiceWorker', '_fromCache']) {
    const response = node.members.get('response');
    const found =
      node.members.get(name) ?? (response?.type === 'object' ? response.members.get(name) : undefined);
    if (found && !(found.type === 'plain' && !found.value)) return false;
  }
  const mode = headerValue(request.headers, 'sec-fetch-mode')?.value.trim();
  return mode === undefined ? kind === 'xhr' || kind === 'fetch' : mode === 'cors';
}

function isOtherOrigin(origin: string, url: string): boolean {
  const parts = partsOfUrl(url);
  if (!parts || !/^https?$/.test(parts.scheme)) return false;
  const plain = (one: string): string => one.replace(httpPort, '');
  return plain(origin) !== plain(`${parts.scheme}://${parts.host.toLowerCase()}`);
}

const listOf = (headers: readonly WebHeader[], name: string): string[] =>
  headerValues(headers, name).flatMap(({ value }) => value.split(/[,\n]/).map((one) => one.trim()));
