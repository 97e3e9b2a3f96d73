import { isAnswered } from './answered.ts';
import { type Author, authorOf, mentionedAuthor } from './author.ts';
import { decisive, redirectsTo } from './decisive.ts';
import { type Exchange, exchangesOf } from './exchange.ts';
import type { Variant } from './rank.ts';
import { readApiType, readMentionedApiType } from './readers/api-type.ts';
import { readCors } from './readers/cors.ts';
import { readRequest } from './readers/request.ts';
import { matchesOf, readResponse } from './readers/response.ts';
import { readSignatureDifference } from './readers/signature-difference.ts';
import { readers } from './readers/text.ts';
import { readTransformation } from './readers/transformation.ts';
import { type Match, type Part, partOf, type Stretch, stretchOf, weights } from './reading.ts';

/** A text taken apart: its exchanges, the one that decides, who wrote its answer, and what every reader found. */
export interface Scene {
  stretch: Stretch;
  exchanges: readonly Exchange[];
  exchange: Exchange | undefined;
  /** The redirects that led to the exchange, the nearest first. */
  redirects: readonly Exchange[];
  author: Author | undefined;
  /** In the order in which their facts count. */
  parts: readonly Part[];
}

/**
 * Takes a text apart. What the decisive exchange says goes before what stands above; others are other calls. `pick` is
 * the number of the exchange that somebody chose to be the decisive one.
 */
export function sceneOf(text: string, pick?: number): Scene {
  const stretch = stretchOf(text);
  const exchanges = exchangesOf(text);
  const exchange = (pick === undefined ? undefined : exchanges[pick]) ?? decisive(exchanges);
  const redirects = exchange ? redirectsTo(exchange, exchanges) : [];
  const inside = exchange ? partOf(stretch, exchange.from, exchange.to) : stretch;
  const before = exchanges[0]?.from ?? 0;
  const above = before > 0 ? [partOf(stretch, 0, before)] : [];
  const author = exchange?.response ? authorOf(exchange.response, inside) : mentionedAuthor(inside);
  const parts = [
    ...(exchange ? ofExchange(exchange, redirects, author) : ofMentions(inside, author)),
    readCors(stretch),
    readSignatureDifference(stretch),
    readTransformation(stretch),
    ...[inside, ...above].flatMap((one) => readers.map((reader) => reader(one))),
  ];
  return { stretch, exchanges, exchange, redirects, author, parts };
}

const ofExchange = (
  exchange: Exchange,
  redirects: readonly Exchange[],
  author: Author | undefined,
): Part[] => [readRequest(exchange, redirects), readApiType(exchange), readResponse(exchange, author)];

const ofMentions = (stretch: Stretch, author: Author | undefined): Part[] => [
  ...(author ? [{ matches: matchesOf(author) }] : []),
  readMentionedApiType(stretch),
];

/**
 * The matches that can be: whoever got an HTTP answer got through DNS and TLS, whatever a client says besides; and in
 * the body of a success the gateway's one-word messages are an application's data.
 */
export function possibleMatches({ stretch, parts, exchange, author }: Scene): Match[] {
  const matches = parts.flatMap(({ matches: found = [] }) => found);
  const response = exchange?.response;
  if (!response) {
    const isUnconnected = matches.some(({ slug }) => slug === 'tls-or-dns') && !isAnswered(stretch, matches);
    return isUnconnected ? matches : matches.filter(({ slug }) => slug !== 'tls-or-dns');
  }
  const isData = ({ quote, weight, slug }: Match): boolean =>
    response.status < 400 &&
    author?.who !== 'gateway' &&
    quote.from >= response.bodyAt &&
    quote.from < response.bodyAt + response.body.length &&
    weight < weights.type &&
    slug !== 'lambda-error-object';
  return matches.filter((match) => match.slug !== 'tls-or-dns' && !isData(match));
}

/** What tells errors apart that share their words. */
export function variantOf({ exchange }: Scene, apiType: string | undefined): Variant | undefined {
  if (apiType === 'http') return 'http-api';
  const isHandshake = exchange?.request?.headers.some(({ name }) => name.startsWith('sec-websocket-'));
  return isHandshake ? 'websocket-handshake' : undefined;
}
