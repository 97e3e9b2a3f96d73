/** Sends JSON to one address only: following a redirect could lose the body, so it is an error. */
export async function postJson(url: string, value: unknown): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(value),
    redirect: 'error',
  });
}
