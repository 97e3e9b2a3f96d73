const part = '[A-Za-z0-9_-]+';
const signedJwt = new RegExp(`^${part}\\.${part}\\.${part}$`);

/** Makes the header from a stored token, or says at once what is wrong with it. */
export function bearer(stored: string | undefined): { Authorization: string } {
  const token = (stored ?? '').trim().replace(/^(Bearer\s+)+/i, '');
  if (token === '') throw new Error('The token is empty: was it loaded?');
  if (!signedJwt.test(token)) {
    const parts = token.split('.').length;
    throw new Error(`Not a signed JWT: ${parts} part(s) where 3 are wanted.`);
  }
  return { Authorization: `Bearer ${token}` };
}
