/** What a text says of each of its requests by itself: cut in the middle, it may show another one than the whole does. */
import { clean } from '../../src/evidence/clean.ts';
import { decidable } from '../../src/evidence/decidable.ts';
import { exchangesOf } from '../../src/evidence/exchange.ts';
import { documentsOf } from '../../src/evidence/forms/documents.ts';
import type { Entry } from '../../src/evidence/forms/form.ts';
import { read } from '../../src/evidence/read.ts';
import { factsOf, stretchOf } from '../../src/evidence/reading.ts';
import type { Facts } from '../../src/facts/vocabulary.ts';

/** The facts of a text, and the error that it decides on. */
export interface Said {
  facts: Facts;
  error: string | undefined;
}

/** What a text says as a whole, or of one of the requests that it offers to choose from. */
export function said(text: string, choice?: number): Said {
  const { facts, errors } = read(text, choice);
  return { facts, error: decidable(errors)?.slug };
}

/** What a text says as a whole; then of each of its requests, where it shows several. */
export function everySaid(text: string): Said[] {
  const choices = read(text).choices.map((_, choice) => said(text, choice));
  const { documents, rest } = documentsOf(stretchOf(clean(text).text));
  const entries = documents.flatMap((one) => one.entries);
  const exchanges = [rest, ...entries.map(({ transcript }) => transcript.text)].flatMap((one) => {
    const found = exchangesOf(one);
    return found.length > 1 ? found.map(({ from, to }) => said(one.slice(from, to))) : [];
  });
  return [said(text), ...choices, ...exchanges, ...entries.map(ofEntry)];
}

function ofEntry({ transcript, findings = [], matches = [] }: Entry): Said {
  const own = read(transcript.text);
  const errors = [...matches, ...own.errors].sort((a, b) => b.weight - a.weight);
  return {
    facts: { ...own.facts, ...factsOf(findings) },
    error: decidable(errors)?.slug,
  };
}
