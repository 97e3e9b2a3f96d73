import { Sha256 } from '@aws-crypto/sha256-js';
import { SignatureV4 } from '@smithy/signature-v4';
import type { AwsCredentialIdentity } from '@smithy/types';

export async function getOrders(
  url: URL,
  region: string,
  credentials: AwsCredentialIdentity, // accessKeyId, secretAccessKey, sessionToken
): Promise<Response> {
  if (credentials.accessKeyId.startsWith('ASIA') && !credentials.sessionToken) {
    throw new Error('temporary credentials without their session token');
  }
  // Given sessionToken, the signer adds and signs x-amz-security-token by itself.
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
    headers: { host: url.host },
  });
  return fetch(url, { headers: signed.headers });
}
