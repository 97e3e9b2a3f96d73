import { Sha256 } from '@aws-crypto/sha256-js';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
import { SignatureV4 } from '@smithy/signature-v4';

/** Assumes the role in the API's account, with this program's own credentials, and keeps the session until near its end. */
function sessionOf(RoleArn: string) {
  const assume = fromTemporaryCredentials({ params: { RoleArn, RoleSessionName: 'orders-client' } });
  let session: ReturnType<typeof assume> | undefined;
  return async () => {
    const ends = (await session?.catch(() => undefined))?.expiration?.getTime() ?? 0;
    if (ends - Date.now() < 300_000) session = assume();
    return session as ReturnType<typeof assume>;
  };
}

export function ordersClient(roleArn: string, region: string) {
  const credentials = sessionOf(roleArn);
  const signer = new SignatureV4({ service: 'execute-api', region, credentials, sha256: Sha256 });

  return async (url: URL): Promise<Response> => {
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
  };
}
