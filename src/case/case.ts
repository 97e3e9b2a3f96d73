/**
 * A case: what a person pasted and what they answered, taken together. The page, the terminal and the tests all
 * come through here, so they cannot disagree about what is known and what follows from it.
 */
import type { Reading } from '../evidence/read.ts';
import type { Quote } from '../evidence/reading.ts';
import { type FactName, type Facts, factNames } from '../facts/vocabulary.ts';
import { type Diagnosis, diagnose } from '../triage/diagnose.ts';
import { likeliestFirst } from './by-status.ts';
import { type Contradiction, contradictionsOf } from './contradictions.ts';

/** A fact that is known, and from where. */
export interface Known {
  fact: FactName;
  value: string;
  source: 'evidence' | 'answer';
  quote?: Quote;
}

export interface Case {
  reading: Reading;
  known: Known[];
  facts: Facts;
  diagnosis: Diagnosis;
  /** Where the evidence disagrees with itself or with an answer; somebody has to say what is true. */
  contradictions: Contradiction[];
}

/** A diagnosis whose choice of errors begins with the likeliest. */
function withOrder(diagnosis: Diagnosis, { errors, target }: Reading, facts: Facts): Diagnosis {
  const { next } = diagnosis;
  if (next?.fact !== 'error') return diagnosis;
  const hints = errors.map(({ slug }) => slug);
  const values = likeliestFirst(next.values, facts, hints, target.origin !== undefined);
  // Its lists are worked out when they are asked for: the object itself stays.
  return Object.assign(diagnosis, { next: { ...next, values } });
}

/**
 * Opens a case. An answer goes before what the evidence says of the same fact: the person may know that the text is
 * older, or of another call. `unknown` does not.
 */
export function openCase(reading: Reading, answers: Facts): Case {
  const known = factNames.flatMap((fact): Known[] => {
    const answer = answers[fact];
    const finding = reading.findings.find((one) => one.fact === fact);
    if (answer !== undefined && !(answer === 'unknown' && finding))
      return [{ fact, value: answer, source: 'answer' }];
    return finding ? [{ fact, value: finding.value, source: 'evidence', quote: finding.quote }] : [];
  });
  const facts = Object.fromEntries(known.map(({ fact, value }) => [fact, value])) as Facts;
  return {
    reading,
    known,
    facts,
    diagnosis: withOrder(diagnose(facts), reading, facts),
    contradictions: contradictionsOf(reading, answers),
  };
}
