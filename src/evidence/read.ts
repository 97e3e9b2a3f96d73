import type { Target } from '../facts/target.ts';
import type { Facts } from '../facts/vocabulary.ts';
import { type Advised, advise, refuse } from './advise.ts';
import { certainOnly } from './certain.ts';
import { clean } from './clean.ts';
import { emulatorOf } from './emulator.ts';
import { foreignError } from './foreign.ts';
import { serviceOf } from './other-service.ts';
import { decidable, rank } from './rank.ts';
import { readCommand } from './readers/command.ts';
import { readCorsAnswers } from './readers/cors-answers.ts';
import { readPlace, readPrefix, withoutDoubtfulStage } from './readers/place.ts';
import { type Finding, factsOf, finding, type Match, weights } from './reading.ts';
import { possibleMatches, type Scene, sceneOf, variantOf } from './scene.ts';
import { whereIn } from './where.ts';

/**
 * More characters than this are refused with a message: one failing request is far shorter, and the page reads while
 * somebody types.
 */
export const longest = 200_000;

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
}

/**
 * Reads evidence: any text that a person may paste. Never throws. Takes time in proportion to the length of the
 * text, of which it reads at most `longest` characters. A fact is given only if the text proves it.
 */
export function read(raw: string): Reading {
  const refusal = refuse(raw, longest);
  if (refusal) return { errors: [], findings: [], facts: {}, target: {}, advice: refusal };
  const { text, original } = clean(raw);
  const { errors, findings, target, advice } = readClean(text);
  return {
    errors: errors.map((match) => ({ ...match, quote: original(match.quote) })),
    findings: findings.map((one) => ({ ...one, quote: original(one.quote) })),
    facts: factsOf(findings),
    target,
    ...(advice && { advice }),
  };
}

function readClean(text: string): Omit<Reading, 'facts'> {
  const scene = sceneOf(text);
  const { stretch, exchanges, exchange, parts } = scene;
  const read = parts.flatMap((part) => part.findings ?? []);
  const apiType = read.find(({ fact }) => fact === 'apiType')?.value;
  const ranked = rank(possibleMatches(scene), scene.author, variantOf(scene, apiType));
  const place = whereIn(scene, exchange?.response?.quote.from ?? ranked[0]?.quote.from ?? text.length);
  const target = withoutDoubtfulStage(place.target, apiType);
  const emulator = emulatorOf(stretch, target);
  const service = emulator ? undefined : serviceOf(scene, place.target.host);
  // What another service wrote is no error of the gateway's, and tells nothing of it.
  const isForeign = emulator !== undefined || service !== undefined;
  const errors = isForeign ? [] : withForeign(ranked, scene);
  const error = decidable(errors);
  const findings = [
    ...(error ? [finding('error', error.slug, error.quote)] : []),
    ...read,
    ...(place.command ? readCommand(place.command, exchange?.request) : []),
    ...readPlace(place, error?.slug, apiType),
    ...(exchange ? readPrefix(place, exchange, apiType) : []),
    ...(error?.slug === 'cors-blocked' ? readCorsAnswers(stretch, exchanges) : []),
  ];
  const certain = isForeign ? [] : certainOnly(findings, error?.slug);
  const advice = advise({
    scene,
    errors,
    emulator,
    service,
    hasAddress: target.host !== undefined,
    hasStatus: certain.some(({ fact }) => fact === 'status'),
  });
  return { errors, findings: certain, target, ...(advice && { advice }) };
}

/** The errors, and for want of a sure one what only an application would say. */
function withForeign(errors: Match[], { stretch, exchange }: Scene): Match[] {
  if (exchange?.response || (errors[0]?.weight ?? 0) >= weights.likely) return errors;
  const foreign = foreignError(stretch.text);
  return foreign ? [foreign] : errors;
}
