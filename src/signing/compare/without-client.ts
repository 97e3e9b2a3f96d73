import { sha256Hex } from '../hash.ts';
import { parseCanonical } from './canonical.ts';
import { differences, inOrder } from './differences.ts';
import { looksSpoilt } from './key.ts';
import { tryKey } from './key-findings.ts';
import { type Known, type Outcome, stringFor } from './known.ts';
import { ownMistakes } from './own.ts';
import { onTheWay, possibilities } from './rank.ts';
import { type Change, changesOf, search, signerOf } from './search.ts';
import { searchString } from './search-string.ts';
import { textOf } from './server.ts';
import { parseStringToSign } from './string-to-sign.ts';
import type { Basis, Finding } from './types.ts';
import { finding, findingsOf } from './words.ts';

/** Looks for the mistakes that lead to what was signed, by its hash or, with the secret, by the signature. */
async function searched(known: Known): Promise<Change[] | undefined> {
  const { computed, sent, myString, mine, signature, given } = known;
  if (!computed || !sent) return undefined;
  const changes = await changesOf(sent, computed, sent.body);
  const hash = !mine && myString ? parseStringToSign(myString).hash.text : '';
  if (hash.length === 64)
    return search(computed, changes, async (text) => (await sha256Hex(text)) === hash.toLowerCase());
  const secret = given.credentials?.secretAccessKey;
  const base = stringFor(known, '');
  if (secret === undefined || !signature || !base || mine) return undefined;
  const { date, region, service, terminator } = parseStringToSign(base);
  const scope = [date, region, service, terminator];
  const head = base.split('\n').slice(0, 3).join('\n');
  const signs = await signerOf(secret, scope);
  return search(
    computed,
    changes,
    async (text) => (await signs(`${head}\n${await sha256Hex(text)}`)) === signature.toLowerCase(),
  );
}

/** What a mismatch mostly comes from, where only AWS's short words are known; most frequent first (facts, 13). */
const frequent = (): Finding[] =>
  (
    [
      'secret-wrong',
      'payload-changed',
      'header-value-changed',
      'query-order',
      'path-encoded-once',
      'host-changed',
      'path-holds-query',
    ] as const
  ).map((kind) => ({
    ...finding(kind, { sure: 'possible' }),
    settle:
      'Paste the request as it was sent (curl -v), and the canonical request from your signer’s debug log.',
  }));

/** Without the client's canonical request: search, else rank. */
export async function withoutClient(known: Known): Promise<Outcome> {
  const { sent, theirs, computed, reading } = known;
  if (!sent) {
    if (theirs) return { basis: 'server', findings: await ownMistakes(theirs, reading, 'server') };
    const mismatch = reading.refusal?.kind === 'mismatch';
    return mismatch ? { basis: 'server', findings: frequent() } : { basis: 'nothing', findings: [] };
  }
  if (theirs && computed) {
    const way = await differences(parseCanonical(textOf(computed)), theirs, 'likely', sent.body);
    if (way.length > 0) return { basis: 'server-and-request', findings: way };
  }
  const basis: Basis = theirs ? 'server-and-request' : 'request';
  const text = theirs?.text ?? (computed ? textOf(computed) : undefined);
  const string = text === undefined ? undefined : stringFor(known, await sha256Hex(text));
  const tried = await tryKey(known, string);
  if (tried?.mistake === 'right') {
    const spoilt = looksSpoilt(tried.secret);
    const rest = theirs
      ? [finding('secret-wrong', { sure: 'likely' })]
      : findingsOf(onTheWay(sent, reading, true));
    return {
      basis: 'search',
      findings: [...(spoilt ? [finding(spoilt, { sure: 'certain' })] : []), ...rest],
      right: true,
    };
  }
  if (tried?.mistake)
    return { basis: 'search', findings: [finding(tried.mistake, { sure: 'certain' })], right: false };
  if (tried && string && computed && known.signature) {
    const kind = await searchString(computed, string, tried.secret, known.signature.toLowerCase());
    if (kind) return { basis: 'search', findings: [finding(kind, { sure: 'certain' })], right: false };
  }
  const changes = await searched(known);
  if (changes) {
    const findings = inOrder(
      changes.map(({ kind, name }) =>
        finding(kind, { ...(name === undefined ? {} : { name }), sure: 'certain' }),
      ),
    );
    return { basis: 'search', findings, right: false };
  }
  return { basis, findings: findingsOf(possibilities(sent, reading)), ...(tried ? { right: false } : {}) };
}
