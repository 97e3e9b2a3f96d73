import type { Reading, SentRequest } from '../statement/types.ts';
import { bodyChances, headerChances, hostChances } from './chances.ts';
import { isCurls } from './curl-faults.ts';
import type { DifferenceKind } from './kinds.ts';
import { pathVariants } from './path.ts';
import { queryVariants } from './query.ts';
import { type Possibility, seen } from './seen.ts';

/** How much the mere chance of a mistake in the path or the query weighs. */
const chances: Partial<Record<DifferenceKind, number>> = {
  'path-holds-query': 42,
  'path-encoded-once': 62,
  'path-reserved-characters': 60,
  'path-signed-decoded': 20,
  'path-dot-segments': 66,
  'path-double-slash': 66,
  'path-lower-case-hex': 22,
  'query-order': 61,
  'query-plus': 60,
  'query-unencoded': 58,
  'query-encoded-needlessly': 40,
  'query-lower-case-hex': 24,
  'query-equals-missing': 59,
  'query-empty-pair': 59,
  'query-encoded-twice': 34,
  'query-parameter-repeated': 44,
  'query-not-signed': 30,
};

/** All possibilities that the look of a request leaves, by weight; each kind once. */
export function possibilities(sent: SentRequest, reading: Reading): Possibility[] {
  const found: Possibility[] = [...seen(sent, reading)];
  found.push({ kind: 'secret-wrong', weight: 55 });
  for (const [kind] of [...pathVariants(sent.path, sent.query), ...queryVariants(sent.query)]) {
    const weight = chances[kind];
    if (weight !== undefined) found.push({ kind, weight });
  }
  found.push(...bodyChances(sent), ...headerChances(sent), ...hostChances(sent));
  return heaviest(found, reading);
}

/**
 * What is left where the client signed what it sent, by the rules: the key, or a change on the way. `keyIsRight` where
 * the secret was tried.
 */
export function onTheWay(sent: SentRequest, reading: Reading, keyIsRight: boolean): Possibility[] {
  const found = seen(sent, reading).filter(({ weight }) => weight >= 70);
  // A secret that made the signature may still be that of another key ID.
  found.push({ kind: 'secret-wrong', weight: keyIsRight ? 48 : 60 });
  if (sent.query.includes('+')) found.push({ kind: 'query-plus', weight: 62 });
  for (const one of [...headerChances(sent), ...hostChances(sent)]) {
    if (/white-space|values|twice/.test(one.kind)) continue;
    // Here the signer made no mistake, so what others touch weighs more.
    const more = /^(?:header-value|content-type)-changed$/.test(one.kind) ? 14 : 0;
    found.push({ ...one, weight: one.weight + more });
  }
  if (sent.body !== undefined && sent.body.length > 0) found.push({ kind: 'payload-changed', weight: 50 });
  if (sent.query) found.push({ kind: 'query-parameter-added', weight: 25 });
  return heaviest(found, reading);
}

function heaviest(found: Possibility[], { curlVersion }: Reading): Possibility[] {
  const best = new Map<DifferenceKind, Possibility>();
  for (const one of found) {
    const curls = isCurls(one.kind, curlVersion);
    const weighed = curls ? { ...one, weight: one.weight + 20, cause: 'curl-sigv4-bug' } : one;
    if ((best.get(one.kind)?.weight ?? -1) < weighed.weight) best.set(one.kind, weighed);
  }
  return [...best.values()].sort((a, b) => b.weight - a.weight);
}
