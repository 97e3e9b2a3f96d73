/** `ticket` fetches a token over HTTPS that lives for seconds and works once. */
export async function connect(url: string, ticket: () => Promise<string>): Promise<WebSocket> {
  const address = new URL(url);
  address.searchParams.set('token', await ticket());
  const socket = new WebSocket(address);
  await new Promise<void>((resolve, reject) => {
    socket.onopen = () => resolve();
    // The browser hides the status; 1006 says only that there was no connection.
    socket.onclose = ({ code }) => reject(new Error(`no connection (close code ${code})`));
  });
  return socket;
}
