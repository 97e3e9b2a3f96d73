import { evidenceOnly, type FactName, type FactValue, vocabulary } from '../facts/vocabulary.ts';
import { exclusions } from './exclusions.ts';

/** Where a branch leads: a sibling state, or `#id` of a state elsewhere; see `cause` and `undecided`. */
export type Target = string;

/** What a transition wants: a fact of a value, and for a cause that no known fact excludes it. */
export interface Wants {
  fact?: FactName;
  value?: string;
  cause?: string;
}

interface Transition {
  guard?: { type: 'holds'; params: Wants };
  target: Target;
}

/** One state of the tree, as xstate takes it. */
export interface TriageNode {
  id?: string;
  initial?: string;
  states?: Record<string, TriageNode>;
  meta?: { asks: FactName; offers: readonly string[] };
  always?: Transition[];
}

type Branches<F extends FactName> = Partial<Record<FactValue<F>, Target>>;

/** The final state of a cause; it stands at the top of the machine under the cause's slug. */
export const cause = (slug: string): Target => `#${slug}`;

/** The honest end: the facts do not suffice, or they contradict each other. */
export const undecided: Target = '#undecided';

/** The way to a target. To a cause it is open only while the cause is not excluded, else it ends undecided. */
function way(target: Target, wants: Pick<Wants, 'fact' | 'value'> = {}): Transition[] {
  const slug = target.slice(1);
  const plain =
    Object.keys(wants).length > 0 ? { guard: { type: 'holds' as const, params: wants }, target } : { target };
  if (!target.startsWith('#') || !exclusions.has(slug)) return [plain];
  return [
    { guard: { type: 'holds', params: { ...wants, cause: slug } }, target },
    { ...plain, target: undecided },
  ];
}

const ways = (fact: FactName, branches: Record<string, Target>): Transition[] =>
  Object.entries(branches).flatMap(([value, target]) => way(target, { fact, value }));

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
  const offers = vocabulary[fact].filter(
    (value) => value in branches && !evidenceOnly.has(`${fact}=${value}`),
  );
  return { meta: { asks: fact, offers }, always: ways(fact, all) };
}

/** A state that uses a fact if it happens to be known, and never asks for it. */
export function ifKnown<F extends FactName>(fact: F, branches: Branches<F>, otherwise: Target): TriageNode {
  return { always: [...ways(fact, branches as Record<string, Target>), ...way(otherwise)] };
}

/** A state that goes on to `target` if a fact is known, whatever its value: somebody settled what is asked there. */
export const ifSettled = (fact: FactName, target: Target, otherwise: Target): TriageNode =>
  ifKnown(fact, Object.fromEntries(vocabulary[fact].map((value) => [value, target])), otherwise);

/** A state that asks nothing more. */
export const conclude = (slug: string): TriageNode => ({ always: way(cause(slug)) });

/** A group of states with an entry; its name says what the group settles. */
export function settle(initial: string, states: Record<string, TriageNode>, id?: string): TriageNode {
  return { ...(id && { id }), initial, states };
}
