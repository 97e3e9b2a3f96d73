/** No route matched, or an IAM method was called unsigned. The same request fails again: never retry it. */
export class RouteNotFoundError extends Error {
  override name = 'RouteNotFoundError';
  readonly requestId: string | null;
  readonly gatewayId: string | null;

  constructor(method: string, { headers, url }: Response) {
    // The path only: a query string may hold secrets.
    super(`the gateway has no ${method} ${new URL(url).pathname}, or wants it signed`);
    this.requestId = headers.get('x-amzn-requestid');
    this.gatewayId = headers.get('x-amz-apigw-id');
  }
}

// The second is what the same mistake is called when the request carries an Authorization header.
const noRoute = new Set(['MissingAuthenticationTokenException', 'IncompleteSignatureException']);

export class ApiClient {
  readonly #base: URL;

  /** `base` is the invoke URL with its stage, or a custom domain with its base path. */
  constructor(base: string) {
    // Without the slash at the end, joining a path would replace the stage.
    this.#base = new URL(base.endsWith('/') ? base : `${base}/`);
    if (this.#base.hostname.includes('.execute-api.') && this.#base.pathname === '/') {
      throw new Error(`${base} names no stage`);
    }
  }

  async send(method: string, segments: readonly string[], init: RequestInit = {}): Promise<Response> {
    if (segments.includes('')) throw new Error(`an empty segment in ${segments.join('/')}`);
    const path = segments.map((segment) => encodeURIComponent(segment)).join('/');
    // A redirect that is followed can turn POST into GET, which is another route.
    const response = await fetch(new URL(path, this.#base), { ...init, method, redirect: 'error' });
    const type = response.headers.get('x-amzn-errortype')?.split(':')[0];
    if (type && noRoute.has(type)) throw new RouteNotFoundError(method, response);
    return response;
  }
}
