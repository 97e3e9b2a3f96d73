import { hashOfNothing, sha256Hex } from '../hash.ts';
import { headerOf } from '../statement/authorization.ts';
import type { Reading, SentRequest } from '../statement/types.ts';
import { type Canonical, parseCanonical } from './canonical.ts';
import { canonicalQuery, type Parts, serverParts, timeOf } from './server.ts';
import type { Basis, Finding, Given } from './types.ts';

/** All that is known before anything is compared. */
export interface Known {
  reading: Reading;
  given: Given;
  sent?: SentRequest;
  /** What AWS says it computed. */
  theirs?: Canonical;
  theirString?: string;
  /** What the client says it signed. */
  mine?: Canonical;
  myString?: string;
  signature?: string;
  /** What the server must have computed from the request as sent. */
  computed?: Parts;
}

async function payloadOf(sent: SentRequest): Promise<string | undefined> {
  if (sent.body !== undefined) return sha256Hex(sent.body);
  const literal = headerOf(sent.headers, 'x-amz-content-sha256')?.trim();
  if (literal && /^[0-9a-f]{64}$/.test(literal)) return literal;
  const length = headerOf(sent.headers, 'content-length');
  const bodiless = /^(?:GET|HEAD|OPTIONS|DELETE)$/.test(sent.method) && !Number(length ?? 0);
  return bodiless || length?.trim() === '0' ? hashOfNothing : undefined;
}

/** What AWS computes from what was sent: names from the authorization, the body's hash where it is known. */
async function compute({ sent, mine, theirs }: Known): Promise<Parts | undefined> {
  if (!sent) return undefined;
  const names = sent.authorization?.signedHeaders ?? mine?.list?.text.split(';');
  if (!names?.length) return undefined;
  // A body that isn't shown is taken to be the one that was signed: nothing can be said of it.
  const payload = (await payloadOf(sent)) ?? theirs?.payload?.text ?? mine?.payload?.text ?? '';
  const parts = serverParts(sent, names, payload);
  if (theirs || !mine || parts.query === mine.query.text) return parts;
  // Whether the gateway reads + as a space is not documented: the reading that the client shares is taken.
  const spaces = canonicalQuery(sent.query.replaceAll('+', '%20'));
  return spaces === mine.query.text ? { ...parts, query: spaces } : parts;
}

/** The string to sign that AWS must have made, by its own words or from the request as sent. */
export function stringFor({ sent, myString, theirString }: Known, hash: string): string | undefined {
  if (theirString) return theirString;
  const { authorization } = sent ?? {};
  if (!sent || !authorization) return myString;
  const time = timeOf(sent);
  const { algorithm, date, region, service, terminator } = authorization;
  if (!time) return undefined;
  return [algorithm, time, [date, region, service, terminator].join('/'), hash].join('\n');
}

/** Puts together what a reading and the reader's additions tell. */
export async function gather(reading: Reading, given: Given): Promise<Known> {
  const { client, server } = reading;
  const body = given.body ?? reading.sent?.body;
  const sent = reading.sent && (body === undefined ? reading.sent : { ...reading.sent, body });
  const signature = sent?.authorization?.signature || client?.signature?.text;
  const known: Known = {
    reading,
    given,
    ...(sent ? { sent } : {}),
    ...(server?.canonicalRequest ? { theirs: parseCanonical(server.canonicalRequest.text) } : {}),
    ...(server?.stringToSign ? { theirString: server.stringToSign.text } : {}),
    ...(client?.canonicalRequest ? { mine: parseCanonical(client.canonicalRequest.text) } : {}),
    ...(client?.stringToSign ? { myString: client.stringToSign.text } : {}),
    ...(signature ? { signature } : {}),
  };
  const computed = await compute(known);
  return computed ? { ...known, computed } : known;
}

/** What one way of looking found. */
export interface Outcome {
  basis: Basis;
  findings: Finding[];
  /** Only with a secret: did it make the signature? */
  right?: boolean;
}
