import type { Reading } from '../evidence/read.ts';
import { type Facts, isFact } from '../facts/vocabulary.ts';
import { type Case, openCase } from './case.ts';

/**
 * Plays a case to its end, as a person would who answers each question from `answers` and says "I don't know" to
 * the rest. Returns the case at its end and the facts that were asked for, in order.
 */
export function replay(reading: Reading, answers: Record<string, string>): { end: Case; asked: string[] } {
  const given: Record<string, string> = {};
  const asked: string[] = [];
  let end = openCase(reading, {});
  for (let fact = end.diagnosis.next?.fact; fact !== undefined; fact = end.diagnosis.next?.fact) {
    const answer = answers[fact];
    given[fact] = answer !== undefined && isFact(fact, answer) ? answer : 'unknown';
    asked.push(fact);
    end = openCase(reading, given as Facts);
  }
  return { end, asked };
}
