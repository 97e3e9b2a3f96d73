/** Where what is known disagrees with itself: evidence with other evidence, or an answer with the evidence. */
import type { Reading } from '../evidence/read.ts';
import type { FactName, Facts } from '../facts/vocabulary.ts';
import type { Known } from './case.ts';

/** One of the things that are said of a fact: its value, who says it, and in evidence where. */
export type Side = Omit<Known, 'fact'>;

export interface Contradiction {
  fact: FactName;
  /** What counts, unless somebody says otherwise. */
  counts: Side;
  against: Side;
}

/**
 * The contradictions of a case. An answer counts before evidence, but it does not silence it: what the evidence says
 * besides is told as well.
 */
export function contradictionsOf(reading: Reading, answers: Facts): Contradiction[] {
  const said = new Map<FactName, Side[]>();
  const say = (fact: FactName, side: Side): void => {
    const sides = said.get(fact) ?? [];
    if (!sides.some(({ value }) => value === side.value)) said.set(fact, [...sides, side]);
  };
  for (const [fact, value] of Object.entries(answers) as [FactName, string][])
    if (value !== 'unknown') say(fact, { value, source: 'answer' });
  for (const { fact, value, quote } of reading.findings) say(fact, { value, source: 'evidence', quote });
  for (const { fact, counts, against } of reading.contradictions)
    for (const { value, quote } of [counts, against]) say(fact, { value, source: 'evidence', quote });
  return [...said].flatMap(([fact, [counts, ...others]]) =>
    counts ? others.map((against) => ({ fact, counts, against })) : [],
  );
}
