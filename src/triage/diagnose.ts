import type { AnyStateNode } from 'xstate';
import { type FactName, type Facts, factNames } from '../facts/vocabulary.ts';
import { restingState } from './machine.ts';
import { passedUnasked } from './unasked.ts';
import { asks, causesFrom, offers, root, settles, wayOn } from './walk.ts';

export interface Diagnosis {
  /** The fact to ask for next, with the values to offer; absent at an end. */
  next?: { fact: FactName; values: readonly string[] };
  /** The slug of the one cause, at its final state. */
  cause?: string;
  /** The machine ended without a cause: too much is unknown, or the facts contradict each other. */
  undecided: boolean;
  /** The known facts that led here, in the order in which the machine used them. */
  trail: FactName[];
  /** Causes that can still be the one, in the order of the tree. */
  remaining: string[];
  /** Causes of the same error that cannot be, each with the fact that excluded it. */
  ruledOut: { cause: string; because: FactName }[];
}

/** What a function returns, worked out when it is first asked for. */
function once<T extends object>(work: () => T): () => T {
  let known: T | undefined;
  return () => {
    known ??= work();
    return known;
  };
}

/** The causes behind a state, and those of which no question on the way to it has decided. */
const left = (state: AnyStateNode, facts: Facts): string[] => [
  ...new Set([...causesFrom(state, facts), ...(state === root ? [] : passedUnasked(facts))]),
];

/** The facts that the machine looks at on its way through the tree, in that order. */
function trailOf(facts: Facts): FactName[] {
  const used = new Set<FactName>();
  for (let node = root; ; ) {
    const way = wayOn(node, facts);
    if (way === undefined) return [...used];
    const fact = settles(node);
    if (fact !== undefined && facts[fact] !== undefined) used.add(fact);
    node = way.to;
  }
}

/**
 * What `facts` decide: the cause, or the next question, or that they don't suffice. Everything but the resting
 * state is derived by walking the machine's graph. A fact that is known but off the trail counts as well: it
 * closes the branches in which it would have been asked.
 */
export function diagnose(facts: Facts): Diagnosis {
  const state = restingState(facts);
  const fact = asks(state);
  const cause = state.type === 'final' && state.key !== 'undecided' ? state.key : undefined;
  const trail = trailOf(facts);
  const remaining = once(() => (cause ? [cause] : left(fact ? state : root, facts)));
  const excluded = once(() => ruledOut(facts, trail, new Set(remaining())));
  return {
    ...(fact && { next: { fact, values: offers(state) } }),
    ...(cause && { cause }),
    undecided: fact === undefined && cause === undefined,
    trail,
    // The lists are worked out for whoever asks: a page that shows neither need not wait for them.
    get remaining() {
      return remaining();
    },
    get ruledOut() {
      return excluded();
    },
  };
}

function ruledOut(facts: Facts, trail: FactName[], remaining: Set<string>): Diagnosis['ruledOut'] {
  const known: Facts = facts.error === undefined ? {} : { error: facts.error };
  const out: Diagnosis['ruledOut'] = [];
  let open = causesFrom(root, known);
  const others = factNames.filter(
    (name) => facts[name] !== undefined && name !== 'error' && !trail.includes(name),
  );
  for (const because of [...trail.filter((name) => name !== 'error'), ...others]) {
    Object.assign(known, { [because]: facts[because] });
    const left = causesFrom(root, known);
    for (const cause of open) if (!left.has(cause) && !remaining.has(cause)) out.push({ cause, because });
    open = left;
    if (open.size <= remaining.size) break;
  }
  return out;
}
