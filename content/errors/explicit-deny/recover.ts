/** Known, and not allowed. Show it as that: signing out or trying again changes nothing. */
export class NotAllowed extends Error {}

/** Reads `exp` without checking the signature; that is the authorizer's business. */
export function isExpired(token: string): boolean {
  try {
    const payload = (token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/');
    const { exp = Infinity } = JSON.parse(atob(payload)) as { exp?: number };
    return exp * 1000 <= Date.now();
  } catch {
    return false; // Not a JWT: nothing is known about its age.
  }
}

/** Repeats the call once, and only if the token that was refused had run out. */
export async function call(url: string, token: string, renew: () => Promise<string>): Promise<Response> {
  const headers = { authorization: `Bearer ${token}` };
  const response = await fetch(url, { headers, redirect: 'error' });
  const { headers: answer } = response;
  if (!answer.get('x-amzn-errortype')?.startsWith('AccessDeniedException')) return response;
  if (!(await response.clone().text()).includes('access this resource with an explicit deny')) return response;

  if (!isExpired(token)) {
    const ids = `${answer.get('x-amzn-requestid')}, ${answer.get('x-amz-apigw-id')}`;
    throw new NotAllowed(`The authorizer denies ${new URL(url).pathname} (${ids})`);
  }
  const fresh = await renew();
  if (isExpired(fresh)) throw new NotAllowed('The renewed token has run out too.');
  return call(url, fresh, renew);
}
