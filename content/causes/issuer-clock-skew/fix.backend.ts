const leewaySeconds = 30;
const now = () => Math.floor(Date.now() / 1000);

/** For an issuer: the times of a new token, with room for clocks that differ. */
export function timesOfNewToken(lifeSeconds = 3600) {
  const issued = now();
  return { iat: issued, nbf: issued - leewaySeconds, exp: issued + lifeSeconds };
}

/** For a Lambda authorizer, after the signature was checked. */
export function isCurrent({ exp, nbf = 0 }: { exp: number; nbf?: number }): boolean {
  return nbf - leewaySeconds <= now() && now() < exp + leewaySeconds;
}
