/** Outputs of `aws apigatewayv2` about one HTTP or WebSocket API: the API itself, routes, integrations. */
import type { Api, Cors, LooseMethod, Route } from '../../configuration/configuration.ts';
import { authTypeOf, integrationOf } from '../../configuration/kinds.ts';
import { flagAt, nameOf, numberAt, textAt, textsAt } from '../../configuration/nodes.ts';
import type { JsonObject } from '../json-tree.ts';
import { emptyApi, idOf } from './aws-cli-output-rest.ts';
import { has, type Output, type OutputReader, objectsOf } from './aws-cli-output-shape.ts';

/** `get-apis`, `get-api`. */
export const readApis: OutputReader = (output) => {
  const items = objectsOf(output, (one) => has(one, ['ApiId', 'ProtocolType']), 'Items');
  return items && { apis: items.objects.map((object) => apiOf(output, object)) };
};

function apiOf({ text }: Output, object: JsonObject): Api {
  const id = textAt(object, 'ApiId');
  const protocol = textAt(object, 'ProtocolType')?.value;
  const disabled = flagAt(object, 'DisableExecuteApiEndpoint');
  const cors = object.members.get('CorsConfiguration');
  const type = protocol === 'HTTP' ? 'http' : protocol === 'WEBSOCKET' ? 'websocket' : undefined;
  const quote = nameOf(text, object, 'ProtocolType');
  return {
    ...emptyApi(quote),
    ...(type && { type }),
    ...(id && { id: id.value }),
    endpointType: { value: 'public', quote },
    ...(disabled && { defaultEndpointDisabled: disabled }),
    ...(cors?.type === 'object' && { cors: corsOf(text, object, cors) }),
  };
}

const corsOf = (text: string, api: JsonObject, cors: JsonObject): Cors => {
  const values = (name: string): string[] => textsAt(cors, name).map(({ value }) => value);
  const credentials = flagAt(cors, 'AllowCredentials');
  return {
    quote: nameOf(text, api, 'CorsConfiguration'),
    origins: values('AllowOrigins'),
    methods: values('AllowMethods'),
    headers: values('AllowHeaders'),
    ...(credentials && { credentials: credentials.value }),
  };
};

const isRoute = (one: JsonObject): boolean =>
  has(one, ['RouteKey'], ['RouteId', 'AuthorizationType', 'Target', 'ApiKeyRequired']);

/** `get-routes`, `get-route`. */
export const readRoutes: OutputReader = (output) => {
  const items = objectsOf(output, isRoute, 'Items');
  if (!items) return undefined;
  const routes = items.objects.flatMap(routeOf);
  const allRoutes = items.isList && output.isWhole;
  const type = kindOfRoutes(routes);
  return { apis: [{ ...emptyApi(items.quote), ...(type && { type }), ...idOf(output), routes, allRoutes }] };
};

/** What the route keys are those of: only an HTTP API's name a verb and a path. */
export function kindOfRoutes(routes: readonly Route[]): 'http' | 'websocket' | undefined {
  if (routes.some(({ method }) => method !== undefined)) return 'http';
  return routes.some(({ path }) => /^\$(?:connect|disconnect)$/.test(path)) ? 'websocket' : undefined;
}

function routeOf(object: JsonObject): Route[] {
  const key = textAt(object, 'RouteKey');
  if (!key) return [];
  const auth = textAt(object, 'AuthorizationType');
  const authType = auth && authTypeOf(auth.value);
  const apiKey = flagAt(object, 'ApiKeyRequired');
  const target = textAt(object, 'Target')?.value;
  const integrationId = /^integrations\/([\w-]{1,40})$/.exec(target ?? '')?.[1];
  return [
    {
      ...keyParts(key.value),
      quote: key.quote,
      ...(auth && authType && { authType: { value: authType, quote: auth.quote } }),
      ...(apiKey && { apiKeyRequired: apiKey }),
      ...(integrationId && { integrationId }),
    },
  ];
}

/** Verb and path of a route key such as `GET /pets`; other keys (`$default`, `$connect`, …) are all path. */
export function keyParts(key: string): { method?: string; path: string } {
  const [, method, path] = /^([A-Z]{3,7}) (\/\S{0,2000})$/.exec(key) ?? [];
  return method && path ? { method, path } : { path: key };
}

/** `get-integrations`, `get-integration`. */
export const readIntegrations: OutputReader = (output) => {
  const items = objectsOf(output, (one) => has(one, ['IntegrationId', 'IntegrationType']), 'Items');
  if (!items) return undefined;
  const integrations = items.objects.map((object) => ({
    id: textAt(object, 'IntegrationId')?.value ?? '',
    method: integrationOfOutput(output, object),
  }));
  return { apis: [{ ...emptyApi(items.quote), ...idOf(output), integrations }] };
};

function integrationOfOutput({ text }: Output, object: JsonObject): LooseMethod {
  const type = textAt(object, 'IntegrationType');
  const uri = textAt(object, 'IntegrationUri');
  const subtype = textAt(object, 'IntegrationSubtype')?.value;
  const connection = textAt(object, 'ConnectionType')?.value;
  const verb = textAt(object, 'IntegrationMethod');
  const timeout = numberAt(object, 'TimeoutInMillis');
  const link = textAt(object, 'ConnectionId');
  const value =
    type &&
    integrationOf({
      type: type.value,
      ...(uri && { address: uri.value }),
      ...(connection !== undefined && { connection }),
      ...(subtype !== undefined && { subtype }),
    });
  return {
    quote: type?.quote ?? object.quote,
    ...(type && value && { integration: { value, quote: type.quote } }),
    ...(verb && { integrationVerb: verb }),
    ...(timeout && { timeout }),
    ...(uri && { address: { value: uri.value, quote: nameOf(text, object, 'IntegrationUri') } }),
    ...(link && connection === 'VPC_LINK' && { vpcLinkId: link.value }),
  };
}
