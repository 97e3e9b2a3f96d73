import type { AnyStateNode } from 'xstate';
import { type FactName, type Facts, vocabulary } from '../facts/vocabulary.ts';
import { asks, branches, causesFrom, root } from './walk.ts';

/** The facts that states below the root ask for, for an error. */
function askedFor(facts: Facts): Set<FactName> {
  const found = new Set<FactName>();
  const seen = new Set<AnyStateNode>();
  const visit = (node: AnyStateNode): void => {
    if (seen.has(node)) return;
    seen.add(node);
    const fact = asks(node);
    if (fact) found.add(fact);
    const value = fact === 'error' ? facts.error : undefined;
    for (const way of branches(node)) if (value === undefined || way.value === value) visit(way.to);
  };
  visit(root);
  return found;
}

/**
 * The one fact that would narrow the causes down most, of those that are not known: the one whose worst answer
 * leaves the fewest. Undefined if none would.
 */
export function wouldSettle(facts: Facts): FactName | undefined {
  const before = causesFrom(root, facts).size;
  let best: { fact: FactName; left: number } | undefined;
  for (const fact of askedFor(facts)) {
    if (facts[fact] !== undefined && facts[fact] !== 'unknown') continue;
    const sizes = vocabulary[fact].map((value) => causesFrom(root, { ...facts, [fact]: value }).size);
    // A value that no cause fits says nothing about how well the fact tells causes apart.
    const left = Math.max(...sizes.filter((size) => size > 0));
    if (left < before && (!best || left < best.left)) best = { fact, left };
  }
  return best?.fact;
}
