import type { AnyStateNode } from 'xstate';
import type { FactName, Facts } from '../facts/vocabulary.ts';
import { machine } from './machine.ts';

/** One way out of a state: for one value of a fact, or for whatever is left (`value` undefined). */
export interface Branch {
  fact?: FactName;
  value?: string;
  to: AnyStateNode;
}

/** The fact that a state asks for, if it asks. */
export const asks = (node: AnyStateNode): FactName | undefined => node.meta?.asks;

/** The values that a state offers a person, `unknown` not among them. */
export const offers = (node: AnyStateNode): readonly string[] => node.meta?.offers ?? [];

/** The state in which a group begins. */
function entry(node: AnyStateNode): AnyStateNode {
  const first = node.initial?.target?.[0];
  return first ? entry(first) : node;
}

/** Where the tree begins. */
export const root: AnyStateNode = entry(machine.root);

/** The ways out of a state, in the order in which the machine tries them. */
export function branches(node: AnyStateNode): Branch[] {
  return (node.always ?? []).flatMap((transition) => {
    const target = transition.target?.[0];
    if (!target) return [];
    const guard = transition.guard as { params: { fact: FactName; value: string } } | undefined;
    return [{ ...guard?.params, to: entry(target) }];
  });
}

/** The ways that are still open when `facts` are known: a known fact leaves one, an unknown one leaves all. */
export function openBranches(node: AnyStateNode, facts: Facts): Branch[] {
  const all = branches(node);
  const fact = all.find((branch) => branch.fact)?.fact;
  if (fact === undefined) return all;
  const known = facts[fact];
  if (known === undefined || known === 'unknown') return all;
  const fitting = all.find((branch) => branch.value === known) ?? all.find((branch) => branch.fact === undefined);
  return fitting ? [fitting] : [];
}

/** Every end (a cause or `undecided`) that can still be reached from a state when `facts` are known. */
export function ends(from: AnyStateNode, facts: Facts): Set<string> {
  const found = new Set<string>();
  const seen = new Set<AnyStateNode>();
  const visit = (node: AnyStateNode): void => {
    if (seen.has(node)) return;
    seen.add(node);
    if (node.type === 'final') found.add(node.key);
    for (const branch of openBranches(node, facts)) visit(branch.to);
  };
  visit(from);
  return found;
}

/** The causes among those ends. */
export function causesFrom(from: AnyStateNode, facts: Facts): Set<string> {
  const found = ends(from, facts);
  found.delete('undecided');
  return found;
}
