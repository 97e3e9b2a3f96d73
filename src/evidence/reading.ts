import type { Target } from '../facts/target.ts';
import type { FactName, Facts, FactValue } from '../facts/vocabulary.ts';

/** The characters of the pasted text from which something was read. `to` is exclusive. */
export interface Quote {
  from: number;
  to: number;
}

/** A fact with its provenance. */
export interface Finding {
  fact: FactName;
  value: string;
  quote: Quote;
}

/** An error that the text shows. `slug` may name an error that has no page yet. */
export interface Match {
  slug: string;
  quote: Quote;
  /** How certain: 9 the exact message, 7 the error type, 3 a status or a bare word. */
  weight: number;
}

/** What a reader of evidence found in a text. */
export interface Part {
  matches?: Match[];
  findings?: Finding[];
  target?: Target;
}

/** A finding with its fact and value checked against the vocabulary by the compiler. */
export const finding = <F extends FactName>(fact: F, value: FactValue<F>, quote: Quote): Finding => ({
  fact,
  value,
  quote,
});

/** The quote of a whole regular-expression match, or of one of its groups, in a text that starts at `offset`. */
export function quoteOf(match: RegExpMatchArray, group = 0, offset = 0): Quote {
  const at = match.index ?? 0;
  const text = match[group] ?? '';
  const from = offset + at + (group === 0 ? 0 : match[0].indexOf(text));
  return { from, to: from + text.length };
}

/** Facts of findings; the first finding of a fact wins. */
export function factsOf(findings: readonly Finding[]): Facts {
  const facts: Partial<Record<FactName, string>> = {};
  for (const { fact, value } of findings) facts[fact] ??= value;
  return facts as Facts;
}
