/** The gateway misses parameters; the backend was not called. The same request is refused again: never retry. */
export class MissingParameters extends Error {
  override name = 'MissingParameters';
  readonly missing: string[];

  constructor(missing: string[], why: string) {
    super(why);
    this.missing = missing;
  }
}

const plain = (name: string) => name.toLowerCase().replaceAll('_', '-');

/** How the request has it. The answer doesn't tell a header from a query parameter. */
function judge(name: string, { url, headers }: Request): string {
  const found = [...new URL(url).searchParams, ...headers].find(([own]) => plain(own) === plain(name));
  if (!found) return `${name} is not sent`;
  const [own, value] = found;
  return value.trim() === '' ? `${name} is blank` : `${name} is sent as ${own}: compare the letter case`;
}

export async function send(request: Request): Promise<Response> {
  // A redirect can lose the query string.
  const response = await fetch(request, { redirect: 'error' });
  const { headers } = response;
  if (!headers.get('x-amzn-ErrorType')?.startsWith('BadRequestException')) return response;
  // Others have the same type; the text decides.
  const list = /Missing required request parameters: \[([^\]]+)\]/.exec(await response.clone().text())?.[1];
  if (list === undefined) return response;
  const missing = list.split(', ');
  const ids = [headers.get('x-amzn-RequestId'), headers.get('x-amz-apigw-id')];
  const why = missing.map((name) => judge(name, request)).join('; ');
  throw new MissingParameters(missing, `${request.method} ${new URL(request.url).pathname}: ${why} (${ids})`);
}
