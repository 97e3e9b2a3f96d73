/** Refused, or out of reach: a page can't tell which. Another try heals neither. */
export class NotConnected extends Error {
  override name = 'NotConnected';
}

function open(address: URL): Promise<WebSocket> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(address);
    socket.addEventListener('open', () => resolve(socket));
    // The status of the handshake is hidden: the event says 1006, whatever happened.
    socket.addEventListener('close', ({ code }) => reject(new NotConnected(`closed with ${code} before it opened`)));
  });
}

/** `newToken` fetches a token that works once; the authorizer reads it from the query string. */
export async function connect(url: string, newToken: () => Promise<string>): Promise<WebSocket> {
  const address = new URL(url);
  for (let attempt = 1; ; attempt++) {
    const token = await newToken();
    if (token === '' || token !== token.trim()) throw new NotConnected('the token is empty or has white space');
    address.searchParams.set('token', token);
    try {
      return await open(address);
    } catch (error) {
      if (attempt === 2) throw error;
    }
  }
}
