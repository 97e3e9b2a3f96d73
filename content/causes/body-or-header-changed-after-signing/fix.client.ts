import { Sha256 } from '@aws-crypto/sha256-js';
import { SignatureV4 } from '@smithy/signature-v4';
import type { AwsCredentialIdentity } from '@smithy/types';

export async function postOrder(
  url: URL,
  order: unknown,
  region: string,
  credentials: AwsCredentialIdentity,
): Promise<Response> {
  const signer = new SignatureV4({ service: 'execute-api', region, credentials, sha256: Sha256 });
  // Serialised once: the text that is hashed is the text that is sent.
  const body = JSON.stringify(order);
  const signed = await signer.sign({
    method: 'POST',
    protocol: url.protocol,
    hostname: url.hostname,
    path: url.pathname,
    // An array for each name: a name may be repeated.
    query: Object.fromEntries(
      [...url.searchParams.keys()].map((name) => [name, url.searchParams.getAll(name)]),
    ),
    headers: { host: url.host, 'content-type': 'application/json' },
    body,
  });
  // Nothing touches the request from here on.
  return fetch(url, { method: 'POST', headers: signed.headers, body });
}
