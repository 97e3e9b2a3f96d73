import { Sha256 } from '@aws-crypto/sha256-js';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
import { SignatureV4 } from '@smithy/signature-v4';

const wait = (seconds: number) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));
const credentials = fromNodeProviderChain();

export async function getOrders(url: URL, region: string, attempts = 4): Promise<Response> {
  const signer = new SignatureV4({ service: 'execute-api', region, credentials, sha256: Sha256 });
  for (let attempt = 1; ; attempt++) {
    // Inside the loop: each attempt has a signature of its own.
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
    const response = await fetch(url, { headers: signed.headers });
    const again = response.status === 429 || response.status >= 500;
    if (!again || attempt >= attempts) return response;
    await wait(2 ** attempt);
  }
}
