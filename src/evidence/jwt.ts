function objectOf(part: string | undefined): Record<string, unknown> {
  try {
    const bytes = Uint8Array.from(atob((part ?? '').replaceAll('-', '+').replaceAll('_', '/')), (one) =>
      one.charCodeAt(0),
    );
    const object: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return object !== null && typeof object === 'object' ? (object as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** A JSON Web Token taken apart (RFC 7519), unverified; what can't be read is empty. */
export interface Jwt {
  header: Record<string, unknown>;
  claims: Record<string, unknown>;
}

/** Header and claims of a token in its compact form. Never throws. */
export function jwtOf(token: string): Jwt {
  const [header, claims] = token.split('.');
  return { header: objectOf(header), claims: objectOf(claims) };
}
