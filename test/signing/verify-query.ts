/**
 * The verifier for a signature in the URL, written from AWS's published rules ("Authenticating requests: using query
 * parameters") with the same parts as the one for headers, none of which is of `src`.
 */
import { timingSafeEqual } from 'node:crypto';
import {
  type Account,
  canonicalPath,
  canonicalQuery,
  fold,
  hmac,
  type RawHttp,
  sha256,
  type Verdict,
} from './verify.ts';

const week = 604_800;

/** Seconds since 1970 of `20261122T070000Z`; not a number for anything else. */
const secondsOf = (date: string): number => {
  const [all, ...parts] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(date) ?? [];
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.map(Number);
  return all ? Date.UTC(year, month - 1, day, hour, minute, second) / 1000 : Number.NaN;
};

/** Judges a presigned request as the service would, and shows its own canonical request for comparison. */
export function verifyQuery(request: RawHttp, account: Account): Verdict {
  const verdict = { refused: '', canonicalRequest: '', stringToSign: '' };
  const refuse = (refused: string) => ({ ...verdict, refused });
  const at = request.target.indexOf('?');
  const pairs = at < 0 ? [] : request.target.slice(at + 1).split('&');
  /** The value of a parameter that stands there once. */
  const one = (name: string): string | undefined => {
    const [value, ...more] = pairs.filter((pair) => pair.startsWith(`${name}=`));
    return value && more.length === 0 ? decodeURIComponent(value.slice(name.length + 1)) : undefined;
  };
  const valuesOf = (name: string) =>
    request.headers.filter((header) => header[0].toLowerCase() === name).map((header) => header[1]);

  if (valuesOf('authorization').length > 0) return refuse('an authorization header as well');
  if (one('X-Amz-Algorithm') !== 'AWS4-HMAC-SHA256') return refuse(`algorithm: ${one('X-Amz-Algorithm')}`);
  const date = one('X-Amz-Date') ?? '';
  const expires = one('X-Amz-Expires') ?? '';
  const age = account.now.getTime() / 1000 - secondsOf(date);
  if (!/^[1-9]\d*$/.test(expires) || Number(expires) > week) return refuse(`expires: ${expires}`);
  if (!(age >= -300 && age <= Number(expires))) return refuse(`clock: ${date}`);
  const scope = [date.slice(0, 8), account.region, account.service, 'aws4_request'];
  if (one('X-Amz-Credential') !== [account.accessKeyId, ...scope].join('/'))
    return refuse(`credential: ${one('X-Amz-Credential')}`);
  if (one('X-Amz-Security-Token') !== account.sessionToken) return refuse('session token');
  const signature = one('X-Amz-Signature') ?? '';
  if (!/^[0-9a-f]{64}$/.test(signature)) return refuse(`signature: ${signature}`);

  const signedHeaders = one('X-Amz-SignedHeaders') ?? '';
  const names = signedHeaders.split(';');
  if (names.join(';') !== [...new Set(names)].sort().join(';'))
    return refuse(`order of signed headers: ${signedHeaders}`);
  if (!names.includes('host') || valuesOf('host').length !== 1)
    return refuse('host is not signed, or not sent once');
  for (const name of names) if (valuesOf(name).length === 0) return refuse(`${name} is signed and not sent`);
  for (const [name] of request.headers) {
    const lower = name.toLowerCase();
    if (lower.startsWith('x-amz-') && !names.includes(lower))
      return refuse(`${lower} is sent and not signed`);
  }

  const canonicalRequest = [
    request.method,
    canonicalPath(request.target.slice(0, at)),
    canonicalQuery(pairs.filter((pair) => !pair.startsWith('X-Amz-Signature=')).join('&')),
    ...names.map((name) => `${name}:${valuesOf(name).map(fold).join(',')}`),
    '',
    signedHeaders,
    sha256(request.body),
  ].join('\n');
  const stringToSign = [
    'AWS4-HMAC-SHA256',
    date,
    scope.join('/'),
    sha256(Buffer.from(canonicalRequest, 'latin1')),
  ].join('\n');
  let key: string | Uint8Array = `AWS4${account.secretAccessKey}`;
  for (const part of scope) key = hmac(key, part);
  const same = timingSafeEqual(hmac(key, stringToSign), Buffer.from(signature, 'hex'));
  return { refused: same ? '' : 'signature', canonicalRequest, stringToSign };
}
