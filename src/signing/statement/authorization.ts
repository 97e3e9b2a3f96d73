import type { Header } from '../types.ts';
import type { Authorization, Place } from './types.ts';

function partsOf(credential: string) {
  const pieces = credential.split('/');
  // A key ID holds no slash, so the last four pieces are the scope, whatever stands before.
  const [date = '', region = '', service = '', terminator = ''] = pieces.slice(-4);
  const accessKeyId = pieces.slice(0, -4).join('/');
  if (pieces.length >= 5) return { accessKeyId, date, region, service, terminator };
  const [id = '', day = '', place = '', name = ''] = pieces;
  return { accessKeyId: id, date: day, region: place, service: name, terminator: '' };
}

/** Reads the value of an Authorization header; undefined if it is no signature of version 4. */
export function readAuthorization(value: string, place: Place): Authorization | undefined {
  const algorithm = /^\s{0,20}(AWS4-[A-Z0-9-]{4,30})\b/.exec(value)?.[1];
  if (!algorithm) return undefined;
  const part = (name: string) =>
    new RegExp(`\\b${name}\\s{0,4}=\\s{0,4}([^,\\s]{0,6000})`, 'i').exec(value)?.[1];
  const credential = part('Credential');
  const signedHeaders = part('SignedHeaders');
  const signature = part('Signature');
  const faults: string[] = [];
  if (!credential) faults.push('Credential is missing.');
  else if (credential.split('/').length !== 5)
    faults.push('Credential has not five parts: key ID, day, Region, service, aws4_request.');
  if (credential?.startsWith('/')) faults.push('The access key ID is empty.');
  if (!signedHeaders) faults.push('SignedHeaders is missing.');
  if (!signature) faults.push('Signature is missing.');
  else if (!/^[0-9a-f]{64}$/.test(signature)) faults.push('Signature is not 64 small hex digits.');
  const names = signedHeaders?.split(';') ?? [];
  if (signedHeaders && !names.some((name) => name.toLowerCase() === 'host'))
    faults.push('host is not among SignedHeaders.');
  return {
    form: 'header',
    algorithm,
    ...partsOf(credential ?? ''),
    signedHeaders: names,
    signature: signature ?? '',
    faults,
    ...place,
  };
}

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** Reads the X-Amz-… parameters of a presigned URL; undefined if the query has none. */
export function readSignedQuery(query: string, place: Place): Authorization | undefined {
  if (!/X-Amz-(?:Signature|Credential)=/i.test(query)) return undefined;
  const values = new Map<string, string>();
  for (const pair of query.split('&')) {
    const at = pair.indexOf('=');
    const name = pair.slice(0, at < 0 ? undefined : at).toLowerCase();
    if (name.startsWith('x-amz-')) values.set(name.slice(6), at < 0 ? '' : decode(pair.slice(at + 1)));
  }
  const faults = ['algorithm', 'credential', 'date', 'expires', 'signedheaders', 'signature']
    .filter((name) => !values.get(name))
    .map((name) => `X-Amz-${name} is missing.`);
  return {
    form: 'query',
    algorithm: values.get('algorithm') ?? '',
    ...partsOf(values.get('credential') ?? ''),
    signedHeaders: values.get('signedheaders')?.split(';') ?? [],
    signature: values.get('signature') ?? '',
    faults,
    ...place,
  };
}

/** The value of a header, by its name in small letters: the first. */
export const headerOf = (headers: readonly Header[], name: string): string | undefined =>
  headers.find(([given]) => given.toLowerCase() === name)?.[1];
