/** Calls by which a backend pushes a message to a WebSocket connection, as exceptions of the AWS SDKs name them. */
import { finding, type Quote, quoteOf, type Stretch, weights } from '../../reading.ts';
import type { Entry } from '../form.ts';
import type { Said } from './transcribed.ts';

/** The SDK's own functions for the one call that only the management address of a WebSocket API knows. */
const pushing = /(?<![A-Za-z0-9])PostToConnection(?:Command)?(?:Error)?(?![A-Za-z0-9])/g;
/** The lines above a dump that belong to it: the exception's message and the beginning of its stack. */
const linesAbove = 400;

/** Where an exception at `quote` names that call, within its dump or right above it; above goes before within. */
export function pushOf({ from, to }: Quote, { text, low, at }: Stretch): Quote | undefined {
  if (!low.includes('posttoconnection')) return undefined;
  const start = Math.max(0, from - at - linesAbove);
  const found = [...text.slice(start, to - at).matchAll(pushing)];
  const nearest = found.findLast(({ index }) => start + index < from - at) ?? found[0];
  if (!nearest) return undefined;
  const begin = at + start + nearest.index;
  return { from: begin, to: begin + nearest[0].length };
}

/** The gateway's own refusals of such a call: the name says no more than "Forbidden", the other is a policy's. */
const refused = /\bForbiddenException\b/;
const denied = /is not authorized to perform:?\s{0,3}execute-api:ManageConnections/i;

/** The entry of a push, whose answers are marked as those of a REST API are. */
export function ofPush(entry: Entry, push: Quote, status: Said | undefined): Entry {
  const findings = [finding('apiType', 'websocket', push), finding('connectionsCall', 'yes', push)];
  const { text, original } = entry.transcript;
  const policy = status?.text === '403' ? denied.exec(text) : null;
  const shown = status?.text === '403' ? (policy ?? refused.exec(text)) : null;
  if (!shown) return { ...entry, findings };
  const quote = original(quoteOf(shown));
  return {
    ...entry,
    findings: [...findings, finding('callbackAnswer', policy ? 'not-authorized' : 'forbidden', quote)],
    matches: [{ slug: 'websocket-connections-forbidden', weight: weights.surest, quote }],
  };
}
