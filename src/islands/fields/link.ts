/** A case's link, as the forms read and write it: URL and method in fields, the facts behind them. Pure: no DOM. */
import { caseOfLink, isLink, linkOf } from '../../case/link.ts';
import type { Target } from '../../facts/target.ts';
import { type Facts, isFact } from '../../facts/vocabulary.ts';

export interface Linked {
  /** The address as the link has it. */
  url?: string;
  method?: string;
  facts: Facts;
}

/** What a link says; nothing for any other fragment. */
export function readLink(fragment: string): Linked {
  if (!isLink(fragment)) return { facts: {} };
  const { answers, target } = caseOfLink(fragment);
  const url = target.host === undefined ? null : new URLSearchParams(fragment.replace(/^#/, '')).get('url');
  return { ...(url && { url }), ...(target.method && { method: target.method }), facts: answers };
}

/** The link to a target, with the facts that came with it; the target's own method counts. Without `#`. */
export function writeLink(target: Target, { method: _before, ...others }: Facts): string {
  // The page's origin is a field of the form, and fields stay out of the link.
  const { method, origin: _origin, ...address } = target;
  const known = method !== undefined && isFact('method', method) ? ({ method } as Facts) : {};
  return linkOf({ ...others, ...known }, address);
}
