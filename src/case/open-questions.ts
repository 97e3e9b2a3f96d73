import { evidenceOnly, type FactName, type Facts, vocabulary } from '../facts/vocabulary.ts';
import { diagnose } from '../triage/diagnose.ts';
import { wouldSettle } from '../triage/settles.ts';

/** More questions at once than this nobody answers. */
const most = 3;

export interface OpenQuestion {
  fact: FactName;
  values: readonly string[];
}

/**
 * The questions that are still open, the most useful first: those that the machine would ask one after the other of
 * somebody who knows nothing, and at its end the one that would settle it. None if the cause is known.
 */
export function openQuestions(facts: Facts): OpenQuestion[] {
  const open: OpenQuestion[] = [];
  let known = facts;
  while (open.length < most) {
    const { next, cause } = diagnose(known);
    if (cause !== undefined || next === undefined) break;
    open.push(next);
    known = { ...known, [next.fact]: 'unknown' };
  }
  const settling = open.length === 0 && !diagnose(facts).cause ? wouldSettle(facts) : undefined;
  if (settling === undefined) return open;
  const values = vocabulary[settling].filter((value) => !evidenceOnly.has(`${settling}=${value}`));
  return [{ fact: settling, values }];
}
