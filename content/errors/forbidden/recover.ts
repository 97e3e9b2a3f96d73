/** The gateway knows no stage for the request, or refused it before any code of yours ran. */
export class ForbiddenError extends Error {
  override name = 'ForbiddenError';
  readonly ids: Record<string, string | null>;

  constructor(url: URL, { headers }: Response) {
    super(`Forbidden by the gateway: check stage and host of ${url.host}${url.pathname}, the API key, and WAF`);
    const names = ['x-amzn-requestid', 'x-amz-apigw-id', 'x-amz-cf-id'];
    this.ids = Object.fromEntries(names.map((name) => [name, headers.get(name)]));
  }
}

/** At start-up: what would make every later call end in Forbidden. */
export function checkConfig(baseUrl: string, apiKey: string | undefined): string {
  const { hostname, pathname } = new URL(baseUrl);
  if (hostname.includes('.execute-api.') && pathname === '/') throw new Error(`${baseUrl} names no stage`);
  if (apiKey && /^[^\s"']{20,128}$/.test(apiKey)) return apiKey;
  throw new Error('the API key is not a value of 20 to 128 characters');
}

export async function call(url: URL, apiKey: string, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers);
  headers.set('x-api-key', apiKey);
  // A redirect that is followed would hide that the address is not the final one.
  const response = await fetch(url, { ...init, headers, redirect: 'error' });
  const type = response.headers.get('x-amzn-errortype')?.split(':')[0];
  if (type === 'ForbiddenException') throw new ForbiddenError(url, response);
  return response;
}

/** Only for a key that was just created or put into a usage plan; anywhere else, never retry. */
export async function waitForNewKey(url: URL, apiKey: string, seconds = 120): Promise<Response> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    try {
      return await call(url, apiKey);
    } catch (error) {
      if (!(error instanceof ForbiddenError) || Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 5000));
    }
  }
}
