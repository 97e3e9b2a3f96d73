import { SignatureV4 } from '@aws-sdk/signature-v4';
import type { HeaderBag, HttpRequest } from '@smithy/types';
import { toQueryBag } from './query.ts';
import { Sha256 } from './sha256.ts';
import type { Credentials, Header, Scope, Steps } from './types.ts';

/** A request as it stands on the wire; nothing in it is checked or mended. Must hold a `host` header. */
export interface RawRequest {
  method: string;
  path: string;
  query: string;
  headers: readonly Header[];
  body: string | Uint8Array;
}

/** What AWS's test suite varies. API Gateway wants the defaults. */
export interface RawOptions {
  /** Resolve `.`, `..` and `//` before signing (every service but S3); default true. */
  normalize?: boolean;
  /** Add and sign `x-amz-content-sha256`; default false. */
  signBody?: boolean;
}

/** Keeps the two texts which the library works out and throws away. */
class Recorder extends SignatureV4 {
  canonicalRequest = '';
  stringToSign = '';

  protected override createCanonicalRequest(request: HttpRequest, headers: HeaderBag, hash: string): string {
    this.canonicalRequest = super.createCanonicalRequest(request, headers, hash);
    return this.canonicalRequest;
  }

  protected override async createStringToSign(...args: [string, string, string, string]): Promise<string> {
    this.stringToSign = await super.createStringToSign(...args);
    return this.stringToSign;
  }
}

/** Percent-encodes all but the unreserved characters (RFC 3986, 2.3), as SigV4 wants it. */
export const strict = (text: string) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);

/** A header that repeats is signed once, its values joined by commas in the order sent. The library keeps the last. */
function toHeaderBag(headers: readonly Header[]): HeaderBag {
  const bag = new Map<string, string>();
  for (const [name, value] of headers) {
    const key = name.toLowerCase();
    const before = bag.get(key);
    // Folded first, since the library trims only the ends of the joined text.
    const folded = value.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '');
    bag.set(key, before === undefined ? folded : `${before},${folded}`);
  }
  return Object.fromEntries(bag);
}

/** The library's signer, with its request: what the header form and the query form have in common. */
export function prepare(
  request: RawRequest,
  credentials: Credentials,
  { region, service = 'execute-api' }: Scope,
  { normalize = true, signBody = false }: RawOptions = {},
): { signer: Recorder; request: HttpRequest } {
  const signer = new Recorder({
    credentials,
    region,
    service,
    sha256: Sha256,
    applyChecksum: signBody,
    uriEscapePath: normalize,
  });
  const headers = toHeaderBag(request.headers);
  return {
    signer,
    request: {
      protocol: 'https:',
      hostname: headers.host ?? '',
      method: request.method,
      // The library only normalises together with its own encoding; without it, it wants the path encoded.
      path: normalize ? request.path : request.path.split('/').map(strict).join('/'),
      query: toQueryBag(request.query),
      headers,
      body: request.body,
    },
  };
}

/**
 * Signs a request in header form (AWS, "Create a signed AWS API request") and returns every step with the headers
 * which signing adds. The path is signed as sent, encoded once more.
 */
export async function signRaw(
  request: RawRequest,
  credentials: Credentials,
  scope: Scope,
  options: RawOptions = {},
): Promise<Steps & { added: Header[] }> {
  const { signer, request: prepared } = prepare(request, credentials, scope, options);
  const signed = await signer.sign(prepared, { signingDate: scope.date ?? new Date() });
  const authorization = signed.headers.authorization ?? '';
  const added = ['x-amz-date', 'x-amz-security-token', 'x-amz-content-sha256', 'authorization'];
  return {
    canonicalRequest: signer.canonicalRequest,
    stringToSign: signer.stringToSign,
    scope: signer.stringToSign.split('\n')[2] ?? '',
    signature: authorization.slice(-64),
    authorization,
    added: added.flatMap((name): Header[] =>
      name in signed.headers ? [[name, signed.headers[name] ?? '']] : [],
    ),
  };
}
