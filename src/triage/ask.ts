import { type FactName, type FactValue, evidenceOnly, vocabulary } from '../facts/vocabulary.ts';

/** Where a branch leads: a sibling state, or `#id` of a state elsewhere; see `cause` and `undecided`. */
export type Target = string;

interface FactIs {
  guard: { type: 'factIs'; params: { fact: FactName; value: string } };
  target: Target;
}

/** One state of the tree, as xstate takes it. */
export interface TriageNode {
  id?: string;
  initial?: string;
  states?: Record<string, TriageNode>;
  meta?: { asks: FactName; offers: readonly string[] };
  always?: (FactIs | { target: Target })[];
}

type Branches<F extends FactName> = Partial<Record<FactValue<F>, Target>>;

/** The final state of a cause; it stands at the top of the machine under the cause's slug. */
export const cause = (slug: string): Target => `#${slug}`;

/** The honest end: the facts do not suffice, or they contradict each other. */
export const undecided: Target = '#undecided';

const transitions = (fact: FactName, branches: Record<string, Target>): FactIs[] =>
  Object.entries(branches).map(([value, target]) => ({
    guard: { type: 'factIs', params: { fact, value } },
    target,
  }));

/**
 * A state that settles one fact: it asks for it and goes where the value leads. A fact that is known already is
 * passed over, so to the machine evidence and answers are the same. Values that a family does not list cannot
 * occur there; they are not offered, and if evidence has one, the facts contradict each other: `undecided`.
 */
export function ask<F extends FactName>(
  fact: F,
  branches: Branches<F> & { unknown: Target },
): TriageNode & { meta: { asks: FactName } } {
  const impossible = vocabulary[fact].filter((value) => !(value in branches));
  const all = { ...branches, ...Object.fromEntries(impossible.map((value) => [value, undecided])) };
  const offers = vocabulary[fact].filter((value) => value in branches && !evidenceOnly.has(`${fact}=${value}`));
  return { meta: { asks: fact, offers }, always: transitions(fact, all) };
}

/** A state that uses a fact if it happens to be known, and never asks for it. */
export function ifKnown<F extends FactName>(fact: F, branches: Branches<F>, otherwise: Target): TriageNode {
  return { always: [...transitions(fact, branches as Record<string, Target>), { target: otherwise }] };
}

/** A group of states with an entry; its name says what the group settles. */
export function settle(initial: string, states: Record<string, TriageNode>, id?: string): TriageNode {
  return { ...(id && { id }), initial, states };
}
