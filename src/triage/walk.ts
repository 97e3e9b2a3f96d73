import type { AnyStateNode } from 'xstate';
import type { FactName, Facts } from '../facts/vocabulary.ts';
import type { Wants } from './ask.ts';
import { isExcluded } from './exclusions.ts';
import { holds } from './holds.ts';
import { familyOf, machine } from './machine.ts';

/** One way out of a state, with what it wants; a way that wants no fact is for whatever is left. */
export interface Branch extends Wants {
  to: AnyStateNode;
}

/** The fact that a state asks for, if it asks. */
export const asks = (node: AnyStateNode): FactName | undefined => node.meta?.asks;

/** The values that a state offers a person, `unknown` not among them. */
export const offers = (node: AnyStateNode): readonly string[] => node.meta?.offers ?? [];

/** The state in which a group begins; a state that stands for a family is the entry of the family's own machine. */
function entry(node: AnyStateNode): AnyStateNode {
  const first = familyOf(node) ?? node.initial?.target?.[0];
  return first ? entry(first) : node;
}

/** Where the tree begins. */
export const root: AnyStateNode = entry(machine.root);

const known = new WeakMap<AnyStateNode, readonly Branch[]>();

/** The ways out of a state, in the order in which the machine tries them. */
export function branches(node: AnyStateNode): readonly Branch[] {
  const ways = known.get(node) ?? branchesOf(node);
  known.set(node, ways);
  return ways;
}

function branchesOf(node: AnyStateNode): Branch[] {
  return (node.always ?? []).flatMap((transition) => {
    const target = transition.target?.[0];
    if (!target) return [];
    const guard = transition.guard as { params: Wants } | undefined;
    return [
      {
        ...guard?.params,
        // When it is gone: to know where a way leads takes building a family's machine.
        get to() {
          return entry(target);
        },
      },
    ];
  });
}

const settled = new WeakMap<AnyStateNode, FactName | undefined>();

/** The fact on which a state branches, whether it asks for it or not. */
export function settles(node: AnyStateNode): FactName | undefined {
  if (!settled.has(node)) settled.set(node, branches(node).find((branch) => branch.fact)?.fact);
  return settled.get(node);
}

/** The way that the machine takes when `facts` are known; none where it rests. */
export const wayOn = (node: AnyStateNode, facts: Facts): Branch | undefined =>
  branches(node).find((branch) => holds(branch, facts));

/** The ways that are still open when `facts` are known: a known fact leaves one, an unknown one leaves all. */
export function openBranches(node: AnyStateNode, facts: Facts): readonly Branch[] {
  const fact = settles(node);
  const value = fact && facts[fact];
  if (fact !== undefined && (value === undefined || value === 'unknown')) {
    return branches(node).filter(({ cause }) => cause === undefined || !isExcluded(cause, facts));
  }
  const way = wayOn(node, facts);
  return way ? [way] : [];
}

/** Every end (a cause or `undecided`) that is reached from a state by the ways that `waysOf` lets through. */
export function endsBy(from: AnyStateNode, waysOf: (node: AnyStateNode) => readonly Branch[]): Set<string> {
  const found = new Set<string>();
  const seen = new Set<AnyStateNode>();
  const visit = (node: AnyStateNode): void => {
    if (seen.has(node)) return;
    seen.add(node);
    if (node.type === 'final') found.add(node.key);
    for (const { to } of waysOf(node)) visit(to);
  };
  visit(from);
  return found;
}

/** Every end that can still be reached from a state when `facts` are known. */
export const ends = (from: AnyStateNode, facts: Facts): Set<string> =>
  endsBy(from, (node) => openBranches(node, facts));

/** The causes among those ends. */
export function causesFrom(from: AnyStateNode, facts: Facts): Set<string> {
  const found = ends(from, facts);
  found.delete('undecided');
  return found;
}
