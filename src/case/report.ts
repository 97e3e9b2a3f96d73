import { adviceText } from '../evidence/advice.ts';
import type { Reading } from '../evidence/read.ts';
import type { Quote } from '../evidence/reading.ts';
import { lineCounter } from '../evidence/sources.ts';
import type { Target } from '../facts/target.ts';
import { isFact } from '../facts/vocabulary.ts';
import { frequentCauses } from './by-status.ts';
import type { Case } from './case.ts';
import type { Side } from './contradictions.ts';
import { byFrequency } from './order.ts';

/** The words and orders that a report takes from content/. */
export interface Words {
  /** Causes of an error, most frequent first. */
  causesOf: (error: string) => readonly string[];
  /** Kinds of API that show an error. */
  apiTypesOf: (error: string) => readonly string[];
  question: (fact: string) => { ask: string; values: Record<string, string> } | undefined;
}

/** The JSON object that `npm run diagnose` prints; its keys are a contract (see README). */
export interface Report {
  error: string | null;
  errors: string[];
  apiType: string | null;
  target: Target;
  facts: ({ fact: string } & Said)[];
  cause: string | null;
  undecided: boolean;
  remaining: string[];
  ruledOut: { cause: string; because: string }[];
  next: { fact: string; ask: string; values: { value: string; label: string }[] } | null;
  page: string;
  advice: string | null;
  contradictions: { fact: string; counts: Said; against: Said }[];
  documents: { form: string; line: number; requests: number; gaps: { why: string; line: number }[] }[];
  choices: { title: string; form: string; line: number; chosen: boolean }[];
  unread: { line: number; words: string }[];
}

/** What is said of a fact, who says it, and in evidence where. */
export interface Said {
  value: string;
  source: 'evidence' | 'answer';
  quote?: string;
}

/** So much of a part that was not understood tells which one it is. */
const firstWords = 100;

/** The page to read: of the cause, else of the error, else the one where everything begins. */
function pageOf(cause: string | undefined, error: string | undefined): string {
  if (cause) return `/causes/${cause}/`;
  return error && isFact('error', error) ? `/errors/${error}/` : '/';
}

/** What was recognised, what could be chosen and what was left over, each with the line on which it begins. */
function partsOf(reading: Reading, text: string): Pick<Report, 'documents' | 'choices' | 'unread'> {
  const count = lineCounter(text);
  const line = ({ from }: Quote): number => count(0, from);
  return {
    documents: reading.documents.map(({ form, quote, entries, gaps }) => ({
      form,
      line: line(quote),
      requests: entries,
      gaps: gaps.map((gap) => ({ why: gap.why, line: line(gap.quote) })),
    })),
    choices: reading.choices.map(({ title, form, quote }, index) => ({
      title,
      form,
      line: line(quote),
      chosen: index === reading.choice,
    })),
    unread: reading.unread.map((quote) => ({
      line: line(quote),
      words: text.slice(quote.from, Math.min(quote.to, quote.from + firstWords)),
    })),
  };
}

/** A case as one JSON object; `text` is the evidence, from which the quotes are cut. */
export function reportOf(
  { reading, known: list, facts, diagnosis, contradictions }: Case,
  text: string,
  words: Words,
): Report {
  const error = facts.error && facts.error !== 'unknown' ? facts.error : null;
  const apiTypes = error ? words.apiTypesOf(error) : [];
  const { next, cause, undecided, remaining, ruledOut } = diagnosis;
  const question = next && words.question(next.fact);
  const ordered = byFrequency(remaining, frequentCauses(facts, words.causesOf));
  // An answer goes before what the text shows.
  const answered = list.find(({ fact, source }) => fact === 'error' && source === 'answer') && error;
  const errors = [...new Set([...(answered ? [answered] : []), ...reading.errors.map(({ slug }) => slug)])];
  const said = ({ value, source, quote }: Side): Said => ({
    value,
    source,
    ...(quote && { quote: text.slice(quote.from, quote.to) }),
  });
  const known = facts.apiType === 'unknown' ? undefined : facts.apiType;
  return {
    error: errors[0] ?? null,
    errors,
    apiType: known ?? (apiTypes.length === 1 ? (apiTypes[0] ?? null) : null),
    target: reading.target,
    facts: list.map(({ fact, ...side }) => ({ fact, ...said(side) })),
    cause: cause ?? null,
    undecided,
    remaining: ordered,
    ruledOut,
    next: next
      ? {
          fact: next.fact,
          ask: question?.ask ?? next.fact,
          values: [
            ...next.values.map((value) => ({ value, label: question?.values[value] ?? value })),
            { value: 'unknown', label: 'I don’t know' },
          ],
        }
      : null,
    page: pageOf(cause, error ?? errors[0]),
    advice: reading.advice ? adviceText(reading.advice.kind, reading.advice.detail) : null,
    contradictions: contradictions.map(({ fact, counts, against }) => ({
      fact,
      counts: said(counts),
      against: said(against),
    })),
    ...partsOf(reading, text),
  };
}
