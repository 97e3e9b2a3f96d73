import type { Target } from '../facts/target.ts';
import type { Facts } from '../facts/vocabulary.ts';
import { type Advised, advise, refuse } from './advise.ts';
import { authorOf, mentionedAuthor } from './author.ts';
import { certainOnly } from './certain.ts';
import { clean } from './clean.ts';
import { decisive, redirectsTo } from './decisive.ts';
import { type Exchange, exchangesOf } from './exchange.ts';
import { foreignError } from './foreign.ts';
import { emulatorOf, serviceOf } from './other-service.ts';
import { decidable, rank, type Variant } from './rank.ts';
import { readApiType, readMentionedApiType } from './readers/api-type.ts';
import { readCommand } from './readers/command.ts';
import { readCors } from './readers/cors.ts';
import { readCorsAnswers } from './readers/cors-answers.ts';
import { readPlace, readPrefix, withoutDoubtfulStage } from './readers/place.ts';
import { readRequest } from './readers/request.ts';
import { matchesOf, readResponse } from './readers/response.ts';
import { readers } from './readers/text.ts';
import {
  type Finding,
  factsOf,
  finding,
  type Match,
  type Part,
  partOf,
  type Stretch,
  stretchOf,
  weights,
} from './reading.ts';
import { whereIn } from './where.ts';

/**
 * More characters than this are refused with a message: one failing request is far shorter, and the page reads while
 * somebody types.
 */
export const longest = 200_000;

/** What a pasted text says. */
export interface Reading {
  /** Errors that the text shows, best first; some may have no page, and a last resort may prove nothing. */
  errors: Match[];
  /** Facts with the characters from which each was read; one for each fact. */
  findings: Finding[];
  /** The findings without their provenance. */
  facts: Facts;
  target: Target;
  advice?: Advised;
}

/**
 * Reads evidence: any text that a person may paste. Never throws. Takes time in proportion to the length of the
 * text, of which it reads at most `longest` characters. A fact is given only if the text proves it.
 */
export function read(raw: string): Reading {
  const refusal = refuse(raw, longest);
  if (refusal) return { errors: [], findings: [], facts: {}, target: {}, advice: refusal };
  const { text, original } = clean(raw);
  const { errors, findings, target, advice } = readClean(text);
  return {
    errors: errors.map((match) => ({ ...match, quote: original(match.quote) })),
    findings: findings.map((one) => ({ ...one, quote: original(one.quote) })),
    facts: factsOf(findings),
    target,
    ...(advice && { advice }),
  };
}

function readClean(text: string): Omit<Reading, 'facts'> {
  const stretch = stretchOf(text);
  const exchanges = exchangesOf(text);
  const exchange = decisive(exchanges);
  const redirects = exchange ? redirectsTo(exchange, exchanges) : [];
  // What the decisive exchange says goes before what stands above; other exchanges are other calls.
  const inside = exchange ? partOf(stretch, exchange.from, exchange.to) : stretch;
  const before = exchanges[0]?.from ?? 0;
  const above = before > 0 ? [partOf(stretch, 0, before)] : [];
  const author = exchange?.response ? authorOf(exchange.response, inside) : mentionedAuthor(inside);
  const parts: Part[] = [
    ...(exchange
      ? [readRequest(exchange, redirects), readApiType(exchange), readResponse(exchange, author)]
      : []),
    ...(author && !exchange?.response ? [{ matches: matchesOf(author) }] : []),
    readCors(stretch),
    ...[inside, ...above].flatMap((one: Stretch) => readers.map((reader) => reader(one))),
    ...(exchange ? [] : [readMentionedApiType(inside)]),
  ];
  const read = parts.flatMap((part) => part.findings ?? []);
  const apiType = read.find(({ fact }) => fact === 'apiType')?.value;
  const ranked = rank(matchesIn(parts, exchange), author, variantOf(exchange, apiType));
  const place = whereIn(
    text,
    parts,
    exchange ?? {},
    redirects[0],
    exchange?.response?.quote.from ?? ranked[0]?.quote.from ?? text.length,
  );
  const emulator = emulatorOf(text, stretch.low);
  const service = emulator ?? serviceOf(text, stretch.low, place.target.host);
  // What another service wrote is no error of the gateway's, and tells nothing of it.
  const errors = service ? [] : withForeign(ranked, text, exchange);
  const error = decidable(errors);
  const findings = service
    ? []
    : certainOnly(
        [
          ...(error ? [finding('error', error.slug, error.quote)] : []),
          ...read,
          ...(place.command ? readCommand(place.command) : []),
          ...readPlace(place, error?.slug, apiType),
          ...(exchange ? readPrefix(place, exchange, apiType) : []),
          ...(error?.slug === 'cors-blocked' ? readCorsAnswers(stretch, exchanges) : []),
        ],
        error?.slug,
      );
  const advice = advise({
    stretch,
    errors,
    exchanges,
    exchange,
    ...(emulator ? { emulator } : { service }),
    hasAddress: place.target.host !== undefined,
    hasStatus: findings.some(({ fact }) => fact === 'status'),
  });
  const target = withoutDoubtfulStage(place.target, apiType);
  return { errors, findings, target, ...(advice && { advice }) };
}

/** What tells errors apart that share their words. */
function variantOf(exchange: Exchange | undefined, apiType: string | undefined): Variant | undefined {
  if (apiType === 'http') return 'http-api';
  const isHandshake = exchange?.request?.headers.some(({ name }) => name.startsWith('sec-websocket-'));
  return isHandshake ? 'websocket-handshake' : undefined;
}

/** Whoever got an HTTP answer got through DNS and TLS, whatever the client says besides. */
const matchesIn = (parts: readonly Part[], exchange: Exchange | undefined): Match[] =>
  parts
    .flatMap((part) => part.matches ?? [])
    .filter(({ slug }) => !exchange?.response || slug !== 'tls-or-dns');

/** The errors, and for want of a sure one what only an application would say. */
function withForeign(errors: Match[], text: string, exchange: Exchange | undefined): Match[] {
  if (exchange?.response || (errors[0]?.weight ?? 0) >= weights.likely) return errors;
  const foreign = foreignError(text);
  return foreign ? [foreign] : errors;
}
