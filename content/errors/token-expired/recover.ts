/** A fresh token was refused as expired: a clock is wrong, or another token went out. */
export class StillExpired extends Error {}

/** Reads `exp` without checking the signature; that is the authorizer's business. */
function endOf(token: string): number {
  const payload = (token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/');
  return (JSON.parse(atob(payload)) as { exp: number }).exp * 1000;
}

/** `source` gets a new token; if it fails, the session is over and the user has to sign in. */
export function createClient(baseUrl: string, source: () => Promise<string>) {
  let current = Promise.resolve('');
  /** Calls that need another token than `old` share one renewal. */
  const renew = (old: string): Promise<string> =>
    (current = current.catch(() => '').then((token) => (token && token !== old ? token : source())));

  return async function call(path: string, init: RequestInit = {}): Promise<Response> {
    let token = await current.catch(() => '');
    if (!token || endOf(token) < Date.now() + 60_000) token = await renew(token);
    for (let attempt = 1; ; attempt++) {
      const headers = new Headers(init.headers);
      headers.set('authorization', `Bearer ${token}`);
      const response = await fetch(baseUrl + path, { ...init, headers, redirect: 'error' });
      const own = response.headers.get('x-amzn-errortype')?.startsWith('UnauthorizedException');
      if (!own || !(await response.clone().text()).includes('The incoming token has expired')) return response;
      if (attempt === 2) {
        const ids = `${response.headers.get('x-amzn-requestid')}, ${response.headers.get('x-amz-apigw-id')}`;
        const end = new Date(endOf(token)).toUTCString();
        throw new StillExpired(`exp is ${end}, AWS's time ${response.headers.get('date')} (${ids})`);
      }
      token = await renew(token);
    }
  };
}
