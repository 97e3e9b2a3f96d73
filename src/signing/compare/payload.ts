import { hashOfNothing } from '../hash.ts';
import type { DifferenceKind } from './kinds.ts';
import { hashMistakes, payloadLines } from './payload-variants.ts';

/** Kinds that say little: another match is preferred. */
const weak: ReadonlySet<DifferenceKind> = new Set(['payload-trimmed', 'payload-changed']);

/** Says how the client's last line came about, the body being what the paste shows of it (if it does). */
export async function classifyPayload(
  client: string,
  server: string,
  body?: string | Uint8Array,
): Promise<DifferenceKind> {
  const mistakes = await hashMistakes(server);
  const written = mistakes.find(([line]) => line === client && line !== '');
  if (written) return written[1];
  if (!/^[0-9a-fA-F]{64}$/.test(client)) {
    if (/^[A-Z0-9-]+$/.test(client) && /PAYLOAD|UNSIGNED|STREAMING/.test(client))
      return 'payload-unsigned-literal';
    return 'payload-hash-other-form';
  }
  if (client === hashOfNothing) return 'payload-signed-empty';
  if (server === hashOfNothing) return 'payload-lost';
  if (body === undefined) return 'payload-changed';
  const lines = await payloadLines(body);
  const found = [lines.get(client), lines.get(server)].filter((kind) => kind !== undefined);
  return found.find((kind) => !weak.has(kind)) ?? found[0] ?? 'payload-changed';
}
