/** It doesn't open: refused, or out of reach. A page can't tell which. */
export class NotConnected extends Error {
  override name = 'NotConnected';
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms * (0.5 + Math.random())));

/** Keeps a connection open. Only what was open before is opened again, five times in a row at most. */
export async function stayConnected(url: string, use: (socket: WebSocket) => void = () => {}): Promise<never> {
  let wasOpen = false;
  for (let failures = 0; ; ) {
    const socket = new WebSocket(url);
    let opened = 0;
    socket.addEventListener('open', () => {
      opened = Date.now();
      use(socket);
    });
    const { code } = await new Promise<CloseEvent>((resolve) => socket.addEventListener('close', resolve));
    wasOpen ||= opened > 0;
    // One that falls at once has failed as well.
    failures = opened > 0 && Date.now() - opened > 10_000 ? 0 : failures + 1;
    if (!wasOpen || failures === 5) throw new NotConnected(`closed with ${code}, failures in a row: ${failures}`);
    await pause(1000 * 2 ** failures);
  }
}
