/**
 * A verifier for SigV4, written from AWS's published rules ("Create a signed AWS API request", IAM User Guide) with
 * node:crypto only: it shares no code with what it judges. It starts from a request as it arrives, as bytes.
 */
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** A request off the wire. Strings hold one byte a character (latin1). */
export interface RawHttp {
  method: string;
  target: string;
  headers: [name: string, value: string][];
  body: Uint8Array;
}

export interface Account {
  accessKeyId: string;
  secretAccessKey: string;
  /** Temporary keys come with a token, and are nothing without it. */
  sessionToken?: string;
  region: string;
  service: string;
  now: Date;
}

export interface Verdict {
  /** `''` if the signature is accepted, else the first reason why not. */
  refused: string;
  canonicalRequest: string;
  stringToSign: string;
}

/** UTF-8 bytes of a text, one character a byte. */
export const bytesOf = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

export const sha256 = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex');
export const hmac = (key: string | Uint8Array, data: string) =>
  createHmac('sha256', key).update(data).digest();

/** UriEncode of the rules, on bytes. */
export function uriEncode(bytes: string): string {
  let out = '';
  for (const char of bytes) {
    const code = char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0');
    out += /[A-Za-z0-9._~-]/.test(char) ? char : `%${code}`;
  }
  return out;
}

/** The absolute path: redundant and relative parts removed, then each segment encoded once more. */
export function canonicalPath(path: string): string {
  const kept: string[] = [];
  for (const segment of path.split('/')) {
    if (segment === '..') kept.pop();
    else if (segment !== '' && segment !== '.') kept.push(segment);
  }
  const end = path.endsWith('/') && kept.length > 0 ? '/' : '';
  return `/${kept.map(uriEncode).join('/')}${end}`;
}

/** Decoded, encoded, sorted by name and then by value. */
export function canonicalQuery(query: string): string {
  const decode = (text: string) =>
    text.replace(/%([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  const pairs: [string, string][] = [];
  for (const pair of query.split('&')) {
    if (pair === '') continue;
    const [name = '', ...rest] = pair.split('=');
    pairs.push([uriEncode(decode(name)), uriEncode(decode(rest.join('=')))]);
  }
  const order = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b));
  pairs.sort((a, b) => order(a[0], b[0]) || order(a[1], b[1]));
  return pairs.map(([name, value]) => `${name}=${value}`).join('&');
}

export const fold = (value: string) => value.replace(/ +/g, ' ').replace(/^ | $/g, '');

/** The values of a header, by its name in lower case. */
export const valuesIn = ({ headers }: RawHttp, name: string): string[] =>
  headers.filter((header) => header[0].toLowerCase() === name).map((header) => header[1]);

/** What is wrong with the list of signed headers of a request; empty for nothing. */
export function refusedHeaders(request: RawHttp, signedHeaders: string): string {
  const names = signedHeaders.split(';');
  if (names.join(';') !== [...new Set(names)].sort().join(';'))
    return `order of signed headers: ${signedHeaders}`;
  if (!names.includes('host') || valuesIn(request, 'host').length !== 1)
    return 'host is not signed, or not sent once';
  for (const name of names) if (valuesIn(request, name).length === 0) return `${name} is signed and not sent`;
  for (const [name] of request.headers) {
    const lower = name.toLowerCase();
    if (lower.startsWith('x-amz-') && !names.includes(lower)) return `${lower} is sent and not signed`;
  }
  return '';
}

/** What a signature, in a header or in the URL, says that it covers. */
interface Statement {
  path: string;
  /** Raw, without the signature itself. */
  query: string;
  signedHeaders: string;
  date: string;
  scope: readonly string[];
  signature: string;
}

/** Compares a signature with that of the request as it arrived. */
export function judge(
  request: RawHttp,
  { path, query, signedHeaders, date, scope, signature }: Statement,
  { secretAccessKey }: Pick<Account, 'secretAccessKey'>,
): Verdict {
  const canonicalRequest = [
    request.method,
    canonicalPath(path),
    canonicalQuery(query),
    ...signedHeaders.split(';').map((name) => `${name}:${valuesIn(request, name).map(fold).join(',')}`),
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
  let key: string | Uint8Array = `AWS4${secretAccessKey}`;
  for (const part of scope) key = hmac(key, part);
  const same = timingSafeEqual(hmac(key, stringToSign), Buffer.from(signature, 'hex'));
  return { refused: same ? '' : 'signature', canonicalRequest, stringToSign };
}

/** Judges a request as the service would, and shows its own canonical request for comparison. */
export function verify(request: RawHttp, account: Account): Verdict {
  const valuesOf = (name: string) => valuesIn(request, name);
  const one = (name: string) => (valuesOf(name).length === 1 ? (valuesOf(name)[0] ?? '') : undefined);
  const verdict = { refused: '', canonicalRequest: '', stringToSign: '' };
  const refuse = (refused: string) => ({ ...verdict, refused });

  const authorization = one('authorization');
  const parts =
    /^AWS4-HMAC-SHA256 Credential=([^,\s]+), SignedHeaders=([^,\s]+), Signature=([0-9a-f]{64})$/.exec(
      authorization ?? '',
    );
  if (!parts) return refuse(`authorization: ${authorization}`);
  const [, credential = '', signedHeaders = '', signature = ''] = parts;
  const date = one('x-amz-date');
  const time = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(date ?? '');
  if (!date || !time) return refuse(`x-amz-date: ${valuesOf('x-amz-date').join(' and ')}`);
  const [, year, month, day, hour, minute, second] = time.map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  if (Math.abs(Date.UTC(year, month - 1, day, hour, minute, second) - account.now.getTime()) > 300_000) {
    return refuse(`clock: ${date}`);
  }
  const scope = [date.slice(0, 8), account.region, account.service, 'aws4_request'];
  if (credential !== [account.accessKeyId, ...scope].join('/')) return refuse(`credential: ${credential}`);

  const refused = refusedHeaders(request, signedHeaders);
  if (refused) return refuse(refused);
  if (one('x-amz-security-token') !== account.sessionToken) return refuse('session token');

  const at = request.target.indexOf('?');
  const path = at < 0 ? request.target : request.target.slice(0, at);
  const query = at < 0 ? '' : request.target.slice(at + 1);
  return judge(request, { path, query, signedHeaders, date, scope, signature }, account);
}
