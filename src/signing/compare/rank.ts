import { hostScope, partitionOf } from '../host-scope.ts';
import { headerOf } from '../statement/authorization.ts';
import type { Reading, SentRequest } from '../statement/types.ts';
import { fold, valuesOf } from './canonical.ts';
import { volatile } from './headers.ts';
import type { DifferenceKind } from './kinds.ts';
import { pathVariants } from './path.ts';
import { queryVariants } from './query.ts';

/** A possibility with its weight; what is seen for certain weighs 100 or more. */
export interface Possibility {
  kind: DifferenceKind;
  name?: string;
  weight: number;
  cause?: string;
}

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

/** What the authorization itself shows to be wrong. */
export function seen(sent: SentRequest, reading: Reading): Possibility[] {
  const { authorization } = sent;
  if (!authorization) return [];
  const found: Possibility[] = [];
  const { region, service, terminator, date, accessKeyId, signedHeaders, faults, form } = authorization;
  const host = headerOf(sent.headers, 'host') ?? '';
  const scope = hostScope(host.trim());
  if (faults.length > 0) {
    const empty = faults.some((fault) => /empty|Credential/.test(fault)) && /^\s*$/.test(accessKeyId);
    found.push({
      kind: 'authorization-malformed',
      weight: 105,
      ...(empty ? { cause: 'credential-empty-or-whitespace' } : {}),
    });
  }
  if (service && service !== 'execute-api') found.push({ kind: 'scope-service', weight: 104 });
  if (region && scope.region !== undefined && scope.region !== region) {
    const other = partitionOf(region) !== scope.partition;
    found.push({ kind: other ? 'scope-partition' : 'scope-region', weight: 103 });
  }
  if (terminator && terminator !== 'aws4_request') found.push({ kind: 'scope-terminator', weight: 102 });
  const time =
    form === 'query'
      ? /X-Amz-Date=([^&]{1,40})/i.exec(sent.query)?.[1]
      : headerOf(sent.headers, 'x-amz-date');
  if (date && time && /^\d{8}T/.test(time.trim()) && !time.trim().startsWith(date))
    found.push({ kind: 'scope-date', weight: 104 });
  const token =
    headerOf(sent.headers, 'x-amz-security-token') ?? /X-Amz-Security-Token=([^&]+)/i.exec(sent.query)?.[1];
  if (accessKeyId.startsWith('ASIA') && !token) found.push({ kind: 'token-missing', weight: 103 });
  const signed = new Set(signedHeaders.map((name) => name.toLowerCase()));
  for (const [name] of sent.headers) {
    const lower = name.toLowerCase();
    if (!lower.startsWith('x-amz-') || signed.has(lower) || form === 'query') continue;
    if (lower === 'x-amz-security-token') found.push({ kind: 'token-unsigned', name: lower, weight: 90 });
    else found.push({ kind: 'header-unsigned', name: lower, weight: 70 });
  }
  for (const name of signed) {
    if (valuesOf(sent.headers, name).length > 0 || name === 'host') continue;
    found.push({ kind: volatile.test(name) ? 'header-by-proxy' : 'header-not-sent', name, weight: 92 });
  }
  const sortedNames = [...signedHeaders].sort().join(';');
  if (signedHeaders.some((name) => name !== name.toLowerCase()))
    found.push({ kind: 'header-name-case', weight: 88 });
  else if (sortedNames !== signedHeaders.join(';')) found.push({ kind: 'signed-headers-order', weight: 87 });
  const twice = signedHeaders.find((name, index) => signedHeaders.indexOf(name) !== index);
  if (twice !== undefined) found.push({ kind: 'header-signed-twice', name: twice, weight: 89 });
  return [...found, ...clock(sent, reading)];
}

