/** Nobody knows whether the order was taken. Look again later; don't send it under another id. */
export class OutcomeUnknown extends Error {
  override name = 'OutcomeUnknown';
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

// The client waits for longer than the gateway, or it never sees the 504.
const send = (url: string, init: RequestInit = {}) => fetch(url, { ...init, signal: AbortSignal.timeout(35_000) });

async function isGatewayTimeout(response: Response): Promise<boolean> {
  return response.status === 504 && (await response.clone().text()).includes('Endpoint request timed out');
}

/** The caller chooses the id, so that it can ask for the order after a timeout. */
export async function placeOrder(base: string, id: string, body: string): Promise<Response> {
  const url = `${base}/orders/${encodeURIComponent(id)}`;
  const began = Date.now();
  const response = await send(url, { method: 'PUT', headers: { 'content-type': 'application/json' }, body });
  if (!(await isGatewayTimeout(response))) return response;
  const seconds = (Date.now() - began) / 1000;
  // The backend may still be at work: look for the result, don't begin a second time.
  for (const wait of [1_000, 4_000]) {
    await sleep(wait);
    const found = await send(url);
    if (found.ok) return found;
  }
  const ids = [response.headers.get('x-amzn-RequestId'), response.headers.get('x-amz-apigw-id')];
  throw new OutcomeUnknown(`order ${id}: 504 after ${seconds} s (${ids})`);
}
