interface Client {
  id: string;
  secret: string;
}

/** A token of a program (not a person) from Cognito's token endpoint, with the scopes that the method lists. */
export async function accessToken(domain: string, { id, secret }: Client, scopes: string[]): Promise<string> {
  const answer = await fetch(`https://${domain}/oauth2/token`, {
    method: 'POST',
    headers: { Authorization: `Basic ${btoa(`${id}:${secret}`)}` },
    body: new URLSearchParams({ grant_type: 'client_credentials', scope: scopes.join(' ') }),
  });
  if (!answer.ok) throw new Error(`No token for ${scopes.join(' ')}: ${answer.status} ${await answer.text()}`);
  const { access_token: token } = (await answer.json()) as { access_token: string };
  return token;
}
