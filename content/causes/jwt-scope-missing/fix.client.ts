interface Client {
  id: string;
  secret: string;
}

function scopesIn(jwt: string): string[] {
  const payload = (jwt.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/');
  const { scope, scp } = JSON.parse(atob(payload)) as { scope?: string; scp?: string | string[] };
  return [scope ?? [], scp ?? []].flat().flatMap((text) => text.split(' '));
}

/** A token for a program (not a person), with the scopes that the routes list; fails here, not at the API. */
export async function accessToken(endpoint: URL, { id, secret }: Client, wanted: string[]): Promise<string> {
  const answer = await fetch(endpoint, {
    method: 'POST',
    headers: { Authorization: `Basic ${btoa(`${id}:${secret}`)}` },
    body: new URLSearchParams({ grant_type: 'client_credentials', scope: wanted.join(' ') }),
  });
  if (!answer.ok) throw new Error(`No token: ${answer.status} ${await answer.text()}`);
  const { access_token: token } = (await answer.json()) as { access_token: string };

  const missing = wanted.filter((scope) => !scopesIn(token).includes(scope));
  if (missing.length > 0) throw new Error(`The token lacks ${missing.join(' ')}.`);
  return token;
}