/** The clock, where the answer tells AWS's time. */
function clock(sent: SentRequest, { answer }: Reading): Possibility[] {
  const theirs = Date.parse(answer?.find(([name]) => name === 'date')?.[1] ?? '');
  const time = headerOf(sent.headers, 'x-amz-date')?.trim() ?? '';
  const mine = Date.parse(time.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
  if (Number.isNaN(theirs) || Number.isNaN(mine) || Math.abs(theirs - mine) <= 300_000) return [];
  return [
    { kind: theirs > mine ? 'signed-long-ago' : 'clock-skew', weight: 60 },
    { kind: 'clock-skew', weight: 58 },
  ];
}

/** Versions of curl in which a kind of mistake is curl's own: below the first (facts, 9.1). */
const curlFixed: [RegExp, string][] = [
  [/^query-(?:order|unencoded|lower-case-hex|plus|empty-pair)/, '8.3.0'],
  [/^query-equals-missing/, '8.5.0'],
  [/^query-plus/, '8.19.0'],
  [/^path-(?:encoded-once|reserved-characters)/, '8.14.0'],
  [/^header-(?:signed-twice|values)/, '8.13.0'],
];

const number = (version: string) => {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  return major * 1e6 + minor * 1e3 + patch;
};

/** Is this mistake a known one of the curl at hand? */
export const isCurls = (kind: DifferenceKind, version: string | undefined): boolean =>
  version !== undefined &&
  curlFixed.some(([kinds, fixed]) => kinds.test(kind) && number(version) < number(fixed));

function bodyChances(sent: SentRequest): Possibility[] {
  const found: Possibility[] = [];
  const { body } = sent;
  const type = headerOf(sent.headers, 'content-type') ?? '';
  const length = Number(headerOf(sent.headers, 'content-length') ?? 0);
  const literal = headerOf(sent.headers, 'x-amz-content-sha256');
  if (literal && !/^[0-9a-f]{64}$/.test(literal.trim()))
    found.push({
      kind: /^[0-9A-F]{64}$/i.test(literal.trim()) ? 'payload-hash-in-capitals' : 'payload-unsigned-literal',
      weight: 86,
    });
  const has = (body !== undefined && body.length > 0) || length > 0;
  if (!has) return found;
  found.push({ kind: 'payload-signed-empty', weight: /multipart|octet-stream/i.test(type) ? 68 : 33 });
  found.push({ kind: 'payload-changed', weight: 36 });
  if (typeof body === 'string') {
    if (/^\s|\s$/.test(body)) found.push({ kind: 'payload-trimmed', weight: 48 });
    if (/\r\n/.test(body)) found.push({ kind: 'payload-line-ends', weight: 49 });
    if (/[\u0080-\uffff]/.test(body)) found.push({ kind: 'payload-other-charset', weight: 37 });
    if (/^\s*[{[]/.test(body)) found.push({ kind: 'payload-json-reformatted', weight: 38 });
    if (body.startsWith('\ufeff')) found.push({ kind: 'payload-byte-order-mark', weight: 70 });
    if (/urlencoded/i.test(type) !== /^[^\s{["=&]{1,200}=/.test(body))
      found.push({ kind: 'payload-form-or-json', weight: 40 });
  }
  return found;
}

function headerChances(sent: SentRequest): Possibility[] {
  const found: Possibility[] = [];
  for (const written of sent.authorization?.signedHeaders ?? []) {
    const name = written.toLowerCase();
    const values = valuesOf(sent.headers, name);
    if (values.some((value) => fold(value) !== value))
      found.push({ kind: 'header-white-space', name, weight: 57 });
    if (values.length > 1) found.push({ kind: 'header-values-lost', name, weight: 56 });
    if (values.length > 1) found.push({ kind: 'header-values-order', name, weight: 54 });
    if (values.length > 1) found.push({ kind: 'header-signed-twice', name, weight: 53 });
    if (volatile.test(name)) found.push({ kind: 'header-by-proxy', name, weight: 52 });
    if (name === 'content-type') found.push({ kind: 'content-type-changed', name, weight: 35 });
    if (name === 'content-length') found.push({ kind: 'content-length-changed', name, weight: 39 });
    if (name === 'date') found.push({ kind: 'date-changed', name, weight: 45 });
    if (name === 'host' && /:\d+\s*$/.test(values[0] ?? ''))
      found.push({ kind: 'host-port', name, weight: 50 });
    else if (
      name !== 'host' &&
      !name.startsWith('x-amz-') &&
      !/^content-|^date$/.test(name) &&
      !volatile.test(name)
    )
      found.push({ kind: 'header-value-changed', name, weight: 28 });
  }
  return found;
}

function hostChances(sent: SentRequest): Possibility[] {
  const { kind } = hostScope(headerOf(sent.headers, 'host')?.trim() ?? '');
  const own = kind === 'execute-api';
  return [
    {
      kind: 'host-changed',
      name: 'host',
      weight: own ? 26 : 51,
      ...(kind === 'cloudfront' ? { cause: 'cloudfront-forwards-host-header' } : {}),
    },
    { kind: 'path-prefix-missing', weight: own ? 12 : 32 },
    { kind: 'path-prefix-added', weight: own ? 11 : 31 },
    { kind: 'path-trailing-slash', weight: sent.path.endsWith('/') && sent.path !== '/' ? 34 : 10 },
    { kind: 'method-changed', weight: 9 },
  ];
}

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
