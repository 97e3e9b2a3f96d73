/**
 * A case: what a person pasted and what they answered, taken together. The page, the terminal and the tests all
 * come through here, so they cannot disagree about what is known and what follows from it.
 */
import type { Reading } from '../evidence/read.ts';
import type { Quote } from '../evidence/reading.ts';
import { type FactName, type Facts, factNames } from '../facts/vocabulary.ts';
import { type Diagnosis, diagnose } from '../triage/diagnose.ts';
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
    diagnosis: diagnose(facts),
    contradictions: contradictionsOf(reading, answers),
  };
}
