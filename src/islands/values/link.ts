/** What the address of a cause page says, and what it may be made to say. Pure: no DOM. */
import type { Facts } from '../../facts/vocabulary.ts';
import { readLink, writeLink } from '../fields/link.ts';
import { readUrl } from '../fields/url.ts';
import { type Typed, targetOfTyped } from './values.ts';

export interface Linked {
  typed: Typed;
  facts: Facts;
}

/** The values and facts of a case's link; nothing for any other fragment. */
export function valuesOfLink(fragment: string): Linked {
  const { url, method, facts } = readLink(fragment);
  return { typed: { ...(url && { URL: url }), ...(method && { METHOD: method }) }, facts };
}

/**
 * The fragment that carries URL and method to the next page, without `#`: what the wizard's links carry, and no other
 * field. Undefined while the URL is not one.
 */
export function linkOfValues(typed: Typed, facts: Facts): string | undefined {
  if (!typed.URL || readUrl(typed.URL).problem) return undefined;
  return writeLink(targetOfTyped(typed, facts), facts);
}
