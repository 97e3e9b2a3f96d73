import type { Target } from '../facts/target.ts';
import { type ErrorSlug, type Facts, vocabulary } from '../facts/vocabulary.ts';
import { targetOf, urlsOf } from './address.ts';
import { type Advice } from './advice.ts';
import { curlCommandOf } from './curl-command.ts';
import { decisive, exchangesOf } from './exchange.ts';
import { otherServiceOf } from './other-service.ts';
import { readApiKeyLog } from './readers/api-key-log.ts';
import { readAuthorization } from './readers/authorization.ts';
import { readBackend } from './readers/backend.ts';
import { readCors } from './readers/cors.ts';
import { readDenial } from './readers/denial.ts';
import { readMessages } from './readers/message.ts';
import { readPlace, readPrefix } from './readers/place.ts';
import { readSignature } from './readers/signature.ts';
import { readExchange } from './readers/transcript.ts';
import { type Finding, type Match, type Part, type Quote, factsOf, finding } from './reading.ts';

/** More than this is refused with a message: one failing request is far shorter. */
export const longest = 1_000_000;

/** What a pasted text says. */
export interface Reading {
  /** Errors that the text shows, best first; some may have no page. */
  errors: Match[];
  /** Facts with the characters from which each was read; one for each fact. */
  findings: Finding[];
  /** The findings without their provenance. */
  facts: Facts;
  target: Target;
  advice?: { kind: Advice; detail?: string };
}

const readers = [readMessages, readCors, readDenial, readApiKeyLog, readSignature, readAuthorization, readBackend];
const hasPage = (slug: string): boolean => (vocabulary.error as readonly string[]).includes(slug);

/**
 * Reads evidence: any text that a person may paste. Never throws. Takes time in proportion to the length of the
 * text, of which it reads at most `longest` characters.
 */
export function read(text: string): Reading {
  const refusal = refuse(text);
  if (refusal) return { errors: [], findings: [], facts: {}, target: {}, advice: refusal };

  const exchanges = exchangesOf(text);
  const exchange = decisive(exchanges);
  const earlier = exchanges.slice(0, exchange ? exchanges.indexOf(exchange) : 0);
  const whole = readers.map((reader) => reader(text, 0));
  // What the decisive exchange says goes before what stands around it.
  const inside = exchange ? readers.map((reader) => reader(text.slice(exchange.from, exchange.to), exchange.from)) : [];
  const parts: Part[] = [...(exchange ? [readExchange(exchange, earlier)] : []), ...inside, ...whole];

  const place = placeOf(text, parts);
  const errors = rank(parts, text);
  // An error without a page can't be decided on; the next best that has one may.
  const error = errors.find(({ slug }) => hasPage(slug));
  const findings = [
    ...(error ? [finding('error', error.slug as ErrorSlug, error.quote)] : []),
    ...parts.flatMap((part) => part.findings ?? []),
    ...place.findings,
    ...readPlace(place.target, place.quote, error?.slug, place.url),
    ...(exchange?.response ? readPrefix(place.target, exchange.response.body, exchange.response.bodyAt) : []),
  ];
  const unique = findings.filter((one, index) => isCertain(one, error?.slug) && findings.findIndex(({ fact }) => fact === one.fact) === index);
  const advice = advise(text, errors, place.target, exchanges);
  return { errors, findings: unique, facts: factsOf(unique), target: place.target, ...(advice && { advice }) };
}

/**
 * A header Authorization is where an authorizer of the gateway looks unless told otherwise; an application may want
 * its credential anywhere, so that for its errors the header proves nothing.
 */
const isCertain = ({ fact, value }: Finding, error: string | undefined): boolean =>
  !(fact === 'credentialSent' && value === 'yes' && error !== 'unauthorized');

/** Texts that are not read at all. */
function refuse(text: string): Reading['advice'] {
  if (text.trim() === '') return { kind: 'empty' };
  if (text.length > longest) return { kind: 'too-long' };
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells binary data from text
  const control = text.slice(0, 4000).match(/[\0-\x08\x0e-\x1a\ufffd]/g)?.length ?? 0;
  return control > 0 && control * 20 > Math.min(text.length, 4000) ? { kind: 'binary' } : undefined;
}

