const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Repeats requests; for a write, the same key in every attempt lets the backend drop the second one. */
export async function call(url: string, init: RequestInit & { idempotencyKey?: string } = {}, attempts = 4) {
  const { idempotencyKey, ...rest } = init;
  const headers = new Headers(rest.headers);
  if (idempotencyKey) headers.set('idempotency-key', idempotencyKey);
  const safe = idempotencyKey !== undefined || ['GET', 'HEAD', 'PUT', 'DELETE'].includes(rest.method ?? 'GET');

  for (let attempt = 1; ; attempt++) {
    const response = await fetch(url, { ...rest, headers });
    if (response.status < 500 || !safe || attempt === attempts) return response;
    const id = response.headers.get('x-amzn-requestid') ?? response.headers.get('apigw-requestid');
    console.warn(`attempt ${attempt}: ${response.status}, request ${id}`);
    await pause(Math.random() * 200 * 2 ** attempt);
  }
}
