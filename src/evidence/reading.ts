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

/**
 * How much a sign of an error is worth. `surest`: it also says who wrote the answer; `sentence`: the gateway's very
 * words; `type`: `x-amzn-ErrorType`; `word`: a one-word message that others use too; `shape`: a body as an
 * application writes it; `likely`: enough to go on, if nothing better is there; `agreed`: so is a status with its phrase,
 * if there is nothing else at all; `hint`: names a page to look at, but proves nothing, so that it is no fact.
 */
export const weights = {
  surest: 12,
  sentence: 9,
  type: 8,
  word: 7,
  shape: 6,
  likely: 4,
  agreed: 3.5,
  hint: 3,
} as const;

/** An error that the text shows. */
export interface Match {
  slug: string;
  quote: Quote;
  /** One of `weights`, or a number between them. */
  weight: number;
}

/** What a reader of evidence found in a text. */
export interface Part {
  matches?: Match[];
  findings?: Finding[];
  target?: Target;
}

/** A stretch of the text: its characters, the same in lower case, and where it begins. */
export interface Stretch {
  text: string;
  low: string;
  at: number;
}

/** Reads one kind of sign out of a stretch. Pure; takes time in proportion to its length. */
export type Reader = (stretch: Stretch) => Part;

/** A whole text as a stretch. The lower case is as long as the text, so that places agree. */
export function stretchOf(text: string): Stretch {
  const lower = text.toLowerCase();
  // One letter of Turkish grows when it is lowered.
  const low = lower.length === text.length ? lower : text.replace(/[A-Z]+/g, (run) => run.toLowerCase());
  return { text, low, at: 0 };
}

/** A part of a whole text. */
export const partOf = ({ text, low }: Stretch, from: number, to: number): Stretch => ({
  text: text.slice(from, to),
  low: low.slice(from, to),
  at: from,
});

/** A finding with its fact and value checked against the vocabulary by the compiler. */
export const finding = <F extends FactName>(fact: F, value: FactValue<F>, quote: Quote): Finding => ({
  fact,
  value,
  quote,
});

/** The quote of a regular-expression match, in a text that starts at `offset`. */
export function quoteOf(match: RegExpExecArray, offset = 0): Quote {
  const from = offset + match.index;
  return { from, to: from + match[0].length };
}

/** The quote of one group of a match whose pattern has the flag `d`. */
export function quoteOfGroup(match: RegExpExecArray, group: number, offset = 0): Quote {
  const [from, to] = match.indices?.[group] ?? [match.index, match.index + match[0].length];
  return { from: offset + from, to: offset + to };
}

/** Facts of findings; the first finding of a fact wins. */
export function factsOf(findings: readonly Finding[]): Facts {
  const facts: Partial<Record<FactName, string>> = {};
  for (const { fact, value } of findings) facts[fact] ??= value;
  return facts as Facts;
}
