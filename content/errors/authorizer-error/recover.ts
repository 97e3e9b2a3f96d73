/** The API's authorizer is out of order: not the caller's fault, and no decision about the caller. */
export class AuthorizerOutOfOrder extends Error {}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * A throttle or a slow start passes, so it tries three times. The backend is not called before the authorizer
 * agrees, which makes it safe for a POST too. The body has to be a text or bytes, so that it can be sent again.
 */
export async function call(url: string, init: RequestInit = {}): Promise<Response> {
  for (let attempt = 1; ; attempt++) {
    const start = Date.now();
    const response = await fetch(url, { ...init, redirect: 'error' });
    const { headers } = response;
    if (!headers.get('x-amzn-errortype')?.startsWith('AuthorizerConfigurationException')) return response;
    await response.body?.cancel();
    if (attempt === 3) {
      const ids = `${headers.get('x-amzn-requestid')}, ${headers.get('x-amz-apigw-id')}`;
      throw new AuthorizerOutOfOrder(`${new URL(url).pathname}, last try ${Date.now() - start} ms (${ids})`);
    }
    await pause(2 ** attempt * 500 * (0.5 + Math.random()));
  }
}
