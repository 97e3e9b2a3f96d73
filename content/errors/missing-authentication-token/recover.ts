/** No route matched, or an IAM method was called unsigned. Never retry. */
export class RouteNotFound extends Error {
  override name = 'RouteNotFound';
}

/** Call it at start-up too, with the base URL alone. */
export function target(base: string, ...segments: string[]): URL {
  const url = new URL(base);
  if (url.host.includes('.execute-api.') && url.pathname === '/') throw new Error('the base URL names no stage');
  if (segments.includes('')) throw new Error('a path segment is empty');
  url.pathname = [url.pathname.replace(/\/$/, ''), ...segments.map(encodeURIComponent)].join('/');
  return url;
}

export async function send(request: Request): Promise<Response> {
  // A redirect that is followed can turn POST into GET, which is another route.
  const response = await fetch(request, { redirect: 'error' });
  const { headers } = response;
  // With an Authorization header in the request the same mistake is called IncompleteSignature.
  if (!/^(MissingAuthenticationToken|IncompleteSignature)/.test(headers.get('x-amzn-ErrorType') ?? '')) return response;
  const ids = [headers.get('x-amzn-RequestId'), headers.get('x-amz-apigw-id')];
  throw new RouteNotFound(`no such route, or not signed: ${request.method} ${new URL(request.url).pathname} ${ids}`);
}
