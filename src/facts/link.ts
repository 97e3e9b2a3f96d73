import { type FactName, type Facts, factNames, isFact } from './vocabulary.ts';

/**
 * Reads facts from named pairs such as a link's fragment. Names and values that are unknown, outdated or
 * malformed are dropped, because an old link must still restore what it can.
 */
export function factsFrom(pairs: Iterable<readonly [string, string]>): Facts {
  const facts: Partial<Record<FactName, string>> = {};
  for (const [name, value] of pairs) if (isFact(name, value)) facts[name as FactName] = value;
  return facts as Facts;
}

/** Facts of a URL fragment, with or without its leading `#`. */
export function factsFromFragment(fragment: string): Facts {
  return factsFrom(new URLSearchParams(fragment.replace(/^#/, '')));
}

/** Facts as a URL fragment, without `#`, in the order of the vocabulary so that equal states have equal links. */
export function fragmentOf(facts: Facts): string {
  const pairs = new URLSearchParams();
  for (const name of factNames) {
    const value = facts[name];
    if (value !== undefined) pairs.set(name, value);
  }
  return pairs.toString();
}
