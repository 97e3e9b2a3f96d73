import { hashOfNothing, sha256Hex } from '../hash.ts';
import { headerOf } from '../statement/authorization.ts';
import type { Reading, SentRequest } from '../statement/types.ts';
import { align } from './align.ts';
import { type Canonical, parseCanonical } from './canonical.ts';
import { differences, inOrder } from './differences.ts';
import { keyMistake, looksSpoilt } from './key.ts';
import { ownMistakes } from './own.ts';
import { isCurls, onTheWay, type Possibility, possibilities, seen } from './rank.ts';
import { refusedFor } from './refused.ts';
import { type Change, changesOf, search, signerOf } from './search.ts';
import { searchString } from './search-string.ts';
import { canonicalQuery, type Parts, serverParts, textOf, timeOf } from './server.ts';
import { classifyStrings, parseStringToSign } from './string-to-sign.ts';
import type { Basis, Diagnosis, Finding, Given, Sureness } from './types.ts';
import { finding } from './words.ts';

/** All that is known before anything is compared. */
interface Known {
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

function stringFor({ sent, myString, theirString }: Known, hash: string): string | undefined {
  if (theirString) return theirString;
  const { authorization } = sent ?? {};
  if (!sent || !authorization) return myString;
  const time = timeOf(sent);
  const { algorithm, date, region, service, terminator } = authorization;
  if (!time) return undefined;
  return [algorithm, time, [date, region, service, terminator].join('/'), hash].join('\n');
}

async function gather(reading: Reading, given: Given): Promise<Known> {
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

const findingsOf = (list: readonly Possibility[]): Finding[] =>
  list.map(({ kind, name, cause, weight }) =>
    finding(kind, {
      ...(name === undefined ? {} : { name }),
      ...(cause === undefined ? {} : { cause }),
      sure: weight >= 100 ? 'likely' : 'possible',
    }),
  );

/** Two strings to sign whose canonical requests agree. */
function compareStrings({ myString }: Known, theirs: string | undefined, sure: Sureness): Finding[] {
  if (!myString || !theirs) return [];
  return classifyStrings(parseStringToSign(myString), parseStringToSign(theirs)).map(
    ({ kind, client, server }) => finding(kind, { client, server, of: 'stringToSign', sure }),
  );
}

/** The client's own two texts, and the signature it sent. */
async function ownContradictions({ mine, myString, reading, sent }: Known): Promise<Finding[]> {
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

/** Tries the secret against the signature of a string to sign. */
async function tryKey({ given, signature }: Known, stringToSign: string | undefined) {
  const secret = given.credentials?.secretAccessKey;
  if (secret === undefined || !signature || !stringToSign) return undefined;
  return { mistake: await keyMistake(secret, stringToSign, signature), secret };
}

async function keyFindings(
  known: Known,
  stringToSign: string | undefined,
): Promise<{ findings: Finding[]; right?: boolean }> {
  const tried = await tryKey(known, stringToSign);
  const id = known.given.credentials?.accessKeyId?.trim();
  const used = known.sent?.authorization?.accessKeyId;
  const other = id && used && id !== used ? [finding('key-id-other', { sure: 'certain' })] : [];
  if (!tried) {
    // Without the signature that the signer logged, another one may have been sent in its place.
    const logged = known.reading.client?.signature !== undefined && known.sent?.authorization !== undefined;
    const sure = known.theirs && logged ? 'certain' : 'likely';
    const more = logged ? [] : [finding('signature-from-elsewhere', { sure: 'possible' })];
    return { findings: [...other, finding('secret-wrong', { sure }), ...more] };
  }
  const { mistake, secret } = tried;
  if (mistake === 'right') {
    const spoilt = looksSpoilt(secret);
    const findings = spoilt ? [finding(spoilt, { sure: 'certain' })] : [];
    return {
      findings: [
        ...other,
        ...findings,
        ...(known.theirs ? [finding('secret-wrong', { sure: 'likely' })] : []),
      ],
      right: true,
    };
  }
  const kind = mistake ?? 'secret-wrong';
  return { findings: [...other, finding(kind, { sure: 'certain' })], right: false };
}

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

interface Outcome {
  basis: Basis;
  findings: Finding[];
  right?: boolean;
}

const withCurl = (findings: Finding[], version: string | undefined): Finding[] =>
  findings.map((one) =>
    isCurls(one.kind, version)
      ? { ...one, causes: ['curl-sigv4-bug', ...one.causes.filter((slug) => slug !== 'curl-sigv4-bug')] }
      : one,
  );

/** Client against server: AWS's own words, or what follows from the request as sent. */
async function bothSides(known: Known, server: Canonical, client: Canonical): Promise<Outcome> {
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
async function withoutClient(known: Known): Promise<Outcome> {
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
