import { keyMistake, looksSpoilt } from './key.ts';
import type { Known } from './known.ts';
import type { Finding } from './types.ts';
import { finding } from './words.ts';

/** Tries the secret against the signature of a string to sign. */
export async function tryKey({ given, signature }: Known, stringToSign: string | undefined) {
  const secret = given.credentials?.secretAccessKey;
  if (secret === undefined || !signature || !stringToSign) return undefined;
  return { mistake: await keyMistake(secret, stringToSign, signature), secret };
}

/** What the key may have to do with it, where both sides signed the same text. */
export async function keyFindings(
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
