/** SigV4 for API Gateway, in the reader's own page. Load it with `import()`: it brings AWS's library along. */
import { clearCredentialCache } from '@aws-sdk/signature-v4';
import { checkContext, checkCredentials, checkRequest, checkScope } from './check.ts';
import { signRaw } from './raw.ts';
import type { Credentials, Header, RequestToSign, Scope, Signed } from './types.ts';
import { toWire } from './wire.ts';

export { type Presigned, presign } from './presign.ts';
export type { RefusalCode } from './refusal.ts';
export { SigningRefused } from './refusal.ts';
export type { Credentials, Header, RequestToSign, Scope, Signed, Steps } from './types.ts';

/** Set by signing itself, or by the HTTP client from the body: a copied value would contradict what is sent. */
const setElsewhere = new Set([
  'authorization',
  'date',
  'x-amz-date',
  'x-amz-security-token',
  'x-amz-content-sha256',
  'content-length',
  'transfer-encoding',
  'connection',
]);

/**
 * Signs a request for API Gateway and returns what to send, with every step of the calculation.
 *
 * A tab in a header becomes a space, since signers disagree about it; `host` is taken from the URL unless given.
 * Throws `SigningRefused` for a request or credentials that can't be signed so that the gateway would agree.
 */
export async function sign(request: RequestToSign, credentials: Credentials, scope: Scope): Promise<Signed> {
  checkContext();
  checkRequest(request);
  checkCredentials(credentials);
  checkScope(scope);
  const { url, host, path, query } = toWire(request.url);
  const { method, body } = request;
  const isKept = ([name]: Header) => !setElsewhere.has(name.toLowerCase());
  const given = request.headers
    .filter(isKept)
    .map(([name, value]): Header => [name, value.replaceAll('\t', ' ').replace(/^ +| +$/g, '')]);
  const hasHost = given.some(([name]) => name.toLowerCase() === 'host');
  const headers: Header[] = hasHost ? given : [['host', host], ...given];
  const { added, ...steps } = await signRaw({ method, path, query, headers, body }, credentials, scope);
  const leftOut = request.headers.filter((header) => !isKept(header)).map(([name]) => name.toLowerCase());
  return { method, url, headers: [...headers, ...added], body, leftOut: [...new Set(leftOut)], ...steps };
}

/** Clears the derived keys which the library keeps in memory. Call it when the form is cleared. */
export function forget(): void {
  clearCredentialCache();
}
