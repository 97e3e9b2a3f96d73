export interface Order {
  id: string;
}

/** The gateway, or the framework behind it, has no such route: a mistake of set-up. Alert, and never retry. */
export class RouteMissingError extends Error {
  override name = 'RouteMissingError';
}

function memberOf(body: string, name: string): unknown {
  try {
    const value: unknown = JSON.parse(body);
    return value && typeof value === 'object' ? Reflect.get(value, name) : undefined;
  } catch {
    return undefined;
  }
}

/** An HTTP API answers 404 with one member, and its own request id. */
function isGateways(response: Response, body: string): boolean {
  return response.headers.has('apigw-requestid') && /^\s*\{\s*"message"\s*:\s*"Not Found"\s*\}\s*$/.test(body);
}

/** Gives null only if the application itself says that there is no such order. */
export async function getOrder(baseUrl: string, id: string): Promise<Order | null> {
  if (id === '') throw new Error('an order has no empty id');
  const url = `${baseUrl.replace(/\/+$/, '')}/orders/${encodeURIComponent(id)}`;
  const response = await fetch(url, { redirect: 'error' });
  if (response.ok) return (await response.json()) as Order;
  if (response.status !== 404) throw new Error(`HTTP ${response.status}`);

  const body = await response.text();
  if (memberOf(body, 'code') === 'order_not_found') return null;
  const who = isGateways(response, body) ? 'the gateway' : 'the application';
  const requestId = response.headers.get('apigw-requestid') ?? 'none';
  throw new RouteMissingError(`${who} has no route for GET ${new URL(url).pathname} (apigw-requestid ${requestId})`);
}
