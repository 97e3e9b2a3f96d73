import { headerOf } from '../statement/authorization.ts';
import type { SentRequest } from '../statement/types.ts';
import { fold, join, valuesOf } from './canonical.ts';
import { encode, recode } from './percent.ts';

/** The path by AWS's rules: `.`, `..` and doubled slashes resolved, each segment encoded once more. */
export function canonicalPath(path: string): string {
  return resolve(path).split('/').map(encode).join('/');
}

/** Resolves `.`, `..` and doubled slashes. */
export function resolve(path: string): string {
  const kept: string[] = [];
  for (const segment of path.split('/')) {
    if (segment === '..') kept.pop();
    else if (segment !== '' && segment !== '.') kept.push(segment);
  }
  return `/${kept.join('/')}${path.endsWith('/') && kept.length > 0 ? '/' : ''}`;
}

const byBytes = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

export type Pair = readonly [name: string, value: string];

/** The pairs of a raw query as they stand, empty ones left out. */
export function pairsOf(query: string): Pair[] {
  return query
    .split('&')
    .filter(Boolean)
    .map((pair) => {
      const at = pair.indexOf('=');
      return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
    });
}

/** Sorted by name, then by value. Both are encoded, so UTF-16 order is that of the bytes. */
export const sorted = (pairs: readonly Pair[]): Pair[] =>
  [...pairs].sort((a, b) => byBytes(a[0], b[0]) || byBytes(a[1], b[1]));

export const written = (pairs: readonly Pair[]): string =>
  pairs.map(([name, value]) => `${name}=${value}`).join('&');

/** The query by AWS's rules: decoded and encoded, sorted, always with `=`; without X-Amz-Signature. */
export function canonicalQuery(query: string): string {
  const pairs = pairsOf(query).map(([name, value]): Pair => [recode(name), recode(value)]);
  return written(sorted(pairs.filter(([name]) => name.toLowerCase() !== 'x-amz-signature')));
}

/** The request as it arrived, by its parts in canonical form. */
export interface Parts {
  method: string;
  path: string;
  query: string;
  lines: string[];
  list: string;
  payload: string;
}

export const textOf = ({ method, path, query, lines, list, payload }: Parts): string =>
  join(method, path, query, lines, list, payload);

/** What the server computes from a request as sent, given the names which its authorization says are signed. */
export function serverParts(sent: SentRequest, names: readonly string[], payload: string): Parts {
  const list = names.join(';');
  return {
    method: sent.method,
    path: canonicalPath(sent.path),
    query: canonicalQuery(sent.query),
    lines: names.map((name) => {
      const lower = name.toLowerCase();
      return `${lower}:${valuesOf(sent.headers, lower).map(fold).join(',')}`;
    }),
    list,
    payload,
  };
}

/** `YYYYMMDDTHHMMSSZ` of a request: x-amz-date, X-Amz-Date, or Date turned into that form. */
export function timeOf(sent: SentRequest): string | undefined {
  const header = headerOf(sent.headers, 'x-amz-date')?.trim();
  if (header) return header;
  const query = /(?:^|&)X-Amz-Date=([^&]{1,40})/i.exec(sent.query)?.[1];
  if (query) return query;
  const date = Date.parse(headerOf(sent.headers, 'date') ?? '');
  return Number.isNaN(date) ? undefined : basicTime(new Date(date));
}

/** `20261122T051347Z` */
export const basicTime = (date: Date): string => `${date.toISOString().replace(/[-:]|\.\d{3}/g, '')}`;

/** Milliseconds of a time in basic form; NaN for anything else. */
export const millisecondsOf = (time: string): number =>
  Date.parse(time.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
