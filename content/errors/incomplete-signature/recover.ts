async function hashOf(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return btoa(String.fromCharCode(...bytes));
}

/** Older answers repeat the header, token included: keep only the names of the parts of a signature. */
function redact(message: string): string {
  const parts = /^(Credential|Signature|SignedHeaders|X-Amz-Date|Date|Host|:authority)$/;
  const quoted = message.replace(/'([^']*)'/g, (all, text: string) => (parts.test(text) ? all : "'…'"));
  return quoted.replace(/Authorization=.*/s, 'Authorization=…');
}

/** The gateway read the Authorization header as an AWS signature. The same request fails again: never retry it. */
export class SignatureUnreadableError extends Error {
  override name = 'SignatureUnreadableError';
  /** True proves that the header arrived as it was sent; false proves nothing. */
  readonly arrivedUnchanged: boolean;

  constructor(hint: string, message: string, arrivedUnchanged: boolean, { headers }: Response) {
    const ids = `${headers.get('x-amzn-requestid')}, ${headers.get('x-amz-apigw-id')}`;
    super(`${hint}: ${redact(message)} (${ids})`);
    this.arrivedUnchanged = arrivedUnchanged;
  }
}

export async function send(url: string, method: string, authorization: string): Promise<Response> {
  const response = await fetch(url, { method, headers: { authorization }, redirect: 'error' });
  const type = response.headers.get('x-amzn-errortype')?.split(':')[0];
  if (type !== 'IncompleteSignatureException') return response;

  // Never the first word as it is: a bare key would be all of it.
  const scheme = /^(AWS4-HMAC-SHA256|Bearer|Basic) /.exec(authorization)?.[1] ?? 'foreign';
  const hint =
    scheme === 'AWS4-HMAC-SHA256'
      ? 'the signature header is damaged, or no route matched'
      : `no route for ${method} ${new URL(url).pathname}, or an IAM method that got a ${scheme} credential`;
  const message = await response.text();
  // AWS does not say whether it hashes the whole value or the part that it could not read.
  const hashes = await Promise.all([authorization, ...authorization.split(/[ ,]+/)].map(hashOf));
  throw new SignatureUnreadableError(hint, message, hashes.some((hash) => message.includes(hash)), response);
}
