/** AWS does not know these credentials, not even after they were loaded anew. */
export class CredentialsUnknown extends Error {}

/** Call it at start-up, with what the program has loaded. */
export function check(id: string, secret: string, sessionToken?: string): void {
  for (const value of [id, secret, sessionToken ?? '-']) {
    if (/^(|undefined|null|None)$|\s/.test(value)) throw new CredentialsUnknown('empty, not loaded, or with white space');
  }
  if (id.startsWith('ASIA') && !sessionToken) throw new CredentialsUnknown('temporary keys without a session token');
}

/** Shapes, no values. */
function shapeOf({ headers }: Request): string {
  const id = /Credential=(\w{4})/.exec(headers.get('authorization') ?? '')?.[1] ?? 'no key id';
  return `${id}…, session token of ${headers.get('x-amz-security-token')?.length ?? 0} characters`;
}

/** With `reload`, `sign` first loads id, secret and session token anew, all three together. */
export async function send(
  request: Request,
  sign: (request: Request, reload: boolean) => Promise<Request>,
): Promise<Response> {
  for (let reload = false; ; reload = true) {
    const signed = await sign(request.clone(), reload);
    const response = await fetch(signed, { redirect: 'error' });
    const { headers } = response;
    const type = headers.get('x-amzn-errortype') ?? '';
    if (!/^(UnrecognizedClient|AccessDenied)Exception/.test(type)) return response;
    // A denial can have the same type, and new keys do not mend it.
    if (!(await response.clone().text()).includes('security token included in the request is invalid')) return response;
    const ids = `${headers.get('x-amzn-requestid')}, ${headers.get('x-amz-apigw-id')}`;
    if (reload) throw new CredentialsUnknown(`${shapeOf(signed)}, ${new URL(signed.url).host} (${ids})`);
  }
}
