import { type Finding, finding, type Part, quoteOf, quoteOfGroup, type Stretch } from '../reading.ts';

/** What refusals, dumps and pasted headers show of the Authorization header. Group 1 is quoted: never a value. */
const kinds: readonly (readonly [needle: string, RegExp, 'aws' | 'token'])[] = [
  ['aws4-hmac-sha256 credential=', /(AWS4-HMAC-SHA256) Credential=/di, 'aws'],
  ['must have exactly 5', /(Credential must have exactly 5)/di, 'aws'],
  ['must be a', /(must be a \\?'?SignedHeader)/di, 'aws'],
  ['string-to-sign', /(The String-to-Sign should have been)/di, 'aws'],
  ['authorization header: ', /(authorization header: \\?'(?:Bearer|Basic|Token|JWT))\b/di, 'token'],
  ['authorization=', /(Authorization=(?:(?:Bearer|Basic|Token|JWT)\b|(?=ey[A-Z])))/di, 'token'],
  ['not a valid key=value', /'ey[\w.…-]{1,4000}' (not a valid key=value pair)/d, 'token'],
  [
    'authorization',
    /(authorization[\\"'\]]{0,4}\s{0,3}(?:=>|[:=])\s{0,3}[bfru]?[\\"'[]{0,4}(?:(?:Bearer|Basic|Token|JWT)\b|(?=eyJ)))/di,
    'token',
  ],
];

/** What a client sends for want of a token: the header is there, with a value of nothing. */
const emptyToken =
  /x-amz-security-token["']?\s{0,3}[:=]\s{0,3}["']?(?:undefined|null|none|nil|\[object object\]|""|'')(?![\w-])/i;

const curlSigns = /Server auth using AWS_SIGV4/i;

/** Reads the kind of credential in the Authorization header out of any text. */
export function readAuthorization({ text, low, at }: Stretch): Part {
  const curl = low.includes('server auth using') ? curlSigns.exec(text) : null;
  const findings: Finding[] = curl ? [finding('signer', 'curl', quoteOf(curl, at))] : [];
  const noToken = low.includes('x-amz-security-token') ? emptyToken.exec(text) : null;
  if (noToken) findings.push(finding('credentialState', 'token-left-out', quoteOf(noToken, at)));
  for (const [needle, pattern, kind] of kinds) {
    const found = low.includes(needle) ? pattern.exec(text) : null;
    if (!found) continue;
    const quote = quoteOfGroup(found, 1, at);
    findings.push(finding('authorizationKind', kind, quote));
    if (kind === 'aws') findings.push(finding('signed', 'yes', quote));
    break;
  }
  return { findings };
}
