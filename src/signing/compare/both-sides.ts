import { sha256Hex } from '../hash.ts';
import type { Canonical } from './canonical.ts';
import { differences } from './differences.ts';
import { keyFindings } from './key-findings.ts';
import { type Known, type Outcome, stringFor } from './known.ts';
import { onTheWay } from './rank.ts';
import { seen } from './seen.ts';
import { classifyStrings, parseStringToSign } from './string-to-sign.ts';
import type { Basis, Finding, Sureness } from './types.ts';
import { finding, findingsOf } from './words.ts';

/** Two strings to sign whose canonical requests agree. */
export function compareStrings({ myString }: Known, theirs: string | undefined, sure: Sureness): Finding[] {
  if (!myString || !theirs) return [];
  return classifyStrings(parseStringToSign(myString), parseStringToSign(theirs)).map(
    ({ kind, client, server }) => finding(kind, { client, server, of: 'stringToSign', sure }),
  );
}

/** The client's own two texts, and the signature it sent. */
export async function ownContradictions({ mine, myString, reading, sent }: Known): Promise<Finding[]> {
  const found: Finding[] = [];
  if (mine?.payload && myString) {
    const parts = parseStringToSign(myString);
    if (parts.hash.text.length === 64 && (await sha256Hex(mine.text)) !== parts.hash.text.toLowerCase())
      found.push(
        finding('canonical-hash-differs', { client: parts.hash, of: 'stringToSign', sure: 'likely' }),
      );
  }
  const logged = reading.client?.signature?.text.toLowerCase();
  const used = sent?.authorization?.signature.toLowerCase();
  if (logged && used && logged !== used) found.push(finding('signature-from-elsewhere', { sure: 'certain' }));
  return found;
}

/** Client against server: AWS's own words, or what follows from the request as sent. */
export async function bothSides(known: Known, server: Canonical, client: Canonical): Promise<Outcome> {
  const { theirs, reading, sent } = known;
  const basis: Basis = theirs ? 'both' : 'client-and-request';
  const found = await differences(client, server, 'certain', sent?.body);
  const faults = sent ? seen(sent, reading).filter(({ weight }) => weight >= 100) : [];
  if (found.length > 0) {
    const more = faults.filter(({ kind }) => !found.some((one) => one.kind === kind));
    return { basis, findings: [...found, ...findingsOf(more)] };
  }
  const string = stringFor(known, await sha256Hex(server.text));
  const strings = compareStrings(known, string, 'certain');
  if (strings.length > 0) return { basis, findings: strings };
  const own = await ownContradictions(known);
  if (own.length > 0) return { basis, findings: [...own, finding('secret-wrong', { sure: 'possible' })] };
  const key = await keyFindings(known, string);
  const right = key.right === undefined ? {} : { right: key.right };
  if (theirs || key.right === false || !sent) {
    const token = faults.filter(({ kind }) => kind === 'token-missing');
    return { basis, findings: [...findingsOf(token), ...key.findings], ...right };
  }
  const rest = findingsOf(onTheWay(sent, reading, key.right === true));
  return { basis, findings: [...key.findings.filter(({ sure }) => sure === 'certain'), ...rest], ...right };
}
