import { type ErrorSlug, type FactName, type Facts, vocabulary } from '../facts/vocabulary.ts';
import { restingState } from './machine.ts';
import { asks, offers } from './walk.ts';

/** One place of the printed tree: a question with its answers, a cause, or the honest end. */
export type Printed =
  | { kind: 'question'; id: string; fact: FactName; answers: { value: string; next: Printed }[] }
  | { kind: 'cause'; slug: string }
  | { kind: 'undecided' }
  /** A question that was printed already. */
  | { kind: 'again'; id: string; fact: FactName };

/**
 * The tree below an error as a reader without scripts walks it. States are shared between ways, so a question whose
 * answers were printed already is printed once, and named again where another way leads to it.
 */
export function printTree(error: ErrorSlug): Printed {
  const printed = new Set<string>();
  const print = (facts: Facts): Printed => {
    const node = restingState(facts);
    const fact = asks(node);
    if (fact === undefined) {
      return node.key === 'undecided' ? { kind: 'undecided' } : { kind: 'cause', slug: node.key };
    }
    if (printed.has(node.id)) return { kind: 'again', id: node.id, fact };
    printed.add(node.id);
    const answers = [...offers(node), 'unknown'].map((value) => ({
      value,
      next: print({ ...facts, [fact]: value }),
    }));
    return { kind: 'question', id: node.id, fact, answers };
  };
  return print({ error });
}

/** The errors whose trees are printed. */
export const printedErrors: readonly ErrorSlug[] = vocabulary.error;
