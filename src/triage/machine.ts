import {
  type AnyStateMachine,
  type AnyStateNode,
  assign,
  initialTransition,
  type StateValue,
  setup,
} from 'xstate';
import type { Facts } from '../facts/vocabulary.ts';
import type { TriageNode, Wants } from './ask.ts';
import { holds } from './holds.ts';
import { entrance, families } from './tree.ts';

/** Names of the final states: every target of the nodes that is not a state among them. */
function endsOf(nodes: Record<string, TriageNode>): string[] {
  const targets = new Set<string>();
  const ids = new Set<string>();
  const visit = (node: TriageNode): void => {
    if (node.id) ids.add(node.id);
    for (const { target } of node.always ?? []) if (target.startsWith('#')) targets.add(target.slice(1));
    Object.values(node.states ?? {}).forEach(visit);
  };
  Object.values(nodes).forEach(visit);
  return [...targets].filter((target) => !ids.has(target)).sort();
}

/** Every end that some family has: the causes by their slugs, and `undecided`. */
export const ends: readonly string[] = [
  ...new Set(Object.values(families).flatMap((node) => endsOf({ node }))),
];

const finals = (names: readonly string[], meta?: (name: string) => object) =>
  Object.fromEntries(names.map((name) => [name, { id: name, type: 'final' as const, ...meta?.(name) }]));

/**
 * A machine over some states and their ends. Context: the facts known so far. The event `know` replaces them and
 * replays the states from the first, which is why a link, a changed answer and pasted evidence all behave alike. It
 * rests in a state that asks for a fact (`meta.asks`), or in a final one.
 */
function machineOf(initial: string, states: Record<string, TriageNode>, more: object = {}): AnyStateMachine {
  return setup({
    types: {
      context: {} as { facts: Facts },
      input: {} as { facts: Facts },
      events: {} as { type: 'know'; facts: Facts },
    },
    guards: {
      holds: ({ context }, wants: Wants) => holds(wants, context.facts),
    },
    actions: {
      remember: assign({ facts: ({ event }) => event.facts }),
    },
  }).createMachine({
    id: 'triage',
    context: ({ input }) => ({ facts: input.facts }),
    initial,
    // The tree is data, wider than the literal types that xstate infers from a configuration written in place.
    states: { ...(states as object), ...more, ...finals(endsOf(states)) },
    on: { know: { target: `.${initial}`, actions: 'remember', reenter: true } },
  });
}

/** The machine that settles which error it is. Its ends are the families (`meta.family`), and `undecided`. */
export const machine: AnyStateMachine = machineOf(
  'error',
  entrance,
  finals(Object.keys(families), (family) => ({ meta: { family } })),
);

const built = new Map<string, AnyStateMachine>();

/** The families of causes, by the names that the machine gives them. */
export const familyNames: readonly string[] = Object.keys(families);

/** The machine of one family of causes, built when it is first needed: all of them at once would hold up a phone. */
export function familyMachine(family: string): AnyStateMachine {
  const states = families[family];
  if (!states) throw new Error(`src/triage/tree.ts has no family ${family}.`);
  const known = built.get(family) ?? machineOf(family, { [family]: states });
  built.set(family, known);
  return known;
}

/** Where a state that stands for a family leads: the root of the family's own machine. */
export const familyOf = (node: AnyStateNode): AnyStateNode | undefined =>
  node.meta?.family === undefined ? undefined : familyMachine(node.meta.family).root;

/** The innermost state of a snapshot's value. */
function innermost(node: AnyStateNode, value: StateValue): AnyStateNode {
  const name = typeof value === 'string' ? value : Object.keys(value)[0];
  const child = name === undefined ? undefined : node.states[name];
  if (name === undefined || child === undefined) return node;
  const below = typeof value === 'string' ? undefined : value[name];
  return below === undefined ? child : innermost(child, below);
}

const restIn = (one: AnyStateMachine, facts: Facts): AnyStateNode =>
  innermost(one.root, initialTransition(one, { facts })[0].value);

/** The state in which the machine, or that of the family to which it leads, rests when it knows `facts`. */
export function restingState(facts: Facts): AnyStateNode {
  const state = restIn(machine, facts);
  const family = state.meta?.family;
  return family === undefined ? state : restIn(familyMachine(family), facts);
}
