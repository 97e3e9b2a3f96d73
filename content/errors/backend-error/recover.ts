/** An error with what its owner needs to find it: the application's code and id, and the gateway's id. */
export class BackendError extends Error {
  override name = 'BackendError';
  readonly status: number;
  readonly code: string;

  constructor({ status, headers }: Response, body: string) {
    const fields = parse(body);
    const code = String(fields['type'] ?? fields['code'] ?? fields['error'] ?? 'no code');
    const who = headers.has('x-amzn-errortype') ? 'gateway' : 'application';
    const gatewayId = headers.get('x-amzn-requestid') ?? headers.get('apigw-requestid');
    const ownId = fields['request_id'] ?? headers.get('x-request-id');
    super(`${status} ${code} by the ${who} (request ${ownId}, gateway ${gatewayId})`);
    this.status = status;
    this.code = code;
  }
}

function parse(body: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(body);
    return value && typeof value === 'object' ? { ...value } : {};
  } catch {
    return {};
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
