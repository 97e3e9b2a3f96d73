/** What the routes of an API say of a request whose path among them is known. */
import { type Finding, finding, type Quote } from '../reading.ts';
import type { Route } from './configuration.ts';
import { answering, greedyBelow, hasVerb, isOdd, routesAt } from './match.ts';
import { detailOf } from './path-detail.ts';
import type { Picture } from './picture.ts';
import { deployedFacts } from './snapshot.ts';
import type { Way } from './way.ts';

/** Facts about the route of one reading of the address. */
export function routeFacts(
  api: Picture,
  way: Way,
  verb: string | undefined,
  error: string | undefined,
): Finding[] {
  const facts: Finding[] = [finding('pathIsRoot', isRoot(way.path) ? 'yes' : 'no', api.routesQuote)];
  facts.push(...optionsFacts(api, way, verb, error));
  if (!verb) return facts;
  const { routes, isSettled } = answering(api, way.path, verb);
  const [route] = routes;
  if (route) {
    if (isSettled) facts.push(...methodFacts(route, api));
    return [...facts, ...deployedFacts(api, way, verb, route)];
  }
  return api.allRoutes ? [...facts, ...missing(api, way.path, verb)] : facts;
}

const isRoot = (path: string): boolean => path === '/' || path === '';

/** What a matched route has. */
export function methodFacts(route: Omit<Route, 'path'> & { path?: string }, api: Picture): Finding[] {
  const facts: Finding[] = [];
  const { authType, apiKeyRequired, integration } = route;
  if (authType) {
    if (route.path !== undefined)
      facts.push(finding('methodMatches', authType.value === 'iam' ? 'iam' : 'yes', quoteOf(route)));
    facts.push(finding('authType', authType.value, authType.quote));
  }
  // HTTP APIs have no API keys, whatever their routes' output says.
  if (apiKeyRequired && api.type !== 'http')
    facts.push(finding('apiKeyRequired', apiKeyRequired.value ? 'yes' : 'no', apiKeyRequired.quote));
  if (integration) facts.push(finding('integration', integration.value, integration.quote));
  const isCustom = integration && /^(?:lambda-custom|aws-service|mock)$/.test(integration.value);
  // Without a proxy integration only mapped headers come back.
  if (isCustom && route.responseHeaders && !route.responseHeaders.some(isAllowOrigin))
    facts.push(finding('backendSendsCors', 'no', integration.quote));
  return facts;
}

const isAllowOrigin = ({ value }: { value: string }): boolean => value === 'access-control-allow-origin';

const pathOf = (route: Route): Quote => route.pathQuote ?? route.quote;
const quoteOf = (route: Pick<Route, 'quote'>): Quote => route.quote;

/** What is proven where no route answers, of a complete list. */
function missing(api: Picture, path: string, verb: string): Finding[] {
  // What the gateway makes of such characters, or of HEAD on an HTTP API, is not settled.
  if (isOdd(path) || (api.type === 'http' && verb === 'HEAD')) return [];
  if (verb === 'OPTIONS' && api.cors) return [];
  const below = greedyBelow(api, path);
  const proxy = below.find((route) => hasVerb(route, verb));
  // Whether `/{proxy+}` of an HTTP API covers `/`, or an empty rest behind a slash, is not settled either.
  const isUnsettled = api.type === 'http' && proxy !== undefined && path.endsWith('/');
  const facts: Finding[] = [];
  if (proxy) facts.push(finding('greedyProxy', 'yes', pathOf(proxy)));
  else if (below.length === 0) facts.push(finding('greedyProxy', 'no', api.routesQuote));
  if (isUnsettled) return facts;
  const [other] = routesAt(api, path).filter(({ method }) => method !== undefined);
  const listed = routesAt(api, path)[0];
  if (other) return [finding('methodMatches', 'no', quoteOf(other)), ...facts];
  // A resource without any method is a path without this one, unless it is there only to carry others.
  if (listed && !isRoot(path) && !proxy) return [finding('methodMatches', 'no', quoteOf(listed)), ...facts];
  facts.push(finding('methodMatches', 'path-missing', api.routesQuote));
  const detail = detailOf(api, path, verb);
  if (detail)
    facts.push(finding('pathDetail', detail.value, detail.route ? pathOf(detail.route) : api.routesQuote));
  return facts;
}

/** What there is for a preflight. */
function optionsFacts(
  api: Picture,
  { path }: Way,
  verb: string | undefined,
  error: string | undefined,
): Finding[] {
  if (error !== 'cors-blocked' && verb !== 'OPTIONS') return [];
  // The gateway answers by itself.
  if (api.type === 'http' && api.cors) return [];
  const { routes, isSettled } = answering(api, path, 'OPTIONS');
  const [route] = routes;
  if (!route) {
    const isUnsettled = api.type === 'http' && greedyBelow(api, path).length > 0;
    return api.allRoutes && !isOdd(path) && !isUnsettled
      ? [finding('optionsMethod', 'missing', api.routesQuote)]
      : [];
  }
  const isProtected =
    (route.authType && route.authType.value !== 'none') ||
    (route.apiKeyRequired?.value && api.type === 'rest');
  const isOpen = route.authType?.value === 'none' && route.apiKeyRequired?.value !== true;
  if (!isSettled || !(isProtected || isOpen)) return [];
  const undeployed = deployedFacts(api, { path }, 'OPTIONS', route).some(
    ({ fact, value }) => fact === 'deployedSinceChange' && value === 'no',
  );
  return [
    finding(
      'optionsMethod',
      undeployed ? 'not-deployed' : isProtected ? 'protected' : 'open',
      quoteOf(route),
    ),
  ];
}
