import { Sha256 } from '@aws-crypto/sha256-js';
import { SignatureV4 } from '@smithy/signature-v4';
import type { AwsCredentialIdentity } from '@smithy/types';

export async function getItem(
  origin: string, // https://api.example.com
  segments: string[], // ['prod', 'orders', 'a b']
  region: string,
  credentials: AwsCredentialIdentity,
): Promise<Response> {
  // Encoded once here, for the wire. The signer does the second round (uriEscapePath is true).
  const url = new URL(`/${segments.map(encodeURIComponent).join('/')}`, origin);
  const signer = new SignatureV4({ service: 'execute-api', region, credentials, sha256: Sha256 });
  const signed = await signer.sign({
    method: 'GET',
    protocol: url.protocol,
    hostname: url.hostname,
    path: url.pathname,
    headers: { host: url.host },
  });
  return fetch(url, { headers: signed.headers });
}
