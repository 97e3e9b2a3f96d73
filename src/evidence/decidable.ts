import { type ErrorSlug, vocabulary } from '../facts/vocabulary.ts';
import { type Match, weights } from './reading.ts';

const isError = (slug: string): slug is ErrorSlug => (vocabulary.error as readonly string[]).includes(slug);

/** The error to decide on, if the first is sure enough, or a status and its phrase say the same and nothing else does. */
export function decidable([first, second]: readonly Match[]): (Match & { slug: ErrorSlug }) | undefined {
  const least = (second?.weight ?? 0) < weights.agreed ? weights.agreed : weights.likely;
  if (!first || first.weight < least) return undefined;
  const { slug } = first;
  return isError(slug) ? { ...first, slug } : undefined;
}
