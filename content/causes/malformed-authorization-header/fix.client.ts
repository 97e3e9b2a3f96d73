import { Sha256 } from '@aws-crypto/sha256-js';
import { SignatureV4 } from '@smithy/signature-v4';

function secret(name: string): string {
  const value = process.env[name]?.trim();
  if (!value || /\s/.test(value)) throw new Error(`${name} is empty or has white space in it`);
  return value;
}

export async function getOrders(url: URL, region: string): Promise<Response> {
  const credentials = {
    accessKeyId: secret('AWS_ACCESS_KEY_ID'),
    secretAccessKey: secret('AWS_SECRET_ACCESS_KEY'),
    sessionToken: process.env['AWS_SESSION_TOKEN']?.trim(),
  };
  const signer = new SignatureV4({ service: 'execute-api', region, credentials, sha256: Sha256 });
  // The signer builds the whole header. Pass its headers on as they are.
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
