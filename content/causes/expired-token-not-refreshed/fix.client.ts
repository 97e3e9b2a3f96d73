const leewaySeconds = 60;

function secondsLeft(jwt: string): number {
  const payload = (jwt.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/');
  return JSON.parse(atob(payload)).exp - Date.now() / 1000;
}

/** A `fetch` that renews its token before it ends, and once more if a 401 comes all the same. */
export function fetchWithToken(renew: () => Promise<string>) {
  let token: string | undefined;
  let renewing: Promise<string> | undefined;

  const current = async (): Promise<string> => {
    if (token !== undefined && secondsLeft(token) > leewaySeconds) return token;
    // Calls that run at the same time share one renewal.
    renewing ??= renew().finally(() => {
      renewing = undefined;
    });
    token = await renewing;
    return token;
  };

  return async (url: string, init: RequestInit = {}): Promise<Response> => {
    const send = async (jwt: string) => {
      const headers = new Headers(init.headers);
      headers.set('authorization', jwt);
      return fetch(url, { ...init, headers });
    };
    const used = await current();
    const response = await send(used);
    if (response.status !== 401) return response;
    if (token === used) token = undefined;
    return send(await current());
  };
}
