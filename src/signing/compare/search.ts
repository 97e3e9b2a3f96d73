import { hashOfNothing, hex, hmacOf } from '../hash.ts';
import type { SentRequest } from '../statement/types.ts';
import { headerVariants } from './header-variants.ts';
import type { DifferenceKind } from './kinds.ts';
import { pathVariants } from './path.ts';
import { hashMistakes, payloadLines } from './payload-variants.ts';
import { queryVariants } from './query.ts';
import { type Parts, textOf } from './server.ts';

/** One mistake, as a change of the right canonical request. */
export interface Change {
  kind: DifferenceKind;
  name?: string;
  apply: (parts: Parts) => Parts;
  /** Changes of the same part exclude each other. */
  part: 'method' | 'path' | 'query' | 'headers' | 'payload';
}

/** How many canonical requests are tried at most. */
const most = 2000;

/** All single mistakes that would change this request's canonical form. */
export async function changesOf(
  sent: SentRequest,
  right: Parts,
  body: string | Uint8Array | undefined,
): Promise<Change[]> {
  const changes: Change[] = [];
  for (const [kind, path] of pathVariants(sent.path, sent.query)) {
    const query = kind === 'path-holds-query' ? '' : undefined;
    changes.push({
      kind,
      part: 'path',
      apply: (parts) => ({ ...parts, path, ...(query === undefined ? {} : { query }) }),
    });
  }
  for (const [kind, query] of queryVariants(sent.query))
    changes.push({ kind, part: 'query', apply: (parts) => ({ ...parts, query }) });
  for (const { kind, name, lines, list } of headerVariants(sent, right))
    changes.push({
      kind,
      ...(name === undefined ? {} : { name }),
      part: 'headers',
      apply: (parts) => ({ ...parts, lines, list }),
    });
  const known = body ?? (right.payload === hashOfNothing ? '' : undefined);
  const lines = known === undefined ? new Map(await hashMistakes(right.payload)) : await payloadLines(known);
  if (known === undefined) lines.set(hashOfNothing, 'payload-signed-empty');
  for (const [payload, kind] of lines)
    changes.push({ kind, part: 'payload', apply: (parts) => ({ ...parts, payload }) });
  for (const method of [
    'GET',
    'POST',
    'PUT',
    'PATCH',
    'DELETE',
    'HEAD',
    'OPTIONS',
    right.method.toLowerCase(),
  ])
    if (method !== right.method)
      changes.push({ kind: 'method-changed', part: 'method', apply: (parts) => ({ ...parts, method }) });
  return changes;
}

/** Singles first, then pairs of different parts, up to a bound. */
export function* combinations(changes: readonly Change[]): Generator<Change[]> {
  let tried = 0;
  for (const change of changes) {
    if (tried >= most) return;
    tried += 1;
    yield [change];
  }
  for (const [index, one] of changes.entries()) {
    for (const other of changes.slice(index + 1)) {
      if (one.part === other.part) continue;
      if (tried >= most) return;
      tried += 1;
      yield [one, other];
    }
  }
}

/** Finds the mistakes after which the canonical request passes a test; undefined if none does. */
export async function search(
  right: Parts,
  changes: readonly Change[],
  passes: (canonicalRequest: string) => Promise<boolean>,
): Promise<Change[] | undefined> {
  for (const combination of combinations(changes)) {
    const parts = combination.reduce((before, { apply }) => apply(before), right);
    if (await passes(textOf(parts))) return combination;
  }
  return undefined;
}

/** Signs strings with one key; the key is derived once and stays inside. */
export async function signerOf(
  secret: string,
  scope: readonly string[],
  prefix = 'AWS4',
): Promise<(stringToSign: string) => Promise<string>> {
  let key: string | Uint8Array = prefix + secret;
  for (const part of scope) key = await (await hmacOf(key))(part);
  const signs = await hmacOf(key);
  return async (stringToSign) => hex(await signs(stringToSign));
}
