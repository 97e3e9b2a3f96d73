/** What the owner needs to find it: the application's code and id, and the gateway's id. */
export class BackendError extends Error {
  override name = 'BackendError';
  readonly status: number;
  readonly body: string;

  constructor({ status, headers }: Response, body: string) {
    const by = headers.has('x-amzn-ErrorType') ? 'gateway' : 'application';
    const id = headers.get('x-amzn-RequestId') ?? headers.get('apigw-requestid');
    super(`${status} by the ${by}: ${body.slice(0, 300)} (${headers.get('x-request-id')}, ${id})`);
    this.status = status;
    this.body = body;
  }
}

/** Milliseconds: what Retry-After asks for (only applications send it), else growing pauses with jitter. */
function pause(response: Response, attempt: number): number {
  const after = response.headers.get('retry-after');
  const asked = after === null ? NaN : /^\d+$/.test(after) ? Number(after) * 1000 : Date.parse(after) - Date.now();
  return Number.isNaN(asked) ? Math.random() * 500 * 2 ** attempt : Math.max(asked, 0);
}

/** Retries 429 and 503 only, and only what may safely happen twice. */
export async function call(url: string, init: RequestInit = {}, attempts = 4): Promise<Response> {
  const repeatable = ['GET', 'HEAD', 'PUT', 'DELETE'].includes(init.method ?? 'GET');
  for (let attempt = 1; ; attempt++) {
    const response = await fetch(url, init);
    if (response.ok) return response;
    const wait = pause(response, attempt);
    const busy = response.status === 429 || response.status === 503;
    const last = attempt >= attempts || wait > 60_000;
    if (!busy || !repeatable || last) throw new BackendError(response, await response.text());
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}
