/** What the address of a cause page says, and what it may be made to say. Pure: no DOM. */
import type { VariableName } from '../../commands/variables.ts';
import type { Facts } from '../../facts/vocabulary.ts';
import { readLink, writeLink } from '../fields/link.ts';
import { readUrl } from '../fields/url.ts';
import { targetIn } from '../target/held.ts';
import { parts, type Typed, targetOfTyped } from './values.ts';

export interface Linked {
  typed: Typed;
  facts: Facts;
}

/** The values and facts of a case's link; nothing for any other fragment. */
export function valuesOfLink(fragment: string): Linked {
  const { url, method, parts: named, facts } = readLink(fragment);
  const typed: Typed = { ...(url && { URL: url }), ...(method && { METHOD: method }) };
  for (const [name, part] of Object.entries(parts)) {
    const value = part === 'method' ? undefined : named[part as keyof typeof named];
    if (value !== undefined) typed[name as VariableName] = value;
  }
  return { typed, facts };
}

/**
 * The fragment that carries the target to the next page, without `#`: where the request goes, and no other field.
 * Undefined while the URL is not one, empty while nothing is known.
 */
export function linkOfValues(typed: Typed, facts: Facts): string | undefined {
  if (readUrl(typed.URL ?? '').problem) return undefined;
  const link = writeLink(targetOfTyped(typed, facts), facts);
  return targetIn(link) && link;
}
