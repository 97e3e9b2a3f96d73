/**
 * The verifier for a signature in the URL, written from AWS's published rules ("Authenticating requests: using query
 * parameters") with the same parts as the one for headers, none of which is of `src`.
 */
import { type Account, judge, type RawHttp, refusedHeaders, type Verdict, valuesIn } from './verify.ts';

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

  if (valuesIn(request, 'authorization').length > 0) return refuse('an authorization header as well');
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
  const refused = refusedHeaders(request, signedHeaders);
  if (refused) return refuse(refused);
  const path = request.target.slice(0, at);
  const query = pairs.filter((pair) => !pair.startsWith('X-Amz-Signature=')).join('&');
  return judge(request, { path, query, signedHeaders, date, scope, signature }, account);
}
