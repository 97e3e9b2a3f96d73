import { awsSigv4Parts } from '../aws-sigv4.ts';
import { CommandRefused } from '../refusal.ts';
import type { Input } from '../types.ts';
import type { Base } from './base.ts';
import type { Route } from './route.ts';

/** A route as a request of its own, so that whatever signs requests can judge it. */
export function routeInput({ url }: Base, { method, path }: Route, region: string): Input {
  const [, scheme, host = '', port, before = ''] = /^(https?):\/\/([^/:]+)(?::(\d+))?(.*)$/.exec(url) ?? [];
  const at = path.indexOf('?');
  const target = {
    scheme: scheme === 'http' ? ('http' as const) : ('https' as const),
    host,
    ...(port && { port }),
    region,
    method,
    path: `${before}${at < 0 ? path : path.slice(0, at)}`,
    query: at < 0 ? '' : path.slice(at + 1),
  };
  return { target, headers: [] };
}

/** A route of a smoke test; `because` says why curl can't be trusted to sign it, so that it isn't sent. */
export type CheckedRoute = Route & { because?: string };

/** Routes with the queries of signed ones as every curl signs them alike, and those that some curl would sign wrongly. */
export const checkSigned = (base: Base, routes: readonly Route[], region: string): CheckedRoute[] =>
  routes.map((route) => {
    if (!route.signed) return route;
    try {
      const { url } = awsSigv4Parts(routeInput(base, route, region));
      return { ...route, path: url.slice(base.url.length) };
    } catch (error) {
      if (error instanceof CommandRefused) return { ...route, because: error.message };
      throw error;
    }
  });
