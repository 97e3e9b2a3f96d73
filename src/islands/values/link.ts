/** What the address of a cause page says, and what it may be made to say. Pure: no DOM. */
import { caseOfLink, isLink, linkOf } from '../../case/link.ts';
import type { Facts } from '../../facts/vocabulary.ts';
import { isFact } from '../../facts/vocabulary.ts';
import { readUrl } from '../fields/url.ts';
import { type Typed, targetOfTyped } from './values.ts';

export interface Linked {
  typed: Typed;
  facts: Facts;
}

/** The values and facts of a case's link; nothing for any other fragment. */
export function valuesOfLink(fragment: string): Linked {
  if (!isLink(fragment)) return { typed: {}, facts: {} };
  const { answers, target } = caseOfLink(fragment);
  const url = target.host === undefined ? null : new URLSearchParams(fragment.replace(/^#/, '')).get('url');
  const typed: Typed = { ...(url && { URL: url }), ...(target.method && { METHOD: target.method }) };
  return { typed, facts: answers };
}

/**
 * The fragment that carries URL and method to the next page, without `#`: what the wizard's links carry, and no other
 * field. Undefined while the URL is not one.
 */
export function linkOfValues(typed: Typed, facts: Facts): string | undefined {
  if (!typed.URL || readUrl(typed.URL).problem) return undefined;
  const { method: _before, ...others } = facts;
  const target = targetOfTyped(typed, facts);
  const { method } = target;
  const known = method !== undefined && isFact('method', method) ? ({ method } as Facts) : {};
  return linkOf({ ...others, ...known }, target);
}
