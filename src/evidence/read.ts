import type { Target } from '../facts/target.ts';
import type { Facts } from '../facts/vocabulary.ts';
import { type Advised, refuse } from './advise.ts';
import { arrived } from './arrived.ts';
import { certainOnly } from './certain.ts';
import { clean } from './clean.ts';
import { compare } from './configuration/compare.ts';
import { type Contradiction, contradictionsOf } from './contradictions.ts';
import { decidable } from './decidable.ts';
import { type Choice, choicesOf, entryFor } from './entries.ts';
import { documentsOf, endOfPlain } from './forms/documents.ts';
import type { Document, Entry, FormName, Gap } from './forms/form.ts';
import { longest, longestFile } from './limits.ts';
import { type Finding, factsOf, finding, type Match, type Quote, stretchOf } from './reading.ts';
import { placed, type Understood, understand } from './understand.ts';
import { unreadOf } from './unread.ts';

export { longest, longestFile };

/** A document that was recognised in the evidence. */
export interface Recognised {
  form: FormName;
  quote: Quote;
  /** How many requests it shows. */
  entries: number;
  gaps: readonly Gap[];
}

/** What a pasted text says. */
export interface Reading {
  /** Errors that the text shows, best first; a last resort may prove nothing. */
  errors: Match[];
  /** Facts with the characters from which each was read; one for each fact. */
  findings: Finding[];
  /** The findings without their provenance. */
  facts: Facts;
  target: Target;
  advice?: Advised;
  /** Forms that were recognised, in the order of the text. */
  documents: Recognised[];
  /** The failing requests that it shows; worth choosing from if there are several. */
  choices: Choice[];
  /** Which of them was read. */
  choice?: number;
  /** Facts of which the evidence says two things. */
  contradictions: Contradiction[];
  /** Paragraphs out of which nothing was read. */
  unread: Quote[];
}

const nothing = (advice?: Advised): Reading => ({
  errors: [],
  findings: [],
  facts: {},
  target: {},
  documents: [],
  choices: [],
  contradictions: [],
  unread: [],
  ...(advice && { advice }),
});

/**
 * Reads evidence: any text that a person may paste, or a file's. Never throws. Takes time in proportion to the length
 * of the text. A fact is given only if the text proves it. `choice` is the number of the failing request to read, where
 * an earlier reading offered several.
 */
export function read(raw: string, choice?: number): Reading {
  const refusal = refuse(raw, longestFile);
  if (refusal) return nothing(refusal);
  const { text, original } = clean(raw);
  const reading = readClean(text, choice);
  const back = <T extends { quote: Quote }>(one: T): T => ({ ...one, quote: original(one.quote) });
  return {
    ...reading,
    errors: reading.errors.map(back),
    findings: reading.findings.map(back),
    documents: reading.documents.map((one) => ({ ...back(one), gaps: one.gaps.map(back) })),
    choices: reading.choices.map(back),
    contradictions: reading.contradictions.map(({ fact, counts, against }) => ({
      fact,
      counts: back(counts),
      against: back(against),
    })),
    unread: reading.unread.map(original),
  };
}

