/**
 * Express: one function builds every link of the app, in pages, redirects and API descriptions.
 *
 *   const link = linksUnder(process.env.ROOT_PATH ?? '');   // "/prod", or "" on a mapped domain
 *   app.locals.link = link;                                  // in templates: link('/static/app.js')
 *   response.redirect(link('/login'));
 */
export function linksUnder(prefix: string) {
  if (prefix !== '' && !/^(\/[\w.-]+)+$/.test(prefix)) {
    throw new Error(`ROOT_PATH is "${prefix}": expected nothing, or a path such as /prod`);
  }
  return (path: `/${string}`): string => prefix + path;
}
