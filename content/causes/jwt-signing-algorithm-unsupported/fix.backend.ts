import { createPublicKey, type JsonWebKeyInput, verify } from 'node:crypto';

const issuer = 'https://login.example.com/';
const audience = 'orders-api';
const keysUrl = 'https://login.example.com/.well-known/jwks.json';

type Key = JsonWebKeyInput['key'] & { kid?: string };
let keys: Key[] = [];

async function keyOf(kid: string): Promise<Key> {
  // An unknown key id reads the issuer's list once more: keys are rotated.
  if (!keys.some((key) => key.kid === kid)) ({ keys } = await (await fetch(keysUrl)).json());
  const key = keys.find((one) => one.kid === kid && one.kty === 'EC');
  if (!key) throw new Error(`no key ${kid}`);
  return key;
}

const decode = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString());

async function isValid(token: string, now = Date.now() / 1000): Promise<boolean> {
  const [header = '', payload = '', signature = ''] = token.split('.');
  const { alg, kid } = decode(header);
  if (alg !== 'ES256' || typeof kid !== 'string') return false;

  const key = createPublicKey({ key: await keyOf(kid), format: 'jwk' });
  const signed = Buffer.from(`${header}.${payload}`);
  const genuine = verify(
    'sha256',
    signed,
    { key, dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  );

  const { iss, aud, exp, nbf = 0 } = decode(payload);
  return genuine && iss === issuer && [aud].flat().includes(audience) && nbf <= now && now < exp;
}

/** A Lambda authorizer with payload format 2.0 and simple responses. */
export async function handler(event: { headers: Record<string, string | undefined> }) {
  const token = (event.headers.authorization ?? '').replace(/^Bearer /i, '');
  return { isAuthorized: await isValid(token).catch(() => false) };
}
