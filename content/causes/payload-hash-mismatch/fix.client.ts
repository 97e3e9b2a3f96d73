import { Sha256 } from '@aws-crypto/sha256-js';
import { SignatureV4 } from '@smithy/signature-v4';
import type { AwsCredentialIdentity } from '@smithy/types';

export async function upload(
  url: URL,
  form: FormData,
  region: string,
  credentials: AwsCredentialIdentity,
): Promise<Response> {
  // Serialised before signing: a Response turns the form into bytes and picks the boundary.
  const encoded = new Response(form);
  const contentType = encoded.headers.get('content-type') ?? 'application/octet-stream';
  const body = new Uint8Array(await encoded.arrayBuffer());

  const signer = new SignatureV4({ service: 'execute-api', region, credentials, sha256: Sha256 });
  const signed = await signer.sign({
    method: 'POST',
    protocol: url.protocol,
    hostname: url.hostname,
    path: url.pathname,
    // An array for each name: a name may be repeated.
    query: Object.fromEntries(
      [...url.searchParams.keys()].map((name) => [name, url.searchParams.getAll(name)]),
    ),
    headers: { host: url.host, 'content-type': contentType },
    body,
  });
  return fetch(url, { method: 'POST', headers: signed.headers, body });
}
