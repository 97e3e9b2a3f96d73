import type { ErrorSlug } from '../facts/vocabulary.ts';
import type { Author } from './author.ts';
import { errorsOfType } from './error-types.ts';
import { type Match, weights } from './reading.ts';

/** Errors that share their words with another one, which therefore comes second. */
const alike: Readonly<Record<string, ErrorSlug>> = {
  'http-api-forbidden': 'forbidden',
  'http-api-unauthorized': 'unauthorized',
  'lambda-error-object': 'backend-error',
};

/** Words that several kinds of API share, where the catalogue has an error for each. */
const sharedWords = new Set(['forbidden', 'unauthorized']);

/** What tells those errors apart: an HTTP API's id, a WebSocket API's handshake. */
export type Variant = 'http-api' | 'websocket-handshake';

/** The errors that a text shows, the surest first, each once. Hints count only if there is nothing better. */
export function rank(
  matches: readonly Match[],
  author: Author | undefined,
  variant: Variant | undefined,
): Match[] {
  const best = new Map<string, Match>();
  const add = (match: Match): void => {
    const known = best.get(match.slug);
    if (!known || match.weight > known.weight) best.set(match.slug, match);
  };
  for (const match of matches) {
    if (author?.who === 'gateway' && !fits(match, author.type ?? '')) continue;
    add(match);
    if (variant && sharedWords.has(match.slug)) {
      add({ ...match, slug: `${variant}-${match.slug}`, weight: match.weight + 0.1 });
    }
    const other = alike[match.slug];
    if (other) add({ ...match, slug: other, weight: match.weight - 0.1 });
  }
  const sorted = [...best.values()].sort((a, b) => b.weight - a.weight);
  const isSure = (sorted[0]?.weight ?? 0) >= weights.likely;
  return isSure ? sorted.filter(({ weight }) => weight > weights.hint) : sorted;
}

/** Whether a match agrees with the type that the gateway gave its error: sentences do, words may be a custom body's. */
function fits({ slug, weight }: Match, type: string): boolean {
  if (slug.startsWith('backend-') || slug === 'lambda-error-object') return false;
  return weight >= weights.sentence || errorsOfType(type).slugs.includes(slug);
}
