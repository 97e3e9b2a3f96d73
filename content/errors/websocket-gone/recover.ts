export interface Delivery {
  sent: number;
  /** Forget these ids if `sent` isn't 0; if everybody is gone, look at the endpoint first. */
  gone: string[];
  failed: { id: string; reason: string }[];
}

/** Sends to every connection; none stops the others. `sign` signs for execute-api, as the SDK does by itself. */
export async function deliver(
  base: string,
  sign: (request: Request) => Promise<Request>,
  body: string,
  id: string,
  ...more: string[]
): Promise<Delivery> {
  const delivery: Delivery = { sent: 0, gone: [], failed: [] };
  const post = async (one: string) => {
    // An id ends in an equals sign.
    const url = `${base}/%40connections/${encodeURIComponent(one)}`;
    try {
      const response = await fetch(await sign(new Request(url, { method: 'POST', body })));
      if (response.ok) delivery.sent++;
      else if (response.status === 410) delivery.gone.push(one);
      else delivery.failed.push({ id: one, reason: `${response.status} ${response.headers.get('x-amzn-ErrorType')}` });
    } catch (error) {
      delivery.failed.push({ id: one, reason: String(error) });
    }
  };
  await Promise.all([id, ...more].map(post));
  return delivery;
}
