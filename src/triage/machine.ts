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
import { tree } from './tree.ts';

/** Names of the final states: every target of the tree that is not a state of the tree itself. */
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

const finals = Object.fromEntries(endsOf(tree).map((name) => [name, { id: name, type: 'final' as const }]));

/**
 * The decision machine. Context: the facts known so far. The event `know` replaces them and replays the tree from
 * its root, which is why a link, a changed answer and pasted evidence all behave alike. The machine rests in a
 * state that asks for a fact (`meta.asks`), or in a final state: a cause by its slug, or `undecided`.
 */
export const machine: AnyStateMachine = setup({
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
  initial: 'error',
  // The tree is data, wider than the literal types that xstate infers from a configuration written in place.
  states: { ...(tree as object), ...finals },
  on: { know: { target: '.error', actions: 'remember', reenter: true } },
});

/** The innermost state of a snapshot's value. */
function innermost(node: AnyStateNode, value: StateValue): AnyStateNode {
  const name = typeof value === 'string' ? value : Object.keys(value)[0];
  const child = name === undefined ? undefined : node.states[name];
  if (name === undefined || child === undefined) return node;
  const below = typeof value === 'string' ? undefined : value[name];
  return below === undefined ? child : innermost(child, below);
}

/** The state of a snapshot in which the machine rests: a question or an end. */
export const stateOf = (snapshot: { value: StateValue }): AnyStateNode =>
  innermost(machine.root, snapshot.value);

/** The state in which the machine rests when it knows `facts`. */
export const restingState = (facts: Facts): AnyStateNode => stateOf(initialTransition(machine, { facts })[0]);
