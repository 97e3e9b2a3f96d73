/** How a path that is not defined differs from those that are. Only what is plain to see is said. */
import type { Route } from './configuration.ts';
import { fits, greedyBelow, hasVerb, isOdd, routesAt, segmentsOf } from './match.ts';
import type { Picture } from './picture.ts';

/** More routes than this are not compared letter by letter. */
const most = 2000;

export interface Detail {
  value: 'typo' | 'root' | 'above-proxy' | 'trailing-slash' | 'imported';
  /** The route that it differs from; none for the root. */
  route?: Route;
}

/** The value of the fact `pathDetail` for a path that no route has; undefined if it isn't plain. */
export function detailOf(api: Picture, path: string, verb: string): Detail | undefined {
  if (path === '/') return { value: 'root' };
  if (isOdd(path) || /^\/s?ping\/?$/.test(path)) return undefined;
  const proxy = greedyBelow(api, path).find((route) => hasVerb(route, verb));
  if (proxy)
    return path.endsWith('/') && api.type === 'http' ? undefined : { value: 'above-proxy', route: proxy };
  if (api.type === 'http' && path.endsWith('/')) {
    const route = routesAt(api, path.slice(0, -1)).find((one) => hasVerb(one, verb));
    if (route) return { value: 'trailing-slash', route };
  }
  const prefix = api.basePath ?? '';
  if (prefix !== '' && path.startsWith(`${prefix}/`)) {
    const [route] = routesAt(api, path.slice(prefix.length));
    if (route) return { value: 'imported', route };
  }
  const segments = segmentsOf(path, api.type);
  const near = api.routes.slice(0, most).find((route) => isNear(segmentsOf(route.path, api.type), segments));
  return near && { value: 'typo', route: near };
}

/** Whether one path is the other with another letter case, a slip in one segment, or with a last segment more or less. */
function isNear(template: readonly string[], segments: readonly string[]): boolean {
  if (template.length === 0 || template.at(-1)?.endsWith('+}')) return false;
  // A path with a first segment more or less may be an import's or a mapping's doing.
  if (Math.abs(template.length - segments.length) === 1) {
    const length = Math.min(template.length, segments.length);
    const start = template.slice(0, length);
    return (
      length > 0 && start.some((part) => !part.startsWith('{')) && fits(start, segments.slice(0, length))
    );
  }
  if (template.length !== segments.length) return false;
  const wrong = template.filter((part, index) => !part.startsWith('{') && part !== segments[index]);
  if (wrong.every((part) => part.toLowerCase() === segments[template.indexOf(part)]?.toLowerCase()))
    return true;
  const [only = ''] = wrong;
  return (
    wrong.length === 1 && isSlip(only.toLowerCase(), (segments[template.indexOf(only)] ?? '').toLowerCase())
  );
}

/** Whether two words differ by one letter more, less, other or swapped, or by an ending of the plural. */
function isSlip(a: string, b: string): boolean {
  if (a.length < 3 || b.length < 3 || a.length > 200 || Math.abs(a.length - b.length) > 2) return false;
  if (`${a}es` === b || `${b}es` === a) return true;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  const isSwapped = left.length === 2 && left[0] === right[1] && left[1] === right[0] && right.length === 2;
  return isSwapped || (left.length <= 1 && right.length <= 1);
}
