/**
 * Which routes fit a path and a verb. REST: of the resources whose path fits, one that has the verb answers, the most
 * specific first, and a slash at the end does not count. HTTP API: the slash counts, and `$default` takes the rest.
 * (AWS: "Understand API Gateway HTTP API routing"; REST as recorded against it.)
 */
import type { Api, Route } from './configuration.ts';

/** Paths longer than this many segments fit nothing. */
const mostSegments = 300;

/** A path's parts between its slashes; none for the root. */
export function segmentsOf(path: string, type: Api['type']): string[] {
  const parts = path.replace(/^\//, '').split('/', mostSegments);
  if (parts.length > 1 && parts.at(-1) === '' && type === 'rest') parts.pop();
  return parts.length === 1 && parts[0] === '' ? [] : parts;
}

const isGreedy = (segment: string | undefined): boolean => /^\{[^{}]{1,200}\+\}$/.test(segment ?? '');
const isVariable = (segment: string | undefined): boolean => /^\{[^{}]{1,200}\}$/.test(segment ?? '');

/** Whether a route's path fits the segments of a request. A greedy variable takes one segment or more. */
export function fits(template: readonly string[], segments: readonly string[]): boolean {
  const last = template.at(-1);
  if (isGreedy(last)) {
    if (segments.length < template.length) return false;
  } else if (segments.length !== template.length) return false;
  return template.every((part, index) => {
    const segment = segments[index] ?? '';
    return isVariable(part) ? segment !== '' || isGreedy(part) : part === segment;
  });
}

/** Less is more specific. */
const rank = (segment: string | undefined): number =>
  segment === undefined ? 3 : isGreedy(segment) ? 2 : isVariable(segment) ? 1 : 0;

/** Routes whose path fits, whatever their verb, the most specific first. */
export function routesAt(api: Pick<Api, 'type' | 'routes'>, path: string): Route[] {
  const segments = segmentsOf(path, api.type);
  const fitting = api.routes.flatMap((route): { route: Route; template: string[] }[] => {
    if (route.path === '$default') return api.type === 'http' ? [{ route, template: [] }] : [];
    if (!route.path.startsWith('/')) return [];
    const template = segmentsOf(route.path, api.type);
    return fits(template, segments) ? [{ route, template }] : [];
  });
  const order = (a: (typeof fitting)[number], b: (typeof fitting)[number]): number => {
    const byDefault = Number(a.route.path === '$default') - Number(b.route.path === '$default');
    if (byDefault !== 0) return byDefault;
    for (let i = 0; i < segments.length; i++) {
      const difference = rank(a.template[i]) - rank(b.template[i]);
      if (difference !== 0) return difference;
    }
    return Number(a.route.method === 'ANY') - Number(b.route.method === 'ANY');
  };
  return fitting.sort(order).map(({ route }) => route);
}

/** What `ANY` of a REST API stands for. */
const anyVerbs = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS']);

/** Whether a route answers a verb. */
export const hasVerb = (route: Pick<Route, 'method' | 'path'>, verb: string): boolean =>
  route.path === '$default' || route.method === verb || (route.method === 'ANY' && anyVerbs.has(verb));

/** Routes that answer a path and a verb: the first does, unless they are said to be unsettled. */
export interface Answering {
  routes: readonly Route[];
  /** Whether it is known which of several wins. */
  isSettled: boolean;
}

/** The routes that could answer. */
export function answering(api: Pick<Api, 'type' | 'routes'>, path: string, verb: string): Answering {
  const routes = routesAt(api, path).filter((route) => hasVerb(route, verb));
  const [first] = routes;
  // Of an HTTP API the order of a verb farther off and ANY close by is not documented.
  const isDoubtful =
    api.type !== 'rest' && first?.method === 'ANY' && routes.some(({ method }) => method === verb);
  return { routes, isSettled: !isDoubtful };
}

/** Whether a route with a greedy variable stands right below a path, for a verb. */
export const greedyBelow = (api: Pick<Api, 'type' | 'routes'>, path: string): Route[] => {
  const above = segmentsOf(path.length > 1 ? path.replace(/\/$/, '') : path, api.type);
  return api.routes.filter((route) => {
    const template = segmentsOf(route.path, api.type);
    return (
      route.path.startsWith('/') &&
      template.length === above.length + 1 &&
      isGreedy(template.at(-1)) &&
      fits(template.slice(0, -1), above)
    );
  });
};

/** Whether a path has characters of which it is not certain what the gateway makes of them. */
export const isOdd = (path: string): boolean => /%|[|;#\\]|\/\/|\/\.{1,2}(?:\/|$)/.test(path);
