/** Sends a value as JSON. An empty body is an error here, not at the gateway. */
export async function postJson(url: string, value: unknown): Promise<Response> {
  const body = JSON.stringify(value) as string | undefined;
  if (body === undefined) throw new TypeError('There is no value to send as JSON');
  return fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
}
