import { hostScope, partitionOf } from '../host-scope.ts';
import { headerOf } from '../statement/authorization.ts';
import type { Reading, SentRequest } from '../statement/types.ts';
import { valuesOf } from './canonical.ts';
import { volatile } from './headers.ts';
import type { DifferenceKind } from './kinds.ts';
import { millisecondsOf } from './server.ts';

/** A possibility with its weight; what is seen for certain weighs 100 or more. */
export interface Possibility {
  kind: DifferenceKind;
  name?: string;
  weight: number;
  cause?: string;
}

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
  const mine = millisecondsOf(time);
  if (Number.isNaN(theirs) || Number.isNaN(mine) || Math.abs(theirs - mine) <= 300_000) return [];
  return [
    { kind: theirs > mine ? 'signed-long-ago' : 'clock-skew', weight: 60 },
    { kind: 'clock-skew', weight: 58 },
  ];
}
