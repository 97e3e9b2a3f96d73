import { jwtOf } from '../jwt.ts';

/** The claims of a JSON Web Token that decide whether it is taken. Never who it is about. */
const header = ['alg', 'kid'];
const payload = ['iss', 'aud', 'client_id', 'token_use', 'scope', 'iat', 'nbf', 'exp'];
const longest = 200;

/** A claim as one plain line; nothing that could end the brackets or a quoted text around it. */
function plain(value: unknown): string | undefined {
  const text = Array.isArray(value)
    ? value
        .slice(0, 9)
        .map((one) => plain(one) ?? '')
        .join(',')
    : value;
  if (typeof text === 'number') return String(text);
  if (typeof text !== 'string' || text === '') return undefined;
  return text.slice(0, longest).replace(/[^\w .,:;/@+=~*!$()-]/g, '_');
}

/** Claims as `name=value`, in a fixed order; empty for a token that can't be read. */
export function claimsOf(token: string): string[] {
  const { header: head, claims: body } = jwtOf(token);
  const list = (from: Record<string, unknown>, names: string[]): string[] =>
    names.flatMap((name) => {
      const value = plain(from[name]);
      return value === undefined ? [] : [`${name}=${value}`];
    });
  return [...list(head, header), ...list(body, payload)];
}
