import { createPublicKey, type JsonWebKeyInput, verify } from 'node:crypto';

const issuer = 'https://login.example.com/';
const audience = 'orders-api';
const keysUrl = 'https://login.example.com/.well-known/jwks.json';

type Key = JsonWebKeyInput['key'] & { kid?: string };
let keys: Key[] = [];

async function keyOf(kid: unknown): Promise<Key | undefined> {
  const find = () => keys.find((key) => key.kid === kid && key.kty === 'EC' && key.crv === 'P-256');
  // An unknown key id reads the issuer's list once more: keys are rotated.
  if (!find()) ({ keys } = await (await fetch(keysUrl)).json());
  return find();
}

function decode(part = '') {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString()) ?? {};
  } catch {
    return {};
  }
}

async function isValid(token: string, now = Date.now() / 1000): Promise<boolean> {
  const [header = '', payload = '', signature = ''] = token.split('.');
  const { alg, kid } = decode(header);
  const { iss, aud, exp, nbf = 0, iat = 0 } = decode(payload);
  if (alg !== 'ES256' || typeof kid !== 'string' || iss !== issuer) return false;
  if (![aud].flat().includes(audience) || !(Math.max(nbf, iat) <= now && now < exp)) return false;

  const jwk = await keyOf(kid);
  if (!jwk) return false;
  const key = { key: createPublicKey({ key: jwk, format: 'jwk' }), dsaEncoding: 'ieee-p1363' as const };
  const signed = Buffer.from(`${header}.${payload}`);
  return verify('sha256', signed, key, Buffer.from(signature, 'base64url'));
}

/** A Lambda authorizer with payload format 2.0 and simple responses. An issuer that is down makes it fail: 500, not 403. */
export async function handler(event: { headers: Record<string, string | undefined> }) {
  const token = (event.headers.authorization ?? '').replace(/^Bearer /i, '');
  return { isAuthorized: await isValid(token) };
}
