import { type Part, finding, quoteOf } from '../reading.ts';

/** What the incomplete-signature texts and pasted headers show of the Authorization header; never its value. */
const kinds: readonly (readonly [RegExp, 'aws' | 'token'])[] = [
  [/AWS4-HMAC-SHA256/, 'aws'],
  [/Credential must have exactly 5|must be a '?SignedHeader/i, 'aws'],
  [/authorization header: '(?:Bearer|Basic|Token|JWT)\b/i, 'token'],
  [/authorization["']?\s{0,3}[:=]\s{0,3}["']?(?:Bearer|Basic|Token|JWT)\b/i, 'token'],
  [/'eyJ/, 'token'],
];

/** Reads the kind of credential in the Authorization header out of any text. */
export function readAuthorization(text: string, offset: number): Part {
  for (const [pattern, kind] of kinds) {
    const found = pattern.exec(text);
    if (!found) continue;
    const quote = quoteOf(found, 0, offset);
    return { findings: [finding('authorizationKind', kind, quote)] };
  }
  return {};
}
