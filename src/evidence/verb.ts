import { methods } from '../facts/http.ts';
import type { FactValue } from '../facts/vocabulary.ts';
import { type Finding, finding, type Quote } from './reading.ts';

/** The fact of a verb, if it is one that the vocabulary has. */
export function verbFinding(name: string, quote: Quote): Finding[] {
  const known = methods.find((method) => method === name);
  return known ? [finding('method', known satisfies FactValue<'method'>, quote)] : [];
}
