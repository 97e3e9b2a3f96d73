import type { QueryParameterBag } from '@smithy/types';
import { checkContext, checkCredentials, checkRequest, checkScope } from './check.ts';
import { prepare, type RawOptions, type RawRequest, strict } from './raw.ts';
import { SigningRefused } from './refusal.ts';
import type { Credentials, Header, RequestToSign, Scope, Steps } from './types.ts';
import { toWire } from './wire.ts';

/** A presigned request: send this method, URL, headers and body before it expires. */
export interface Presigned extends Steps {
  method: string;
  /** With the X-Amz-… parameters, the signature last. Holds the session token: treat it as a secret. */
  url: string;
  /** The headers which are signed along and have to be sent as they are, `host` first. */
  headers: Header[];
  body: string;
}

/** The longest life of a presigned URL in seconds: a week (AWS, "Authenticating requests: using query parameters"). */
const longest = 604_800;

const order = ['Algorithm', 'Credential', 'Date', 'Expires', 'SignedHeaders', 'Security-Token', 'Signature'];

/** Signs a request in query form and returns the X-Amz-… parameters, encoded, with every step. Checks nothing. */
export async function presignRaw(
  request: RawRequest,
  credentials: Credentials,
  scope: Scope,
  { expires = 300, ...options }: RawOptions & { expires?: number } = {},
): Promise<Steps & { parameters: string }> {
  const { signer, request: prepared } = prepare(request, credentials, scope, options);
  const signed = await signer.presign(prepared, {
    expiresIn: expires,
    signingDate: scope.date ?? new Date(),
  });
  const bag: QueryParameterBag = signed.query ?? {};
  const parameters = order
    .map((name) => `X-Amz-${name}`)
    .filter((name) => name in bag)
    .map((name) => `${name}=${strict(String(bag[name]))}`);
  return {
    canonicalRequest: signer.canonicalRequest,
    stringToSign: signer.stringToSign,
    scope: signer.stringToSign.split('\n')[2] ?? '',
    signature: String(bag['X-Amz-Signature'] ?? ''),
    authorization: '',
    parameters: parameters.join('&'),
  };
}

/**
 * Presigns a request for API Gateway: the signature travels in the query, good for `expires` seconds (1 to a week).
 * All given headers but x-amz- ones are signed along and have to be sent. Throws `SigningRefused` as `sign` does.
 */
export async function presign(
  request: RequestToSign,
  credentials: Credentials,
  scope: Scope,
  expires = 300,
): Promise<Presigned> {
  checkContext();
  checkRequest(request);
  checkCredentials(credentials);
  checkScope(scope);
  if (!Number.isInteger(expires) || expires < 1 || expires > longest) {
    throw new SigningRefused(
      'scope',
      'A presigned URL is good for 1 second to 604800 seconds (a week).',
      'expires',
    );
  }
  const { url, host, path, query } = toWire(request.url);
  const { method, body } = request;
  const given = request.headers
    .filter(
      ([name]) =>
        !/^(?:authorization|date|x-amz-.*|content-length|transfer-encoding|connection)$/i.test(name),
    )
    .map(([name, value]): Header => [name, value.replaceAll('\t', ' ').replace(/^ +| +$/g, '')]);
  const headers: Header[] = given.some(([name]) => name.toLowerCase() === 'host')
    ? given
    : [['host', host], ...given];
  const { parameters, ...steps } = await presignRaw(
    { method, path, query, headers, body },
    credentials,
    scope,
    {
      expires,
    },
  );
  const join = url.includes('?') ? '&' : '?';
  return { method, url: `${url}${join}${parameters}`, headers, body, ...steps };
}
