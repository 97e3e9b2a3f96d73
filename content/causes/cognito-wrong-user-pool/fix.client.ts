interface Environment {
  url: string;
  userPoolId: string;
}

/** Fails before the call when the token and the API belong to different environments. */
export function checkIssuer(jwt: string, { url, userPoolId }: Environment): void {
  const payload = (jwt.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/');
  const { iss } = JSON.parse(atob(payload)) as { iss?: string };
  if (iss?.endsWith(`/${userPoolId}`)) return;
  throw new Error(`${url} takes tokens of the user pool ${userPoolId}, and this one is from ${iss}.`);
}
