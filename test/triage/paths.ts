import type { AnyStateNode } from 'xstate';
import { type ErrorSlug, type FactName, type Facts, vocabulary } from '../../src/facts/vocabulary.ts';
import { isExcluded } from '../../src/triage/exclusions.ts';
import { asks, branches, causesFrom, offers, root, wayOn } from '../../src/triage/walk.ts';

/** One way through the tree: what evidence had shown, what was asked, everything known at the end, and the end. */
export interface Path {
  evidence: Facts;
  asked: FactName[];
  facts: Facts;
  end: string;
}

/** Where the walk of the graph ends when `facts` are known. */
export function walkTo(facts: Facts): AnyStateNode {
  for (let node = root; ; ) {
    const way = wayOn(node, facts);
    if (way === undefined) return node;
    node = way.to;
  }
}

/** Facts that some state uses only if they happen to be known. */
function usedIfKnown(): Facts[] {
  const found: Facts[] = [{}];
  const seen = new Set<AnyStateNode>();
  const visit = (node: AnyStateNode): void => {
    if (seen.has(node)) return;
    seen.add(node);
    for (const { fact, value, to } of branches(node)) {
      if (fact && value && !asks(node) && value !== 'unknown') found.push({ [fact]: value });
      visit(to);
    }
  };
  visit(root);
  found.push({ host: 'own' });
  return [...new Map(found.map((facts) => [JSON.stringify(facts), facts])).values()];
}

/** The facts on which the states behind an error branch. */
function branchedOn(error: ErrorSlug): Set<FactName> {
  const found = new Set<FactName>();
  const seen = new Set<AnyStateNode>();
  const visit = (node: AnyStateNode): void => {
    if (seen.has(node)) return;
    seen.add(node);
    for (const { fact, to } of branches(node)) {
      if (fact) found.add(fact);
      visit(to);
    }
  };
  visit(walkTo({ error }));
  for (let node = root; ; ) {
    const way = wayOn(node, { error });
    if (way === undefined) return found;
    const fact = branches(node).find((branch) => branch.fact)?.fact;
    if (fact) found.add(fact);
    node = way.to;
  }
}

/** Whether evidence can change the ways behind an error: a state looks at it, or it excludes one of their causes. */
function matters(evidence: Facts, error: ErrorSlug, looked: ReadonlySet<FactName>): boolean {
  return (
    Object.keys(evidence).some((fact) => looked.has(fact as FactName)) ||
    [...causesFrom(root, { error })].some((cause) => isExcluded(cause, evidence))
  );
}

/** Every way that a person can take: at each question every value on offer, and `unknown`, with and without evidence. */
export function everyPath(): Path[] {
  const paths: Path[] = [];
  const visit = (evidence: Facts, facts: Facts, asked: FactName[]): void => {
    const node = walkTo(facts);
    const fact = asks(node);
    if (!fact) {
      paths.push({ evidence, asked, facts, end: node.key });
      return;
    }
    for (const value of [...offers(node), 'unknown'])
      visit(evidence, { ...facts, [fact]: value }, [...asked, fact]);
  };
  const looked = new Map(vocabulary.error.map((error) => [error, branchedOn(error)]));
  for (const evidence of usedIfKnown()) {
    // With something pasted the error is known; without it the first question is the error.
    if (Object.keys(evidence).length === 0) visit(evidence, {}, []);
    else
      for (const error of vocabulary.error)
        if (matters(evidence, error, looked.get(error) ?? new Set()))
          visit(evidence, { ...evidence, error }, []);
  }
  return paths;
}
