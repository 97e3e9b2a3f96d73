/**
 * Sends to every connection; none stops the others. Gives what became of each id: sent, gone, or why it failed.
 * Forget the gone ones if any was sent; if everybody is gone, look at the endpoint first.
 * `sign` signs for execute-api, as the SDK does by itself.
 */
export async function deliver(
  base: string,
  sign: (request: Request) => Promise<Request>,
  body: string,
  id: string,
  ...more: string[]
): Promise<Map<string, string>> {
  const post = async (one: string) => {
    // An id ends in an equals sign, which has to be encoded.
    const request = new Request(`${base}/%40connections/${encodeURIComponent(one)}`, { method: 'POST', body });
    try {
      const { ok, status, headers } = await fetch(await sign(request));
      if (ok) return 'sent';
      return status === 410 ? 'gone' : `${status} ${headers.get('x-amzn-ErrorType')}`;
    } catch (error) {
      return String(error);
    }
  };
  return new Map(await Promise.all([id, ...more].map(async (one) => [one, await post(one)] as const)));
}
