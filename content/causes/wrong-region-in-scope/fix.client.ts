import { Sha256 } from '@aws-crypto/sha256-js';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
import { SignatureV4 } from '@smithy/signature-v4';

/** The Region in the default endpoint's name. A custom domain has none there, so it must be configured. */
export function regionOf(url: URL, configured?: string): string {
  const inHost = /\.execute-api\.([a-z0-9-]+)\./.exec(url.hostname)?.[1];
  const region = inHost ?? configured;
  if (!region) throw new Error(`Set the Region of the API behind ${url.hostname}.`);
  return region;
}

export async function getOrders(url: URL, configuredRegion?: string): Promise<Response> {
  const signer = new SignatureV4({
    service: 'execute-api',
    region: regionOf(url, configuredRegion),
    credentials: fromNodeProviderChain(),
    sha256: Sha256,
  });
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
