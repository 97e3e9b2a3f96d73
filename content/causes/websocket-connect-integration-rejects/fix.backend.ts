interface ConnectEvent {
  headers?: Record<string, string>;
  requestContext: { connectionId: string };
}
const protocols = ['orders.v1'];

const header = (event: ConnectEvent, wanted: string) =>
  Object.entries(event.headers ?? {}).find(([name]) => name.toLowerCase() === wanted)?.[1];

/** Behind `$connect`. `remember` writes the id to your store. */
export const connect =
  (remember: (connectionId: string) => Promise<unknown>) => async (event: ConnectEvent) => {
    const asked = header(event, 'sec-websocket-protocol')?.split(',').map((name) => name.trim());
    const protocol = asked?.find((name) => protocols.includes(name));
    if (asked && !protocol) {
      console.warn(JSON.stringify({ refused: 'subprotocol', asked }));
      return { statusCode: 400 };
    }
    await remember(event.requestContext.connectionId);
    return { statusCode: 200, ...(protocol && { headers: { 'Sec-WebSocket-Protocol': protocol } }) };
  };
