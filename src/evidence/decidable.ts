import { type ErrorSlug, vocabulary } from '../facts/vocabulary.ts';
import { type Match, weights } from './reading.ts';

const isError = (slug: string): slug is ErrorSlug => (vocabulary.error as readonly string[]).includes(slug);

/** The error to decide on, if the first is sure enough. */
export function decidable([first]: readonly Match[]): (Match & { slug: ErrorSlug }) | undefined {
  if (!first || first.weight < weights.likely) return undefined;
  const { slug } = first;
  return isError(slug) ? { ...first, slug } : undefined;
}
