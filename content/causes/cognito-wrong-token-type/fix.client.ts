type TokenUse = 'id' | 'access';

function tokenUse(jwt: string): unknown {
  const payload = jwt.split('.')[1] ?? '';
  return JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/'))).token_use;
}

/** Refuses to send the wrong kind, instead of waiting for a 401 that names no reason. */
export function authorization(jwt: string, wanted: TokenUse): { Authorization: string } {
  const use = tokenUse(jwt);
  if (use !== wanted) throw new Error(`This API takes the ${wanted} token, not the ${String(use)} token.`);
  return { Authorization: jwt };
}
