/** The gateway knows no stage for the request, or refused it before your code ran. Never retry. */
export class Forbidden extends Error {
  override name = 'Forbidden';
}

/** At start-up: what would make every call end in Forbidden. */
export function check(base: string, key: string): void {
  const { host, pathname } = new URL(base);
  if (host.includes('.execute-api.') && pathname === '/') throw new Error('the base URL names no stage');
  if (!/^\S{20,128}$/.test(key)) throw new Error('the API key has not 20 to 128 characters');
}

export async function send(request: Request, key: string): Promise<Response> {
  request.headers.set('x-api-key', key);
  const response = await fetch(request, { redirect: 'error' });
  const { headers } = response;
  if (!headers.get('x-amzn-ErrorType')?.startsWith('ForbiddenException')) return response;
  const { host, pathname } = new URL(request.url);
  const ids = [headers.get('x-amzn-RequestId'), headers.get('x-amz-apigw-id')];
  throw new Forbidden(`check stage, host, API key, WAF: ${host}${pathname} ${ids}`);
}