function readClean(text: string, wanted: number | undefined): Reading {
  const { documents, rest } = documentsOf(stretchOf(text));
  const end = endOfPlain(rest, documents, longest);
  const isCut = rest.length > end && rest.slice(end).trimEnd() !== '';
  // Blanks are what a document leaves behind; those at the end need not be read.
  const plain = isCut ? rest.slice(0, end) : documents.length > 0 ? rest.trimEnd() : rest;
  const first = understand(plain);
  const { choices, sources } = choicesOf(first.scene.exchanges, documents);
  const source = wanted === undefined ? undefined : sources[wanted];
  const outside = source && 'exchange' in source ? understand(plain, source.exchange) : first;
  const entry = source && 'entry' in source ? source.entry : entryFor(documents, plain);
  const parts = inOrder(outside, entry && told(entry), source !== undefined && 'entry' in source);
  const merged = merge(parts, documents, entry);
  const isEntry = (one: (typeof sources)[number]): boolean =>
    'entry' in one
      ? one.entry === entry && parts[0] !== outside
      : sources.length > 0 && outside.scene.exchange === outside.scene.exchanges[one.exchange];
  const chosen = source ? wanted : sources.findLastIndex(isEntry);
  const hasStatus = merged.findings.some(({ fact }) => fact === 'status');
  const advice: Advised | undefined = isCut
    ? { kind: 'too-long' }
    : documents.length > 0 && decidable(merged.errors)
      ? undefined
      : (parts[0] ?? outside).advise(hasStatus);
  const places = [
    ...outside.scene.exchanges.map(({ from, to }) => ({ from, to })),
    ...merged.findings.map(({ quote }) => quote),
    ...merged.errors.map(({ quote }) => quote),
  ];
  return {
    ...merged,
    facts: factsOf(merged.findings),
    ...(advice && { advice }),
    documents: documents.map(({ form, quote, entries, gaps = [] }) => ({
      form,
      quote,
      entries: entries.length,
      gaps,
    })),
    choices,
    ...(chosen !== undefined && chosen >= 0 && { choice: chosen }),
    unread: merged.errors.length + merged.findings.length > 0 ? unreadOf(plain, places) : [],
  };
}

/** An entry read like plain text, as seen from the text that it stands in, with what its form proves besides. */
function told(entry: Entry): Understood {
  const { text, original } = entry.transcript;
  const { findings = [], matches = [] } = entry;
  const one = placed(understand(text.slice(0, longest)), original);
  return {
    ...one,
    errors: [...matches, ...one.errors],
    findings: [...findings, ...one.findings],
  };
}

/** What was read, the part that decides first: what somebody chose, else the answer itself, else the log of it. */
function inOrder(outside: Understood, entry: Understood | undefined, isChosen: boolean): Understood[] {
  if (!entry) return [outside];
  const saysNothing = outside.scene.stretch.text.trim() === '';
  if (saysNothing) return [entry];
  return outside.scene.exchange?.response && !isChosen ? [outside, entry] : [entry, outside];
}

function merge(
  parts: readonly Understood[],
  documents: readonly Document[],
  entry: Entry | undefined,
): Pick<Reading, 'errors' | 'findings' | 'target' | 'contradictions'> {
  const errors = bestOf(parts.flatMap((part) => part.errors));
  const error = decidable(errors);
  const target = targetOf(parts);
  const read = parts.map((part) => part.findings);
  const apiType = read.flat().find(({ fact }) => fact === 'apiType')?.value;
  const configurations = documents.flatMap(({ configuration }) => configuration ?? []);
  const request = { target, ...(error && { error: error.slug }), ...(apiType && { apiType }) };
  const compared = configurations.length > 0 ? compare(configurations, request) : [];
  const lists = [...read, arrived(documents, entry, target), compared].map((list) =>
    certainOnly(list, error?.slug),
  );
  const named = error ? [finding('error', error.slug, error.quote)] : [];
  const isForeign = parts.length > 0 && parts.every((part) => part.isForeign) && entry === undefined;
  return {
    errors,
    findings: isForeign ? [] : certainOnly([...named, ...lists.flat()], error?.slug),
    target,
    contradictions: contradictionsOf(lists),
  };
}

/** Where the request went: what the first part leaves open another one may say, unless it speaks of another host. */
function targetOf(parts: readonly Understood[]): Target {
  const host = parts.find(({ target }) => target.host)?.target.host;
  const agreeing = parts.filter(({ target }) => target.host === undefined || target.host === host);
  return Object.assign({}, ...agreeing.map(({ target }) => target).reverse()) as Target;
}

/** Matches of several parts, the surest first, each error once. */
function bestOf(matches: readonly Match[]): Match[] {
  const best = new Map<string, Match>();
  for (const match of matches) {
    const known = best.get(match.slug);
    if (!known || match.weight > known.weight) best.set(match.slug, match);
  }
  return [...best.values()].sort((a, b) => b.weight - a.weight);
}
