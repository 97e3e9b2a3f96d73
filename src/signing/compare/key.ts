import type { DifferenceKind } from './kinds.ts';
import { decode, encode } from './percent.ts';
import { signerOf } from './search.ts';
import { parseStringToSign } from './string-to-sign.ts';

/** How a secret may have been spoilt before it was used. */
function spoilt(secret: string): [DifferenceKind, string][] {
  const found: [DifferenceKind, string][] = [
    ['secret-white-space', secret.trim()],
    ['secret-white-space', `${secret}\n`],
    ['secret-white-space', `${secret} `],
    ['secret-white-space', ` ${secret}`],
    ['secret-white-space', `${secret}\r\n`],
    ['secret-white-space', `${secret}\r`],
    ['secret-white-space', `${secret}\t`],
    ['secret-quoted', `"${secret}"`],
    ['secret-quoted', `'${secret}'`],
    ['secret-quoted', secret.trim().replace(/^(["'])(.*)\1$/s, '$2')],
    ['secret-decoded', secret.replaceAll('+', ' ')],
    ['secret-decoded', encode(secret)],
    ['secret-decoded', decode(secret)],
    ['secret-decoded', secret.replaceAll('/', '%2F')],
    ['secret-decoded', secret.replaceAll('+', '%2B')],
    ['secret-decoded', secret.replaceAll('/', '\\/')],
    ['secret-empty', ''],
  ];
  return found.filter(([, text]) => text !== secret);
}

/** The white space, quotes or codes that a secret itself shows. */
export function looksSpoilt(secret: string): DifferenceKind | undefined {
  if (secret.trim() === '') return 'secret-empty';
  if (secret !== secret.trim()) return 'secret-white-space';
  if (/^["'].*["']$/s.test(secret)) return 'secret-quoted';
  if (/%[0-9A-F]{2}| /i.test(secret)) return 'secret-decoded';
  return undefined;
}

const regions = [
  'us-east-1',
  'us-east-2',
  'us-west-1',
  'us-west-2',
  'eu-west-1',
  'eu-central-1',
  'eu-west-2',
];
const services = ['execute-api', 'apigateway', 's3', 'lambda', 'iam', 'sts', 'es'];

/**
 * Which use of the secret made a signature of this string to sign? `right` if the secret as it is does; undefined if
 * none that is known here. The secret stays inside.
 */
export async function keyMistake(
  secret: string,
  stringToSign: string,
  signature: string,
): Promise<DifferenceKind | 'right' | undefined> {
  const { date, region, service, terminator } = parseStringToSign(stringToSign);
  const scope = [date, region, service, terminator];
  const makes = async (key: string, parts: readonly string[], prefix?: string) =>
    (await (await signerOf(key, parts, prefix))(stringToSign)) === signature.toLowerCase();
  if (await makes(secret, scope)) return 'right';
  for (const [kind, key] of spoilt(secret)) if (await makes(key, scope)) return kind;
  for (const prefix of ['', 'AWS', 'aws4']) if (await makes(secret, scope, prefix)) return 'key-derivation';
  const others = [
    ...regions.map((other) => [date, other, service, terminator]),
    ...services.map((other) => [date, region, other, terminator]),
    ...neighbours(date).map((other) => [other, region, service, terminator]),
    [date, region, service],
    [date, region, service, 'aws4_request\n'],
    [`${date}T000000Z`, region, service, terminator],
    [date, service, region, terminator],
  ];
  for (const parts of others) if (await makes(secret, parts)) return 'key-derivation';
  return undefined;
}

/** The days before and after. */
function neighbours(date: string): string[] {
  const day = Date.parse(date.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3'));
  if (Number.isNaN(day)) return [];
  return [-1, 1].map((shift) =>
    new Date(day + shift * 86_400_000).toISOString().slice(0, 10).replaceAll('-', ''),
  );
}
