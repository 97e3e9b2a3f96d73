/** What a snippet check found: the same shape as a problem of the catalogue, so that both are told alike. */
import { describeProblem, type Problem } from '../../src/catalogue/problem.ts';

export type Finding = Problem;

/** A file to be checked: its path for messages, and its text. */
export interface Source {
  file: string;
  text: string;
}

/** One line for each finding. */
export function describe(findings: readonly Finding[]): string {
  return findings.map(describeProblem).join('\n');
}
