import { partitionOf } from '../host-scope.ts';
import type { Line } from './canonical.ts';
import type { DifferenceKind } from './kinds.ts';

/** The four lines of a string to sign, with their places in it. */
export interface StringParts {
  algorithm: Line;
  time: Line;
  scope: Line;
  hash: Line;
  date: string;
  region: string;
  service: string;
  terminator: string;
}

/** Takes a string to sign apart. */
export function parseStringToSign(text: string): StringParts {
  const lines: Line[] = [];
  let from = 0;
  for (const piece of text.split('\n')) {
    lines.push({ text: piece, from, to: from + piece.length });
    from += piece.length + 1;
  }
  const none: Line = { text: '', from: text.length, to: text.length };
  const [algorithm = none, time = none, scope = none, hash = none] = lines;
  const [date = '', region = '', service = '', terminator = ''] = scope.text.split('/');
  return { algorithm, time, scope, hash, date, region, service, terminator };
}

export interface StringDifference {
  kind: DifferenceKind;
  client: Line;
  server: Line;
}

/** Names the differences of the first three lines. That of the hash follows from the canonical requests. */
export function classifyStrings(client: StringParts, server: StringParts): StringDifference[] {
  const found: StringDifference[] = [];
  const add = (kind: DifferenceKind, line: 'algorithm' | 'time' | 'scope') =>
    found.push({ kind, client: client[line], server: server[line] });
  if (client.algorithm.text !== server.algorithm.text) add('algorithm-differs', 'algorithm');
  if (client.time.text !== server.time.text) add('time-differs', 'time');
  if (client.date !== server.date) add('scope-date', 'scope');
  if (client.region !== server.region)
    add(
      partitionOf(client.region) === partitionOf(server.region) ? 'scope-region' : 'scope-partition',
      'scope',
    );
  if (client.service !== server.service) add('scope-service', 'scope');
  if (client.terminator !== server.terminator) add('scope-terminator', 'scope');
  // A day that follows from the time is one mistake, not two.
  return found.some(({ kind }) => kind === 'time-differs')
    ? found.filter(({ kind }) => kind !== 'scope-date' || client.date !== client.time.text.slice(0, 8))
    : found;
}
