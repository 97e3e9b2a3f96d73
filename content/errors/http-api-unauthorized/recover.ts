/** The authorizer's reason, from `www-authenticate`: a matter of set-up if renewing or waiting did not help. */
export class TokenRefused extends Error {}

/** Gives a token; `renew` asks for a new one even if the old one seems good. */
export type TokenSource = (renew: boolean) => Promise<string>;

/** Why the token was refused; undefined if it was not. A backend that challenges for Bearer means the same. */
function reasonOf({ status, headers }: Response): string | undefined {
  const [, error] = /^Bearer\b(.*)/.exec(headers.get('www-authenticate') ?? '') ?? [];
  if (status !== 401 || error === undefined) return undefined;
  return /error_description="([^"]*)"/.exec(error)?.[1] ?? (error.trim() || 'no token arrived');
}

/** Repeats the call once: with a new token if it had expired, after a pause if the issuer was out of reach. */
export async function call(url: string, source: TokenSource, init: RequestInit = {}): Promise<Response> {
  for (let renew = false, attempt = 1; ; attempt++) {
    const headers = new Headers(init.headers);
    headers.set('authorization', `Bearer ${await source(renew)}`);
    // A redirect to another host would drop the header without a word.
    const response = await fetch(url, { ...init, headers, redirect: 'error' });
    const reason = reasonOf(response);
    if (reason === undefined) return response;
    renew = reason.includes('expired');
    const issuerAway = reason.includes('communication error');
    if (attempt === 2 || !(renew || issuerAway)) {
      throw new TokenRefused(`${reason} (${response.headers.get('apigw-requestid')})`);
    }
    if (issuerAway) await new Promise((resolve) => setTimeout(resolve, 2000));
  }
}
