/** No ticket, or no handshake: refused, or out of reach. A page can't see which, and trying again heals neither. */
export class NotConnected extends Error {
  override name = 'NotConnected';
}

/** A ticket lives for seconds and works once; an ordinary API of yours gives it for the token of the login. */
async function ticket(base: string, source: (renew: boolean) => Promise<string>): Promise<string> {
  let ids = '';
  for (const renew of [false, true]) {
    const headers = { authorization: `Bearer ${await source(renew)}` };
    const response = await fetch(`${base}/tickets`, { method: 'POST', headers });
    if (response.ok) return response.text();
    if (response.status !== 401) throw new NotConnected(`no ticket: ${response.status}`);
    ids = response.headers.get('x-amzn-RequestId') ?? response.headers.get('apigw-requestid') ?? '';
  }
  throw new NotConnected(`no ticket: 401 with a fresh token too (${ids})`);
}

/** `url` begins with wss; the authorizer of `$connect` reads `route.request.querystring.token`. */
export async function connect(url: string, base: string, source: (renew: boolean) => Promise<string>) {
  const address = new URL(url);
  address.searchParams.set('token', await ticket(base, source));
  return new Promise<WebSocket>((resolve, reject) => {
    const socket = new WebSocket(address);
    socket.addEventListener('open', () => resolve(socket));
    // The status is hidden: the event says 1006, whatever happened.
    socket.addEventListener('close', ({ code }) => reject(new NotConnected(`closed with ${code} before it opened`)));
  });
}
