import { sha256Hex } from '../hash.ts';
import type { Reading } from '../statement/types.ts';
import { align } from './align.ts';
import { bothSides, compareStrings, ownContradictions } from './both-sides.ts';
import { parseCanonical } from './canonical.ts';
import { isCurls } from './curl-faults.ts';
import { gather, type Known, type Outcome, stringFor } from './known.ts';
import { ownMistakes } from './own.ts';
import { refusedFor } from './refused.ts';
import { textOf } from './server.ts';
import type { Diagnosis, Finding, Given } from './types.ts';
import { withoutClient } from './without-client.ts';

const withCurl = (findings: Finding[], version: string | undefined): Finding[] =>
  findings.map((one) =>
    isCurls(one.kind, version)
      ? { ...one, causes: ['curl-sigv4-bug', ...one.causes.filter((slug) => slug !== 'curl-sigv4-bug')] }
      : one,
  );

async function outcomeOf(known: Known): Promise<Outcome> {
  const { reading, theirs, mine, computed, sent } = known;
  const refused = refusedFor(reading);
  if (refused.length > 0) return { basis: 'server', findings: refused };
  const server = theirs ?? (computed && parseCanonical(textOf(computed)));
  if (mine && server) return bothSides(known, server, mine);
  if (!mine && known.theirString && known.myString) {
    const strings = compareStrings(known, known.theirString, 'certain');
    if (strings.length > 0) return { basis: 'both', findings: strings };
  }
  if (mine && !sent) {
    const own = [...(await ownContradictions(known)), ...(await ownMistakes(mine, reading, 'client'))];
    return { basis: 'client', findings: own };
  }
  return withoutClient(known);
}

/**
 * Says in what the client's signature and the server's differ, or, where that can't be known, what may be wrong, best
 * first. Needs no secret; with one the statement is verified. Never throws, but where there is no WebCrypto.
 */
export async function diagnose(reading: Reading, given: Given = {}): Promise<Diagnosis> {
  const known = await gather(reading, given);
  const { basis, findings, right } = await outcomeOf(known);
  const { theirs, mine, computed, theirString } = known;
  const text = theirs?.text ?? (computed ? textOf(computed) : undefined);
  const server = text === undefined ? undefined : parseCanonical(text);
  const stringToSign = text === undefined ? theirString : stringFor(known, await sha256Hex(text));
  return {
    basis,
    findings: withCurl(findings, reading.curlVersion),
    alignment: mine && server ? align(mine, server) : [],
    ...(reading.client ? { client: reading.client } : {}),
    ...(text === undefined && stringToSign === undefined
      ? {}
      : {
          server: {
            from: theirs || theirString ? ('refusal' as const) : ('request' as const),
            ...(text === undefined ? {} : { canonicalRequest: text }),
            ...(stringToSign === undefined ? {} : { stringToSign }),
          },
        }),
    ...(right === undefined ? {} : { signatureMatches: right }),
    reading,
  };
}
