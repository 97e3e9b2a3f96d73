/** Nobody takes this content type. Never retry with it, and don't try one after another. */
export class MediaTypeRefused extends Error {
  override name = 'MediaTypeRefused';
}

export async function post(url: string, body: object): Promise<Response> {
  const response = await fetch(url, {
    method: 'POST',
    // A text without this goes out as text/plain;charset=UTF-8.
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (response.status !== 415) return response;
  const { headers } = response;
  const by = headers.has('x-amzn-ErrorType')
    ? 'the gateway: the integration has no template for it'
    : `something behind the gateway: ${(await response.text()).slice(0, 200)}`;
  const ids = [headers.get('x-amzn-RequestId'), headers.get('x-amz-apigw-id')];
  throw new MediaTypeRefused(`${new URL(url).pathname}: application/json refused by ${by} (${ids})`);
}
