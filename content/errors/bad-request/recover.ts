/** The gateway could not read the request, or took it for too large. It is no better the second time: never retry. */
export class BadRequest extends Error {
  override name = 'BadRequest';
}

/** What is unusual about it. No values: headers and query can hold secrets. */
export function oddities({ url, headers }: Request): string[] {
  const found: string[] = [];
  // `new URL` leaves these raw in a query; URLSearchParams encodes them.
  const raw = new Set(new URL(url).search.match(/[|{}^`\\;]/g));
  if (raw.size > 0) found.push(`unencoded in the query: ${[...raw].join(' ')}`);
  if (url.length > 8192) found.push(`a URL of ${url.length} characters`);
  const sizes = [...headers].map(([name, value]) => ({ name, size: name.length + value.length + 4 }));
  const total = sizes.reduce((sum, { size }) => sum + size, 0);
  const [largest] = sizes.sort((a, b) => b.size - a.size);
  // A browser adds cookies that no script sees.
  if (total > 8000) found.push(`${total} bytes of headers, ${largest?.size} of them ${largest?.name}`);
  return found.length > 0 ? found : ['nothing odd in URL and headers: look at the body and at redirects'];
}

export async function send(request: Request): Promise<Response> {
  const response = await fetch(request, { redirect: 'error' });
  const { status, headers } = response;
  if (status !== 400) return response;
  const text = await response.clone().text();
  // Any other body has a reason of its own.
  if (!/^\s*\{\s*"message"\s*:\s*"Bad Request"\s*\}\s*$/i.test(text)) return response;
  const id = headers.get('x-amzn-RequestId') ?? headers.get('apigw-requestid');
  const call = `${request.method} ${new URL(request.url).pathname}`;
  throw new BadRequest(`${call}: ${oddities(request).join('; ')} (${headers.get('x-amzn-ErrorType')}, ${id})`);
}
