import type { Target } from '../facts/target.ts';
import { type Advised, advise } from './advise.ts';
import { agreed } from './agreed.ts';
import { decidable } from './decidable.ts';
import { emulatorOf } from './emulator.ts';
import { foreignError } from './foreign.ts';
import { serviceOfHost } from './host.ts';
import { namedHost } from './named-host.ts';
import { serviceOf } from './other-service.ts';
import { rank } from './rank.ts';
import { readReturnedError } from './readers/backend.ts';
import { readCommand } from './readers/command.ts';
import { readCorsAnswers } from './readers/cors-answers.ts';
import { readPlace, readPrefix, withoutDoubtfulStage } from './readers/place.ts';
import { type Finding, type Match, type Quote, weights } from './reading.ts';
import { possibleMatches, type Scene, sceneOf, variantOf } from './scene.ts';
import { type Place, whereIn } from './where.ts';

/** What one text says, before it is held against others: its findings may still need the error that they belong to. */
export interface Understood {
  errors: Match[];
  findings: Finding[];
  target: Target;
  scene: Scene;
  /** Another service, or an emulator, wrote it: it tells nothing of the gateway. */
  isForeign: boolean;
  /** What to say of the text as a whole, once it is known what it proves. */
  advise(hasStatus: boolean): Advised | undefined;
}

/** Reads plain text. `pick` is the number of the exchange that counts, if it holds several. */
export function understand(text: string, pick?: number): Understood {
  const scene = sceneOf(text, pick);
  const { stretch, exchanges, exchange, parts } = scene;
  const read = parts.flatMap((part) => part.findings ?? []);
  const apiType = read.find(({ fact }) => fact === 'apiType')?.value;
  const ranked = rank(possibleMatches(scene), scene.author, variantOf(scene, apiType));
  const likeliest = whereIn(scene, exchange?.response?.quote ?? ranked[0]?.quote);
  const shown = isFunctionsCall(likeliest, ranked[0], exchange) ? { target: {} } : likeliest;
  const isUnreached = !shown.target.host && !exchange?.response && ranked[0]?.slug === 'tls-or-dns';
  const named = isUnreached ? namedHost(stretch) : undefined;
  const place = named ? { ...shown, ...named, target: { ...shown.target, ...named.target } } : shown;
  const target = withoutDoubtfulStage(place.target, apiType);
  const isCors = ranked[0]?.slug === 'cors-blocked';
  const emulator = emulatorOf(stretch, target, isCors);
  const service = emulator ? undefined : serviceOf(scene, place.target.host, isCors);
  // What another service wrote is no error of the gateway's, and tells nothing of it.
  const isForeign = emulator !== undefined || service !== undefined;
  const errors = isForeign ? [] : agreed(withForeign(ranked, scene), read, stretch.text, stretch.at);
  const error = decidable(errors)?.slug;
  const findings = [
    ...read,
    ...(place.command ? readCommand(place.command, exchange?.request) : []),
    ...readPlace(place, error, apiType),
    ...(exchange ? readPrefix(place, exchange, apiType) : []),
    ...(error === 'cors-blocked' ? readCorsAnswers(stretch, exchanges) : []),
    ...(error === 'lambda-error-object' ? readReturnedError(stretch) : []),
  ];
  return {
    errors,
    findings: isForeign ? [] : findings,
    target,
    scene,
    isForeign,
    advise: (hasStatus) =>
      advise({ scene, errors, emulator, service, hasAddress: target.host !== undefined, hasStatus }),
  };
}

/**
 * Whether an address is another service's that a function called: it stands behind an answer of the gateway's, as in a
 * log that is pasted below one.
 */
const isFunctionsCall = (
  { target, host, command }: Place,
  error: Match | undefined,
  exchange: Scene['exchange'],
): boolean =>
  !exchange &&
  !command &&
  error !== undefined &&
  error.weight >= weights.word &&
  !/^(?:backend-|lambda-|tls-or-dns)/.test(error.slug) &&
  host !== undefined &&
  host.from >= error.quote.to &&
  serviceOfHost(target.host ?? '') !== undefined;

/** The same as seen from the text that it was taken out of. */
export const placed = (one: Understood, original: (quote: Quote) => Quote): Understood => ({
  ...one,
  errors: one.errors.map((match) => ({ ...match, quote: original(match.quote) })),
  findings: one.findings.map((found) => ({ ...found, quote: original(found.quote) })),
});

/** The errors, and for want of a sure one what only an application would say. */
function withForeign(errors: Match[], { stretch, exchange }: Scene): Match[] {
  if (exchange?.response || (errors[0]?.weight ?? 0) >= weights.likely) return errors;
  const foreign = foreignError(stretch);
  return foreign ? [foreign] : errors;
}
