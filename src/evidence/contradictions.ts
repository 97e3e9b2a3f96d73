import type { FactName } from '../facts/vocabulary.ts';
import type { Finding } from './reading.ts';

/** A fact of which the evidence says two things in two places. */
export interface Contradiction {
  fact: FactName;
  /** What counts, unless somebody says otherwise. */
  counts: Finding;
  against: Finding;
}

/**
 * Where parts of the evidence disagree: each list holds what one part proves, the first of a fact counting. Within one
 * part the readers' order decides, since the later of two answers is another call.
 */
export function contradictionsOf(lists: readonly (readonly Finding[])[]): Contradiction[] {
  const first = new Map<FactName, Finding>();
  const found = new Map<FactName, Contradiction>();
  for (const list of lists) {
    for (const one of list) {
      const counts = first.get(one.fact);
      if (!counts) first.set(one.fact, one);
      else if (counts.value !== one.value && one.fact !== 'error' && !found.has(one.fact))
        found.set(one.fact, { fact: one.fact, counts, against: one });
    }
  }
  return [...found.values()];
}
