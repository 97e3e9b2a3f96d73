import { Sha256 } from '@aws-crypto/sha256-js';
import { SignatureV4 } from '@smithy/signature-v4';
import type { AwsCredentialIdentity } from '@smithy/types';

const hex = (c: string) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`;
/** encodeURIComponent leaves ! ' ( ) * bare. */
const encode = (text: string) => encodeURIComponent(text).replace(/[!'()*]/g, hex);

export async function getOrders(
  url: URL, // without a query string
  query: Record<string, string | string[]>, // plain text, an array for a repeated name
  region: string,
  credentials: AwsCredentialIdentity,
): Promise<Response> {
  const signer = new SignatureV4({ service: 'execute-api', region, credentials, sha256: Sha256 });
  const signed = await signer.sign({
    method: 'GET',
    protocol: url.protocol,
    hostname: url.hostname,
    path: url.pathname,
    query,
    headers: { host: url.host },
  });
  // Sent with %20 for a space, as signed. URLSearchParams would send +.
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    [value].flat().map((one) => `${encode(name)}=${encode(one)}`),
  );
  return fetch(`${url.href}?${pairs.join('&')}`, { headers: signed.headers });
}
