import { Sha256 } from '@aws-crypto/sha256-js';
import { SignatureV4 } from '@smithy/signature-v4';
import type { AwsCredentialIdentity } from '@smithy/types';

// One URL for both: https://api.example.com/v1/orders is signed and called.
export async function getOrders(
  url: URL,
  region: string,
  credentials: AwsCredentialIdentity,
): Promise<Response> {
  const signer = new SignatureV4({ service: 'execute-api', region, credentials, sha256: Sha256 });
  const signed = await signer.sign({
    method: 'GET',
    protocol: url.protocol,
    hostname: url.hostname,
    path: url.pathname,
    // An array for each name: a name may be repeated.
    query: Object.fromEntries(
      [...url.searchParams.keys()].map((name) => [name, url.searchParams.getAll(name)]),
    ),
    // The signer does not add the host by itself.
    headers: { host: url.host },
  });
  return fetch(url, { headers: signed.headers });
}