interface Place {
  target: Target;
  quote: Quote;
  url?: string;
  findings: Finding[];
}

/** Where the request went: the transcript's own request line, else a curl command, else the likeliest URL. */
function placeOf(text: string, parts: Part[]): Place {
  const read = parts.find((part) => part.target?.host)?.target;
  const command = curlCommandOf(text);
  const commanded = command?.url === undefined ? undefined : targetOf(withScheme(command.url));
  if (read) {
    const at = Math.max(0, text.indexOf(read.host ?? ''));
    return { target: read, quote: { from: at, to: at + (read.host?.length ?? 0) }, findings: [] };
  }
  const partial = parts.find((part) => part.target)?.target ?? {};
  if (command && commanded) {
    const target = { ...commanded, ...partial, method: command.method };
    return { target: { ...target, path: commanded.path ?? '/' }, quote: command.quote, url: command.url ?? '', findings: ofCommand(command) };
  }
  const urls = urlsOf(text);
  const best = urls.find(({ url }) => /execute-api/i.test(url)) ?? urls.find(({ url }) => /apigateway\./i.test(url)) ?? urls[0];
  const target = best && targetOf(best.url);
  if (!best || !target) return { target: partial, quote: { from: 0, to: 0 }, findings: [] };
  return { target: { ...target, ...partial }, quote: { from: best.at, to: best.at + best.url.length }, url: best.url, findings: [] };
}

const withScheme = (url: string): string => (/^[a-z]+:\/\//i.test(url) ? url : `https://${url}`);

/** What a curl command says beyond its address. */
function ofCommand({ method, signs, headers, quote }: NonNullable<ReturnType<typeof curlCommandOf>>): Finding[] {
  const findings: Finding[] = [];
  if (/^(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)$/.test(method)) findings.push(finding('method', method as 'GET', quote));
  const has = (name: string) => headers.find((header) => header.name.toLowerCase() === name);
  if (signs) findings.push(finding('signer', 'curl', quote), finding('signed', 'yes', quote));
  else if (!has('authorization')) findings.push(finding('signed', 'no', quote));
  if (has('x-api-key')) findings.push(finding('apiKeySent', has('x-api-key')?.value ? 'x-api-key' : 'empty', quote));
  return findings;
}

/** Errors by weight, each once. */
function rank(parts: Part[], text: string): Match[] {
  const matches = parts.flatMap((part) => part.matches ?? []);
  const best = new Map<string, Match>();
  for (const match of matches) {
    const known = best.get(match.slug);
    if (!known || match.weight > known.weight) best.set(match.slug, match);
  }
  if (best.size === 0 && isForeignJson(text)) {
    const auth = /\b40[13]\b|api[_ -]?key|unauthori[sz]ed|forbidden|\bauth|credential|permission|access denied/i.test(text);
    const quote = { from: 0, to: text.length };
    best.set('x', { slug: auth ? 'backend-auth-error' : 'backend-error', weight: 3, quote });
  }
  return [...best.values()].sort((a, b) => b.weight - a.weight);
}

/** A JSON or dictionary error of a shape that the gateway never writes. */
const isForeignJson = (text: string): boolean =>
  /[{[][^]{0,200}["'](?:error|errors|code|detail|errorMessage|status|message)["']\s*:/i.test(text.slice(0, 4000));

/** What to say of the text as a whole, if anything. */
function advise(text: string, errors: Match[], target: Target, exchanges: ReturnType<typeof exchangesOf>): Reading['advice'] {
  const error = errors[0];
  const service = otherServiceOf(text);
  if (service && (!error || error.weight < 9)) return { kind: 'other-service', detail: service };
  const failed = exchanges.filter(({ response }) => (response?.status ?? 0) >= 400);
  if (failed.length > 1) return { kind: 'several' };
  if ((!error || error.weight < 3) && exchanges.some(({ response }) => response && response.status < 400)) return { kind: 'success' };
  if (/<!doctype html|<html[\s>]/i.test(text.slice(0, 20_000)) && (!error || error.weight < 5)) return { kind: 'html-page' };
  if (error && !hasPage(error.slug)) return { kind: 'no-page-yet', detail: error.slug };
  if (error) return undefined;
  return { kind: target.host ? 'address-only' : 'nothing' };
}
