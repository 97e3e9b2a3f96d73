import { sha256Hex, utf8 } from './hash.ts';
import { hostScope } from './host-scope.ts';
import { sign } from './index.ts';
import { presign } from './presign.ts';
import type { CanonicalLine, DerivationStep, Explanation } from './steps-types.ts';
import type { Credentials, RequestToSign, Scope } from './types.ts';

/** How a signature is asked for. */
export interface ExplainOptions {
  /** In the Authorization header (default) or in the query of a presigned URL. */
  form?: 'header' | 'query';
  /** Life of a presigned URL in seconds; 300 unless given. */
  expires?: number;
  /** Seconds by which the signing clock is wrong: added to the scope's date, or to now. */
  clockOffset?: number;
}

/** How long AWS takes a signature in a header: five minutes, as API Gateway's refusals print it. */
const lifeOfHeader = 300;

function explainLine(kind: CanonicalLine['kind'], text: string): string {
  switch (kind) {
    case 'method':
      return 'The method, in capital letters.';
    case 'path':
      return 'The path as it is sent, without . and .. and doubled slashes, each segment percent-encoded once more: a %20 on the wire is %2520 here.';
    case 'query':
      return text
        ? 'The query: names and values percent-encoded, sorted by name and then by value, an equals sign in each.'
        : 'The query is empty, and its line stays.';
    case 'header':
      return text.startsWith('host:')
        ? 'The host that the request is sent to. It has to be signed.'
        : 'A signed header: its name in small letters, its value trimmed, inner spaces made one.';
    case 'blank':
      return 'An empty line ends the headers.';
    case 'signed-headers':
      return 'The names of the signed headers, sorted. Only these are checked.';
    case 'payload-hash':
      return 'SHA-256 of the body, in small hex digits. An empty body has a hash as well: e3b0c442…b855.';
  }
}

/** Names each line of a canonical request as the rules lay it out. */
export function explainCanonical(canonicalRequest: string): CanonicalLine[] {
  const lines = canonicalRequest.split('\n');
  const kindOf = (index: number): CanonicalLine['kind'] => {
    if (index < 3) return (['method', 'path', 'query'] as const)[index] ?? 'method';
    const fromEnd = lines.length - 1 - index;
    if (fromEnd < 3) return (['payload-hash', 'signed-headers', 'blank'] as const)[fromEnd] ?? 'blank';
    return 'header';
  };
  return lines.map((text, index) => {
    const kind = kindOf(index);
    return { kind, text, explanation: explainLine(kind, text) };
  });
}

function derivationOf([date = '', region = '', service = '', end = '']: string[]): DerivationStep[] {
  return [
    { name: 'kDate', key: '"AWS4" + your secret access key', data: date },
    { name: 'kRegion', key: 'kDate', data: region },
    { name: 'kService', key: 'kRegion', data: service },
    { name: 'kSigning', key: 'kService', data: end },
  ];
}

const stringWords = [
  'The algorithm.',
  'The time of signing, UTC: x-amz-date, or X-Amz-Date of a presigned URL.',
  'The credential scope: day, Region, service and the word aws4_request.',
  'SHA-256 of the canonical request.',
];

/**
 * Signs a request and explains every step. The secret and the keys derived from it are never part of the answer.
 * Throws `SigningRefused` as `sign` and `presign` do.
 */
export async function explain(
  request: RequestToSign,
  credentials: Credentials,
  scope: Scope,
  { form = 'header', expires = 300, clockOffset = 0 }: ExplainOptions = {},
): Promise<Explanation> {
  const date = new Date((scope.date ?? new Date()).getTime() + clockOffset * 1000);
  const at = { ...scope, date };
  const signed =
    form === 'query'
      ? await presign(request, credentials, at, expires)
      : await sign(request, credentials, at);
  const body = utf8(request.body);
  const time = signed.stringToSign.split('\n')[1] ?? '';
  const host = signed.headers.find(([name]) => name.toLowerCase() === 'host')?.[1] ?? '';
  const { canonicalRequest, stringToSign, scope: written, signature, authorization } = signed;
  return {
    form,
    canonicalRequest,
    stringToSign,
    scope: written,
    signature,
    authorization,
    lines: explainCanonical(canonicalRequest),
    payload: { hash: await sha256Hex(body), bytes: body.length },
    stringLines: stringToSign
      .split('\n')
      .map((text, index) => ({ text, explanation: stringWords[index] ?? '' })),
    derivation: derivationOf(written.split('/')),
    host: hostScope(host),
    send: { method: signed.method, url: signed.url, headers: signed.headers },
    time,
    validUntil: new Date(date.getTime() + (form === 'query' ? expires : lifeOfHeader) * 1000),
  };
}
