interface RouteEvent {
  requestContext: { routeKey: string; connectionId: string };
}

/** `remember` stores the id; `post` sends PostToConnectionCommand. */
interface Tools {
  remember: (connectionId: string) => Promise<unknown>;
  post: (connectionId: string, data: string) => Promise<unknown>;
}

/** Behind `$connect` and `hello`. */
export const handler =
  ({ remember, post }: Tools) =>
  async ({ requestContext: { routeKey, connectionId } }: RouteEvent) => {
    if (routeKey === '$connect') {
      // The connection exists only after this has returned: nothing can be sent here.
      await remember(connectionId);
    } else if (routeKey === 'hello') {
      await post(connectionId, JSON.stringify({ type: 'welcome' }));
    }
    return { statusCode: 200 };
  };
