/** Refused in every try. Send less, or ask the owner for more. */
export class TooManyRequests extends Error {
  override name = 'TooManyRequests';
}

/** No call of this process is sent before this time. */
let notBefore = 0;

/** Milliseconds. Only backends send Retry-After. */
function pauseAfter({ headers }: Response, attempt: number): number {
  const asked = Number(headers.get('retry-after') ?? NaN);
  return Number.isNaN(asked) ? Math.random() * 500 * 2 ** attempt : asked * 1000;
}

export async function send(request: Request, attempts = 4): Promise<Response> {
  for (let attempt = 1; ; attempt++) {
    // All wait, but don't come back in the same moment.
    const wait = Math.max(notBefore - Date.now(), 0) * (1 + Math.random() / 2);
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    const response = await fetch(request.clone());
    const type = response.headers.get('x-amzn-ErrorType') ?? '';
    // A quota doesn't come back in seconds.
    if (response.status !== 429 || type.startsWith('LimitExceeded')) return response;

    const pause = pauseAfter(response, attempt);
    notBefore = Math.max(notBefore, Date.now() + pause);
    if (attempt < attempts && pause < 60_000) continue;
    const ids = ['x-amzn-RequestId', 'x-amz-apigw-id', 'apigw-requestid'].map((name) => response.headers.get(name));
    throw new TooManyRequests(`${new URL(request.url).pathname}: ${type || '429'} in ${attempt} tries (${ids})`);
  }
}
