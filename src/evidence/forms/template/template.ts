import type { Api, Configuration, Route } from '../../configuration/configuration.ts';
import { type JsonNode, nodeAt } from '../json-tree.ts';
import { aroundOf, endpointTypesOf, privateOf } from './template-domains.ts';
import { corsOf, httpApis, httpRoutes, routeOfKey } from './template-http.ts';
import type { Part, Template } from './template-part.ts';
import { redeploysOf } from './template-redeploys.ts';
import { optional, apis as restApis, restRoutes } from './template-rest.ts';
import { type StageTypes, stagesOf } from './template-stages.ts';
import { booleanOf, isMissing, Parts } from './template-values.ts';

/** What an OpenAPI document in a template says. */
export interface BodyRoutes {
  routes: readonly Route[];
  /** Whether every path and method of it could be read. */
  isComplete: boolean;
}

/** What a reader of templates adds to the resources. */
export interface Additions {
  /** Routes of an API from an OpenAPI document that stands in it. */
  bodyOf?(body: JsonNode, api: Part): BodyRoutes | undefined;
  /** Routes and stages that a tool makes by itself for an API. */
  madeFor?(
    api: Part,
  ): Partial<Pick<Api, 'routes' | 'stages' | 'allRoutes' | 'allStages' | 'cors'>> | undefined;
}

const rest: StageTypes = {
  property: 'RestApiId',
  stage: 'ApiGateway::Stage',
  deployment: 'ApiGateway::Deployment',
  apis: restApis,
};
const http: StageTypes = {
  property: 'ApiId',
  stage: 'ApiGatewayV2::Stage',
  deployment: 'ApiGatewayV2::Deployment',
  apis: httpApis,
};

/** How the API of a template is set up; undefined if nothing in it is the gateway's. */
export function configurationOf(template: Template, additions: Additions = {}): Configuration | undefined {
  const parts = new Parts(template);
  const restKeys = keysOf(parts, restApis, rest, ['ApiGateway::Method', 'ApiGateway::Resource']);
  const planned = restKeys.length === 1 ? template.planned : undefined;
  const apis = [
    ...restKeys.map((key) => ({ ...restApi(parts, key, additions), ...(planned && { redeploys: planned }) })),
    ...keysOf(parts, httpApis, http, ['ApiGatewayV2::Route']).map((key) => httpApi(parts, key, additions)),
  ];
  const around = aroundOf(parts);
  return apis.length === 0 && Object.keys(around).length === 0 ? undefined : { apis, ...around };
}

/** The APIs that a template makes, and those to which it adds something, by the keys that tell them apart. */
function keysOf(
  parts: Parts,
  types: readonly string[],
  { property, stage, deployment }: StageTypes,
  more: string[],
): string[] {
  const keys = types.flatMap((type) => parts.of(type)).map(({ name }) => name);
  for (const type of [stage, deployment, ...more]) {
    for (const part of parts.of(type)) {
      const key = parts.keyOf(nodeAt(part.properties, property), ...types);
      if (key !== undefined) keys.push(key);
    }
  }
  return [...new Set(keys)].slice(0, 200);
}

function restApi(parts: Parts, key: string, { bodyOf, madeFor }: Additions): Api {
  const api = partOf(parts, key, restApis);
  const made = api && madeFor?.(api);
  const { routes, isComplete } = restRoutes(parts, key);
  const { stages, isComplete: hasAllStages } = stagesOf(parts, key, rest);
  const body = api && bodyNode(api);
  const described = body && bodyOf?.(body, api);
  const isOurs = isMadeHere(parts, api);
  // What has no stage is only a part of something.
  const hasStages = stages.length > 0 || made?.stages !== undefined;
  const redeploys = redeploysOf(parts, key);
  const found = unique([...routes, ...(described?.routes ?? []), ...(made?.routes ?? [])]);
  return {
    type: 'rest',
    ...common(parts, key, api, firstQuote(parts, key, rest, 'ApiGateway::Method')),
    routes: found,
    allRoutes:
      isOurs &&
      hasStages &&
      isComplete &&
      (!body || described?.isComplete === true) &&
      made?.allRoutes !== false,
    stages: [...stages, ...(made?.stages ?? [])],
    allStages: isOurs && hasStages && hasAllStages && !parts.template.isCut && made?.allStages !== false,
    ...optional('redeploys', redeploys),
    ...optional('resourcePolicy', policyOf(parts, key, api)),
    ...optional('apiKeySource', api && apiKeySourceOf(parts, api)),
  };
}

