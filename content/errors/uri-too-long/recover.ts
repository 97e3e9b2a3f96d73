/** The address is too long, and the limits are fixed: send less, or what is long in a body. Never retry. */
export class UriTooLong extends Error {
  override name = 'UriTooLong';
}

/** With authorization the ARN made of the path may have 1,600 bytes; the URL 8,192 on edge-optimized APIs. */
const limits = { path: 1500, url: 8000 };

/** Lengths and the name of the longest part. No values: what makes a URL long is often a token. */
function measure({ href, pathname, searchParams }: URL): string {
  const parts: [string, number][] = [...searchParams].map(([name, value]) => [`parameter ${name}`, value.length]);
  pathname.split('/').forEach((segment, index) => parts.push([`segment ${index} of the path`, segment.length]));
  const longest = parts.sort(([, a], [, b]) => b - a)[0]?.join(': ');
  return `URL ${href.length}, path ${pathname.length}, longest is ${longest}`;
}

export async function send(request: Request): Promise<Response> {
  const url = new URL(request.url);
  if (url.pathname.length > limits.path || url.href.length > limits.url) {
    throw new UriTooLong(`not sent: ${measure(url)}`);
  }
  const response = await fetch(request);
  if (response.status !== 414) return response;
  const { headers } = response;
  const id = headers.get('x-amzn-RequestId') ?? headers.get('apigw-requestid');
  // Without a gateway's id another server may have spoken.
  throw new UriTooLong(`${request.method} refused: ${measure(url)} (${id}, ${headers.get('server')})`);
}
