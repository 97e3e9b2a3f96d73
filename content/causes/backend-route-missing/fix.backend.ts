type Handler = () => { statusCode: number; body: string };

/** A REST proxy event or an HTTP API event of format 2.0. */
interface ProxyEvent {
  httpMethod?: string;
  path?: string;
  rawPath?: string;
  requestContext: { http?: { method: string } };
}

/** A router whose 404 says what it saw, and which methods the path would have taken. */
export const router =
  (routes: Record<string, Handler>, release: string) =>
  (event: ProxyEvent): ReturnType<Handler> => {
    const method = event.requestContext.http?.method ?? event.httpMethod ?? '';
    const path = event.rawPath ?? event.path ?? '';
    const handler = routes[`${method} ${path}`];
    if (handler) return handler();

    const allowed = Object.keys(routes)
      .filter((route) => route.endsWith(` ${path}`))
      .map((route) => route.split(' ')[0]);
    return {
      statusCode: allowed.length > 0 ? 405 : 404,
      body: JSON.stringify({ title: 'no_route', method, path, allowed, release }),
    };
  };

// export const handler = router({ 'GET /orders': listOrders }, '2026-11-21');
