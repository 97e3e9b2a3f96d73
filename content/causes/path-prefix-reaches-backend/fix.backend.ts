type Next = () => void;

/**
 * Express: takes the stage or base path off before a route is looked up.
 *
 *   app.use(stripPrefix(process.env.ROOT_PATH ?? ''));   // before every route
 */
export function stripPrefix(prefix: string) {
  return (request: { url: string }, _response: unknown, next: Next): void => {
    const rest = request.url.slice(prefix.length);
    // Whole segments only: /prod is a prefix of /prod/orders and not of /products.
    if (request.url.startsWith(prefix) && (rest === '' || rest.startsWith('/') || rest.startsWith('?'))) {
      request.url = rest.startsWith('/') ? rest : `/${rest}`;
    }
    next();
  };
}
