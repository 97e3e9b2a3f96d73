export interface Credentials {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken?: string;
  expiration?: Date;
}

/** The source hands out credentials that have ended: somebody has to sign in. */
export class CredentialsExpired extends Error {
  override name = 'CredentialsExpired';
}

const margin = 5 * 60_000;
const text = 'security token included in the request is expired';

/** `source(true)` has to renew, even if the credentials seem good. `sign` gets a request that was never signed. */
export function createClient(
  source: (renew: boolean) => Promise<Credentials>,
  sign: (request: Request, credentials: Credentials) => Promise<Request>,
) {
  return async function send(request: Request): Promise<Response> {
    let ids = '';
    for (const renew of [false, true]) {
      let credentials = await source(renew);
      // Before they end, so that the call doesn't fail at all.
      const left = (credentials.expiration?.getTime() ?? Infinity) - Date.now();
      if (!renew && left < margin) credentials = await source(true);
      const response = await fetch(await sign(request.clone(), credentials));
      const { headers } = response;
      const isNamed = headers.get('x-amzn-ErrorType')?.startsWith('ExpiredToken');
      if (!isNamed && (response.ok || !(await response.clone().text()).includes(text))) return response;
      ids = `${headers.get('x-amzn-RequestId')}, ${headers.get('x-amz-apigw-id')}`;
    }
    throw new CredentialsExpired(`Refused with renewed credentials; sign in again (${ids})`);
  };
}
