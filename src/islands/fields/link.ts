/** A case's link, as the forms read and write it: URL and method in fields, the facts behind them. Pure: no DOM. */
import { caseOfLink, isLink, linkOf, partNames } from '../../case/link.ts';
import type { Target } from '../../facts/target.ts';
import { type Facts, isFact } from '../../facts/vocabulary.ts';

export interface Linked {
  /** The address as the link has it. */
  url?: string;
  method?: string;
  /** Parts of the target that the link names beside the address. */
  parts: Pick<Target, (typeof partNames)[number]>;
  facts: Facts;
}

/** What a link says; nothing for any other fragment. */
export function readLink(fragment: string): Linked {
  if (!isLink(fragment)) return { parts: {}, facts: {} };
  const { answers, target } = caseOfLink(fragment);
  const pairs = new URLSearchParams(fragment.replace(/^#/, ''));
  const url = target.host === undefined ? null : pairs.get('url');
  const named = partNames.filter((name) => pairs.has(name) && target[name] !== undefined);
  return {
    ...(url && { url }),
    ...(target.method && { method: target.method }),
    parts: Object.fromEntries(named.map((name) => [name, target[name]])),
    facts: answers,
  };
}

/** The link to a target, with the facts that came with it; the target's own method counts. Without `#`. */
export function writeLink(target: Target, { method: _before, ...others }: Facts): string {
  const { method, ...address } = target;
  const known = method !== undefined && isFact('method', method) ? ({ method } as Facts) : {};
  return linkOf({ ...others, ...known }, address);
}
