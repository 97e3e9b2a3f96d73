/** The authorization of an HTTP API said no. Never retry: the same request gets the same answer. */
export class NotAllowed extends Error {}

/** What the gateway judged, without secrets. */
function judged({ headers }: Request): string {
  const value = headers.get('authorization') ?? '';
  const [, scope] = /Credential=[^/]+\/([^,\s]+)/.exec(value) ?? [];
  if (scope) return `signed for ${scope} at ${headers.get('x-amz-date')}`;
  return value.startsWith('Bearer ') ? 'a bearer token' : 'neither signature nor bearer token';
}

export async function send(request: Request): Promise<Response> {
  const response = await fetch(request, { redirect: 'error' });
  const { headers, status } = response;
  // With other members in the body, the backend wrote it.
  if (status !== 403 || !/^\{"message": ?"Forbidden"\}$/.test(await response.clone().text())) return response;
  const hints = ['www-authenticate', 'date', 'apigw-requestid'].map((name) => headers.get(name) ?? `no ${name}`);
  throw new NotAllowed(`${request.method} ${request.url.split('?')[0]}: ${judged(request)}; ${hints.join('; ')}`);
}
