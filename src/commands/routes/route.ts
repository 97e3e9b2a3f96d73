import { isToken } from '../method.ts';
import { encodePath, encodeQuery } from '../percent.ts';
import { CommandRefused } from '../refusal.ts';

/** One request of a smoke test or a collection. */
export interface Route {
  method: string;
  /** Path and query behind the stage or base path, as they are sent; begins with `/`. */
  path: string;
  /** The status that means that it works; absent for any from 200 to 399. */
  status?: number;
  /** Signed with the keys of the environment (IAM authorization). */
  signed?: boolean;
  /** Written down but not sent: it would change something, and nobody asked for it. */
  off?: boolean;
}

/** Routes as a person lists them, and the lines that are none. */
export interface RouteList {
  routes: Route[];
  /** Numbers of the lines that were not understood, from 1. */
  unread: number[];
}

/** Enough for any API; a list beyond it was not meant. */
const most = 1000;

function encoded(raw: string): string {
  const at = raw.indexOf('?');
  return at < 0 ? encodePath(raw) : `${encodePath(raw.slice(0, at))}?${encodeQuery(raw.slice(at + 1))}`;
}

/** `METHOD PATH`, then a status and `iam` if need be. */
function routeOf(line: string): Route | undefined {
  const [method = '', path = '', ...rest] = line.split(/\s+/);
  if (!/^[A-Za-z]{1,20}$/.test(method) || !isToken(method) || !path.startsWith('/')) return undefined;
  const route: Route = { method: method.toUpperCase(), path: '' };
  for (const word of rest) {
    if (/^[1-5]\d\d$/.test(word)) route.status = Number(word);
    else if (/^iam$/i.test(word)) route.signed = true;
    else return undefined;
  }
  try {
    return { ...route, path: encoded(path) };
  } catch (error) {
    if (error instanceof CommandRefused) return undefined;
    throw error;
  }
}

/** Reads a list, a route a line: `GET /orders/42`, `POST /orders 400`, `GET /admin iam`; `#` begins a comment. */
export function readRoutes(text: string): RouteList {
  const routes: Route[] = [];
  const unread: number[] = [];
  for (const [index, raw] of text.split(/\r\n|\r|\n/).entries()) {
    const line = raw.replace(/(?:^|\s)#.*$/, '').trim();
    if (!line || routes.length >= most) continue;
    const route = routeOf(line.slice(0, 4000));
    if (route) routes.push(route);
    else unread.push(index + 1);
  }
  return { routes, unread };
}

/** What a document says of a route: a path may hold `{name}` and `{name+}`. */
export interface Described {
  method?: string;
  path: string;
  signed?: boolean;
}

const changesNothing = ['GET', 'HEAD', 'OPTIONS'];

/**
 * A described route as a request: `1` stands for each variable of the path, GET for every method. One that may change
 * something (RFC 9110 9.2.1: all but GET, HEAD and OPTIONS) is written down but off.
 */
export function routeFrom({ method, path, signed }: Described): Route | undefined {
  if (!path.startsWith('/')) return undefined;
  const verb = !method || method === 'ANY' ? 'GET' : method.toUpperCase();
  const made = routeOf(`${verb} ${path.replace(/\{[^{}/]{0,200}\}/g, '1').replace(/\s/g, '%20')}`);
  if (!made) return undefined;
  return { ...made, ...(signed && { signed }), ...(!changesNothing.includes(verb) && { off: true }) };
}
