/** No way to the backend, in several tries. */
export class BackendUnreachable extends Error {
  override name = 'BackendUnreachable';
}

// A POST may have been carried out before the connection broke.
const repeatable = ['GET', 'PUT', 'DELETE'];

/** Repeats after broken connections, not after timeouts: both are 504 with the same type. */
export async function send(request: Request): Promise<Response> {
  const tries: string[] = [];
  for (const pause of [200, 1_000, 3_000, undefined]) {
    const began = Date.now();
    const response = await fetch(request.clone());
    if (response.status !== 504) return response;
    const text = await response.clone().text();
    if (!text.includes('Network error communicating with endpoint')) return response;

    const ids = [response.headers.get('x-amzn-RequestId'), response.headers.get('x-amz-apigw-id')];
    // The time tells: at once is a refusal, later a connection that was closed.
    tries.push(`after ${Date.now() - began} ms (${ids})`);
    if (pause === undefined || !repeatable.includes(request.method)) break;
    await new Promise((resolve) => setTimeout(resolve, pause * (0.5 + Math.random())));
  }
  throw new BackendUnreachable(`${request.method} ${new URL(request.url).pathname}: ${tries.join('; ')}`);
}
