const leewaySeconds = 60;
const longestWaitSeconds = 10;

interface Times {
  exp?: number;
  nbf?: number;
  iat?: number;
}

function timesOf(jwt: string): Times {
  const payload = (jwt.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/');
  return JSON.parse(atob(payload));
}

/** Hands out a token that is valid now: renews it before its end, waits for its beginning. */
export function tokenSource(renew: () => Promise<string>) {
  let token: string | undefined;

  return async (): Promise<string> => {
    const now = () => Date.now() / 1000;
    const end = token ? timesOf(token).exp : undefined;
    if (!token || (end !== undefined && end - now() < leewaySeconds)) token = await renew();

    const { nbf = 0, iat = 0 } = timesOf(token);
    const wait = Math.max(nbf, iat) + 1 - now();
    if (wait > longestWaitSeconds) throw new Error(`The token is valid in ${Math.ceil(wait)} s only.`);
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait * 1000));
    return token;
  };
}
