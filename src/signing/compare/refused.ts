import { hostScope, partitionOf } from '../host-scope.ts';
import { headerOf } from '../statement/authorization.ts';
import type { Reading } from '../statement/types.ts';
import { millisecondsOf } from './server.ts';
import type { Finding } from './types.ts';
import { finding } from './words.ts';

/** Half an hour: a clock that is wrong by less is rather a clock, one that is wrong by whole hours a time zone. */
const hour = 3_600_000;

function times({ refusal }: Reading): Finding[] {
  const mine = millisecondsOf(refusal?.requestTime ?? '');
  const theirs = millisecondsOf(refusal?.serverTime ?? '');
  const gap = theirs - mine;
  if (refusal?.kind === 'not-yet-current') return [finding('clock-skew', { sure: 'certain' })];
  // A gap of whole hours is a wrong time zone; any other one may be either.
  const wholeHours = Math.abs(gap % hour) < 60_000 || Math.abs(gap % hour) > hour - 60_000;
  const kinds =
    wholeHours || Number.isNaN(gap) || gap < hour / 2
      ? (['clock-skew', 'signed-long-ago'] as const)
      : (['signed-long-ago', 'clock-skew'] as const);
  return kinds.map((kind, index) => finding(kind, { sure: index === 0 ? 'likely' : 'possible' }));
}

function scopes({ refusal, sent }: Reading): Finding[] {
  const scope = refusal?.scope ?? {};
  const found: Finding[] = [];
  const host = hostScope(headerOf(sent?.headers ?? [], 'host')?.trim() ?? '');
  const named = typeof scope.region === 'string' ? scope.region : sent?.authorization?.region;
  if (scope.service) found.push(finding('scope-service', { sure: 'certain' }));
  if (scope.region) {
    const other = named && host.partition && partitionOf(named) !== host.partition;
    found.push(finding(other ? 'scope-partition' : 'scope-region', { sure: 'certain' }));
  }
  if (scope.date) found.push(finding('scope-date', { sure: 'certain' }));
  if (scope.terminator) found.push(finding('scope-terminator', { sure: 'certain' }));
  // A region where the service belongs: the parts are shifted, as curl does with less than four.
  if (named === 'execute-api') found.sort((a) => (a.kind === 'scope-region' ? -1 : 1));
  return found;
}

/** Findings that AWS's words settle by themselves; empty for a mismatch. */
export function refusedFor(reading: Reading): Finding[] {
  const { refusal, sent } = reading;
  const key = sent?.authorization?.accessKeyId ?? '';
  const token =
    headerOf(sent?.headers ?? [], 'x-amz-security-token') ??
    (/X-Amz-Security-Token=/i.test(sent?.query ?? '') || undefined);
  switch (refusal?.kind) {
    case 'expired':
    case 'not-yet-current':
      return times(reading);
    case 'scope':
      return scopes(reading);
    case 'incomplete': {
      const empty = sent?.authorization !== undefined && sent.authorization.accessKeyId.trim() === '';
      return [
        finding('authorization-malformed', {
          sure: 'certain',
          ...(empty ? { cause: 'credential-empty-or-whitespace' } : {}),
        }),
      ];
    }
    case 'token-expired':
      return [finding('token-expired', { sure: 'certain' })];
    case 'token-invalid': {
      if (key.startsWith('ASIA') && token === undefined)
        return [finding('token-missing', { sure: 'certain' })];
      const unknown = finding('key-unknown', { sure: 'likely' });
      const changed = finding('token-changed', { sure: 'possible' });
      if (key.startsWith('ASIA'))
        return [
          { ...changed, sure: 'likely' },
          { ...unknown, sure: 'possible' },
        ];
      return key.startsWith('AKIA')
        ? [unknown]
        : [unknown, { ...finding('token-missing', { sure: 'possible' }) }, changed];
    }
    default:
      return [];
  }
}