function httpApi(parts: Parts, key: string, { bodyOf, madeFor }: Additions): Api {
  const api = partOf(parts, key, httpApis);
  const made = api && madeFor?.(api);
  const { routes, isComplete } = httpRoutes(parts, key);
  const { stages, isComplete: hasAllStages } = stagesOf(parts, key, http);
  const body = api && bodyNode(api);
  const described = body && bodyOf?.(body, api);
  const quick = api && quickCreate(parts, api);
  const isOurs = isMadeHere(parts, api);
  const hasStages = stages.length > 0 || made?.stages !== undefined || quick !== undefined;
  const protocol =
    api &&
    (api.type === 'Serverless::HttpApi' ? 'HTTP' : parts.textOf(nodeAt(api.properties, 'ProtocolType')));
  const type = protocol === 'HTTP' ? 'http' : protocol === 'WEBSOCKET' ? 'websocket' : undefined;
  const cors = made?.cors ?? (api && corsOf(parts, api));
  return {
    ...(type && { type }),
    ...common(parts, key, api, firstQuote(parts, key, http, 'ApiGatewayV2::Route')),
    routes: unique([
      ...routes,
      ...(described?.routes ?? []),
      ...(made?.routes ?? []),
      ...(quick?.routes ?? []),
    ]),
    allRoutes:
      isOurs &&
      hasStages &&
      isComplete &&
      (!body || described?.isComplete === true) &&
      made?.allRoutes !== false,
    stages: [...stages, ...(made?.stages ?? []), ...(quick?.stages ?? [])],
    allStages: isOurs && hasStages && hasAllStages && !parts.template.isCut && made?.allStages !== false,
    ...optional('cors', cors),
  };
}

/** An API with a target gets a route for it, and a stage that deploys by itself. */
function quickCreate(parts: Parts, { properties, quote }: Part): Pick<Api, 'routes' | 'stages'> | undefined {
  if (isMissing(nodeAt(properties, 'Target'))) return undefined;
  const key = isMissing(nodeAt(properties, 'RouteKey'))
    ? '$default'
    : parts.textOf(nodeAt(properties, 'RouteKey'));
  const where = key === undefined ? undefined : routeOfKey(key);
  return {
    routes: where ? [{ ...where, quote }] : [],
    stages: [{ name: '$default', quote, autoDeploy: { value: true, quote } }],
  };
}

const partOf = (parts: Parts, key: string, types: readonly string[]): Part | undefined => {
  const part = parts.named(key);
  return part && types.includes(part.type) ? part : undefined;
};

/** Whether the whole of an API is in the template: it is made there, once, and nothing can be elsewhere. */
const isMadeHere = (parts: Parts, api: Part | undefined): boolean =>
  api !== undefined && !api.isData && !api.isUncertain && parts.template.isWhole;

function bodyNode({ properties }: Part): JsonNode | undefined {
  const names = ['Body', 'BodyS3Location', 'DefinitionBody', 'DefinitionUri'];
  return names.map((name) => nodeAt(properties, name)).find((node) => !isMissing(node));
}

function common(
  parts: Parts,
  key: string,
  api: Part | undefined,
  elsewhere: Api['quote'],
): Omit<Api, 'routes' | 'allRoutes' | 'stages' | 'allStages'> {
  const id = api?.id ?? (key.startsWith('id ') ? key.slice(3) : undefined);
  const isPrivate = api && privateOf(parts, api);
  const [type] = api ? endpointTypesOf(api.properties) : [];
  const isPublic = /^(?:EDGE|REGIONAL)$/i.test(parts.textOf(type) ?? '');
  const { tool } = parts.template;
  return {
    ...optional('id', id),
    reference: key,
    quote: api?.quote ?? elsewhere,
    tool,
    ...(isPrivate && { endpointType: { value: 'private' as const, quote: isPrivate.quote } }),
    ...(!isPrivate && isPublic && type && { endpointType: { value: 'public' as const, quote: type.quote } }),
    ...optional('defaultEndpointDisabled', api && parts.stated(api, 'DisableExecuteApiEndpoint', booleanOf)),
  };
}

function firstQuote(parts: Parts, key: string, types: StageTypes, route: string): Api['quote'] {
  for (const type of [types.stage, types.deployment, route, 'ApiGateway::Resource']) {
    const [part] = parts.grouped(type, types.property, key, ...types.apis);
    if (part) return part.quote;
  }
  return { from: 0, to: 0 };
}

function policyOf(parts: Parts, key: string, api: Part | undefined): Api['resourcePolicy'] {
  const [separate] = parts.grouped('ApiGateway::RestApiPolicy', 'RestApiId', key, ...restApis);
  if (separate && !separate.isUncertain) return separate.quote;
  const own = api && nodeAt(api.properties, 'Policy');
  if (own?.type === 'object')
    return own.members.size > 0 && !own.members.has('Fn::Hcl') ? own.quote : undefined;
  return own?.type === 'string' && own.value !== '' ? own.quote : undefined;
}

function apiKeySourceOf(parts: Parts, api: Part): Api['apiKeySource'] {
  const stated = parts.stated(api, 'ApiKeySourceType', (node) => parts.textOf(node)?.toUpperCase());
  return stated && (stated.value === 'HEADER' || stated.value === 'AUTHORIZER')
    ? { value: stated.value, quote: stated.quote }
    : undefined;
}

/** Each verb and path once: what is written as a resource goes before the document. */
function unique(routes: readonly Route[]): Route[] {
  const seen = new Map(routes.toReversed().map((route) => [`${route.method ?? ''} ${route.path}`, route]));
  return [...seen.values()].toReversed();
}
