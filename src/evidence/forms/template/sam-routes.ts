import type { Cors, Route } from '../../configuration/configuration.ts';
import { type JsonNode, nodeAt, stringAt } from '../json-tree.ts';
import { authOf } from './sam-auth.ts';
import type { Event } from './sam-events.ts';
import type { Part } from './template-part.ts';
import { optional } from './template-rest.ts';
import { booleanOf, isMissing } from './template-values.ts';

/** What the events of an API come to. */
export interface Generated {
  routes: Route[];
  /** Whether all of them could be read. */
  isComplete: boolean;
  cors?: Cors;
}

/** The routes that events make of an API, with its CORS setting. `hasDefaults`: what is not written is not set. */
export function routesOf(api: Part, events: readonly Event[], hasDefaults: boolean): Generated {
  const routes = events.flatMap((event) => routeOf(api, event, hasDefaults) ?? []);
  const isComplete = routes.length === events.length;
  const isRest = api.type === 'Serverless::Api';
  const cors = nodeAt(api.properties, isRest ? 'Cors' : 'CorsConfiguration');
  if (isMissing(cors) || !cors) return { routes, isComplete };
  if (isRest) return { routes: [...routes, ...preflights(api, routes, cors, hasDefaults)], isComplete };
  const everybody = booleanOf(cors) === true ? { cors: { quote: cors.quote, origins: ['*'] } } : {};
  return { routes, isComplete, ...everybody };
}

function routeOf(
  api: Part,
  { type, properties, quote, isUncertain }: Event,
  hasDefaults: boolean,
): Route | undefined {
  const pathNode = nodeAt(properties, 'Path');
  const methodNode = nodeAt(properties, 'Method');
  if (isUncertain) return undefined;
  const rest = {
    quote,
    ...optional('authType', authOf(api, properties, quote, hasDefaults)),
    integration: { value: 'lambda-proxy', quote } as const,
    ...optional('apiKeyRequired', type === 'Api' ? keyOf(api, properties, quote, hasDefaults) : undefined),
  };
  if (type === 'HttpApi' && isMissing(pathNode) && isMissing(methodNode))
    return { path: '$default', ...rest };
  if (pathNode?.type !== 'string' || methodNode?.type !== 'string') return undefined;
  const verb = methodNode.value.toUpperCase();
  return { method: verb === '*' ? 'ANY' : verb, path: pathNode.value, ...rest };
}

function keyOf(
  api: Part,
  event: JsonNode | undefined,
  quote: Route['quote'],
  hasDefaults: boolean,
): Route['apiKeyRequired'] {
  const own = nodeAt(event, 'Auth', 'ApiKeyRequired');
  const node = isMissing(own) ? nodeAt(api.properties, 'Auth', 'ApiKeyRequired') : own;
  if (!node) return hasDefaults ? { value: false, quote } : undefined;
  const value = booleanOf(node);
  return value === undefined ? undefined : { value, quote: node.quote };
}

const corsHeaders = {
  AllowOrigin: 'access-control-allow-origin',
  AllowMethods: 'access-control-allow-methods',
  AllowHeaders: 'access-control-allow-headers',
  AllowCredentials: 'access-control-allow-credentials',
  MaxAge: 'access-control-max-age',
} as const;

/** The OPTIONS methods that a REST API's CORS setting adds to every path that has none. */
function preflights(api: Part, routes: readonly Route[], cors: JsonNode, hasDefaults: boolean): Route[] {
  const taken = new Set(
    routes.filter(({ method }) => method === 'OPTIONS' || method === 'ANY').map(({ path }) => path),
  );
  const paths = [...new Set(routes.map(({ path }) => path))].filter((path) => !taken.has(path));
  const auth = nodeAt(api.properties, 'Auth');
  const isOpen = booleanOf(nodeAt(auth, 'AddDefaultAuthorizerToCorsPreflight')) === false;
  const hasDefault = !isMissing(nodeAt(auth, 'DefaultAuthorizer'));
  const { quote } = cors;
  const names = Object.entries(corsHeaders).filter(([name]) => nodeAt(cors, name) !== undefined);
  const headers = (
    names.length > 0 ? names.map(([, header]) => header) : ['access-control-allow-origin']
  ).map((value) => ({ value, quote }));
  const authType =
    !isOpen && hasDefault
      ? authOf(api, undefined, stringAt(auth, 'DefaultAuthorizer')?.quote ?? quote, hasDefaults)
      : hasDefaults || isOpen
        ? { value: 'none' as const, quote }
        : undefined;
  return paths.map((path) => ({
    method: 'OPTIONS',
    path,
    quote,
    ...optional('authType', authType),
    integration: { value: 'mock', quote },
    responseHeaders: headers,
  }));
}
