/** The stage fails alike each time: roll back. */
export class ConfigurationError extends Error {
  override name = 'ConfigurationError';
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** For the pipeline, after a deployment. `url` is a route that only reads and goes through the integration. */
export async function assertServes(url: string, attempts = 4): Promise<void> {
  let last = '';
  let isOwn = false;
  for (let attempt = 1; attempt <= attempts; attempt++) {
    // Right after a deployment, a 403 or 500 can pass.
    if (attempt > 1) await sleep(4_000);
    const { ok, status, headers } = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(30_000) });
    if (ok) return;
    const [type, ...ids] = ['x-amzn-ErrorType', 'x-amzn-RequestId', 'x-amz-apigw-id'].map((name) => headers.get(name));
    isOwn = status === 500 && type?.startsWith('InternalServerError') === true;
    last = `${new URL(url).pathname}: ${status} ${type} (${ids})`;
  }
  throw isOwn ? new ConfigurationError(`${last}: search the execution log for the first id`) : new Error(last);
}
