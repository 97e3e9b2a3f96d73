/** The gateway's own 500: its authorizer failed, or its integration, and the answer does not say which. */
export class GatewayFailed extends Error {}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** After a failed integration the backend may have done its work, so only what may be repeated is repeated. */
export async function send(request: Request): Promise<Response> {
  const attempts = ['GET', 'HEAD', 'PUT', 'DELETE'].includes(request.method) ? 3 : 1;
  for (let attempt = 1; ; attempt++) {
    const start = Date.now();
    const response = await fetch(request.clone(), { redirect: 'error' });
    const id = response.headers.get('apigw-requestid');
    if (response.status !== 500 || id === null) return response;
    // An application's own 500 has another body.
    if (!/^\{"message": ?"Internal Server Error"\}$/.test(await response.clone().text())) return response;
    if (attempt === attempts) {
      const { pathname } = new URL(request.url);
      throw new GatewayFailed(`${request.method} ${pathname} after ${Date.now() - start} ms (${id})`);
    }
    await pause(2 ** attempt * 500 * (0.5 + Math.random()));
  }
}
