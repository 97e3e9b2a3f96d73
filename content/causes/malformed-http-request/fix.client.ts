/** Encodes every name and value, and refuses what no header may hold. */
export function getOrders(base: string, query: Record<string, string>, token: string): Promise<Response> {
  const url = new URL('orders', base.endsWith('/') ? base : `${base}/`);
  // URLSearchParams encodes | { } and ; by itself.
  url.search = new URLSearchParams(query).toString();
  return fetch(url, { headers: new Headers({ authorization: `Bearer ${token.trim()}` }) });
}
