import type { Cors, Route } from '../../configuration/configuration.ts';
import { type JsonNode, nodeAt } from '../json-tree.ts';
import type { Part } from './template-part.ts';
import { authTypeOf, integrationFields, optional } from './template-rest.ts';
import { blockOf, booleanOf, namesIn, type Parts } from './template-values.ts';

/** What makes an HTTP or WebSocket API. */
export const httpApis: readonly string[] = ['ApiGatewayV2::Api', 'Serverless::HttpApi'];

/** A route key of an HTTP API as a verb and a path; a route that takes everything else has no verb. */
export function routeOfKey(key: string): { method?: string; path: string } | undefined {
  const found = /^([A-Za-z]{3,7})[^\S\n]{1,10}(\/\S{0,1000})$/.exec(key);
  if (found?.[1] && found[2]) return { method: found[1].toUpperCase(), path: found[2] };
  return /^\S{1,200}$/.test(key) ? { path: key } : undefined;
}

/** The routes of an HTTP or WebSocket API that resources make up, and whether all of them could be read. */
export function httpRoutes(parts: Parts, key: string): { routes: Route[]; isComplete: boolean } {
  let isComplete = true;
  const routes: Route[] = [];
  for (const part of parts.grouped('ApiGatewayV2::Route', 'ApiId', key, ...httpApis)) {
    const routeKey = parts.textOf(nodeAt(part.properties, 'RouteKey'));
    const where = routeKey === undefined ? undefined : routeOfKey(routeKey);
    if (!where || part.isUncertain) {
      isComplete = false;
      continue;
    }
    const integration = targetOf(parts, nodeAt(part.properties, 'Target'));
    routes.push({
      ...where,
      quote: parts.stated(part, 'RouteKey', (node) => parts.textOf(node))?.quote ?? part.quote,
      ...optional('authType', authTypeOf(parts, part)),
      ...optional('apiKeyRequired', parts.stated(part, 'ApiKeyRequired', booleanOf)),
      ...(integration && !integration.isUncertain && integrationFields(parts, integration)),
    });
  }
  return { routes, isComplete };
}

/** The integration behind `integrations/<id>`, however that is written. */
function targetOf(parts: Parts, target: JsonNode | undefined): Part | undefined {
  const type = 'ApiGatewayV2::Integration';
  if (target?.type === 'string')
    return parts.meant({ ...target, value: target.value.replace(/^integrations\//, '') }, type);
  return [...namesIn(target)].map((name) => parts.named(name)).find((part) => part?.type === type);
}

/** The CORS setting of an HTTP API, by CloudFormation's names. */
export function corsOf(parts: Parts, api: Part): Cors | undefined {
  const node = blockOf(nodeAt(api.properties, 'CorsConfiguration'));
  if (node?.type !== 'object' || node.members.size === 0) return undefined;
  const list = (name: string): readonly string[] | undefined => {
    const items = nodeAt(node, name);
    const texts = items?.type === 'array' ? items.items.map((one) => parts.textOf(one)) : [undefined];
    return texts.every((one) => one !== undefined) ? texts : undefined;
  };
  return {
    quote: node.quote,
    ...optional('origins', list('AllowOrigins')),
    ...optional('methods', list('AllowMethods')),
    ...optional('headers', list('AllowHeaders')),
    ...optional('credentials', booleanOf(nodeAt(node, 'AllowCredentials'))),
  };
}
