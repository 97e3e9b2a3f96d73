/** Upload the file by a signed URL, or split the data. The same body never passes. */
export class TooLarge extends Error {
  override name = 'TooLarge';
}

/** Lambda takes an event of 6 MB, base64 and headers included: about 4.5 MB of binary data. */
const limit = 4_000_000;

export async function post(url: string, body: string | Blob, type = 'application/json'): Promise<Response> {
  const { size } = new Blob([body]);
  const what = `${new URL(url).pathname}: ${size} bytes of ${type}`;
  if (size > limit) throw new TooLarge(`${what}, not sent: the limit here is ${limit}`);
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': type }, body });
  if (response.status !== 413) return response;
  const text = await response.text();
  const by = text.includes('10485760')
    ? 'the gateway (10 MB), which may log nothing'
    : text.includes('Request Too Long')
      ? `Lambda (6 MB for the event), request ${response.headers.get('x-amzn-RequestId')}`
      : `somebody else: ${text.slice(0, 200)}`;
  throw new TooLarge(`${what}, refused by ${by}`);
}
