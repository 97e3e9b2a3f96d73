import type { AnyStateNode } from 'xstate';
import type { Facts } from '../facts/vocabulary.ts';
import { asks, branches, causesFrom, endsBy, openBranches, root, settles, wayOn } from './walk.ts';

const known = new WeakMap<AnyStateNode, ReadonlySet<string>>();

/** The ends that questions lead to from a state on, whatever they are answered, if nothing but answers is known. */
function reachedByQuestions(from: AnyStateNode): ReadonlySet<string> {
  const before = known.get(from);
  if (before) return before;
  const found = endsBy(from, (node) => {
    const way = wayOn(node, {});
    return asks(node) ? branches(node) : way ? [way] : [];
  });
  known.set(from, found);
  return found;
}

/**
 * Causes behind a fact that the machine uses only if it happens to be known, that it went past since nobody knows it,
 * and that no later question leads to. They stay possible: that a fact is unknown doesn't make it false.
 */
export function passedUnasked(facts: Facts): Set<string> {
  const found = new Set<string>();
  for (let node = root; ; ) {
    const way = wayOn(node, facts);
    if (way === undefined) return found;
    const fact = settles(node);
    if (fact !== undefined && !asks(node) && (facts[fact] ?? 'unknown') === 'unknown') {
      for (const { to } of openBranches(node, facts))
        for (const cause of causesFrom(to, facts))
          if (!reachedByQuestions(way.to).has(cause)) found.add(cause);
    }
    node = way.to;
  }
}
