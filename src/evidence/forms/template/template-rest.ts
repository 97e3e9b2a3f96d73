import type { Route } from '../../configuration/configuration.ts';
import { type JsonNode, nodeAt, stringAt } from '../json-tree.ts';
import { integrationOf, responseHeadersOf, verbOf } from './template-integration.ts';
import type { Part } from './template-part.ts';
import { missingPermission } from './template-permission.ts';
import { booleanOf, isMissing, numberOf, type Parts, referenceOf } from './template-values.ts';

const restApi = 'ApiGateway::RestApi';
const resource = 'ApiGateway::Resource';
/** What makes a REST API. */
export const apis: readonly string[] = [restApi, 'Serverless::Api'];
/** An API allows far fewer levels. */
const deepest = 60;

const authTypes = {
  NONE: 'none',
  AWS_IAM: 'iam',
  COGNITO_USER_POOLS: 'cognito',
  CUSTOM: 'lambda',
  JWT: 'jwt',
} as const;

/** A parameter, variable or output whose name says that it is the root. */
const rootName = /(?:^|[._A-Za-z])root_?resource_?id$/i;

/** The path of a resource of a REST API along its parents; undefined where it leads out of what is written. */
export function pathOf(parts: Parts, node: JsonNode | undefined, depth = 0): string | undefined {
  const reference = referenceOf(node);
  const api = reference && parts.named(reference.to);
  if (api && apis.includes(api.type))
    return /^root_?resource_?id$/i.test(reference?.attribute ?? '') ? '/' : undefined;
  if (rootName.test(reference?.to ?? stringAt(node, 'Fn::Hcl')?.value ?? '')) return '/';
  if (node?.type === 'string' && parts.grouped(restApi, 'RootResourceId', `id ${node.value}`).length > 0)
    return '/';
  const part = parts.meant(node, resource);
  if (!part || part.isUncertain || depth > deepest) return undefined;
  if (parts.paths.has(part)) return parts.paths.get(part);
  parts.paths.set(part, undefined);
  const path = parts.textOf(nodeAt(part.properties, 'Path')) ?? pathAlong(parts, part, depth);
  if (path?.startsWith('/')) parts.paths.set(part, path);
  return parts.paths.get(part);
}

function pathAlong(parts: Parts, { properties }: Part, depth: number): string | undefined {
  const parent = pathOf(parts, nodeAt(properties, 'ParentId'), depth + 1);
  const last = parts.textOf(nodeAt(properties, 'PathPart'));
  return parent === undefined || last === undefined ? undefined : `${parent === '/' ? '' : parent}/${last}`;
}

/** How a method or route lets callers in, as it is written; nothing written is nothing wanted. */
export function authTypeOf(parts: Parts, part: Part): Route['authType'] {
  const stated = parts.stated(part, 'AuthorizationType', (node) => parts.textOf(node));
  const isOpen = !stated && isMissing(nodeAt(part.properties, 'AuthorizationType'));
  if (isOpen)
    return isMissing(nodeAt(part.properties, 'AuthorizerId'))
      ? { value: 'none', quote: part.quote }
      : undefined;
  const value = authTypes[stated?.value as keyof typeof authTypes];
  return stated && value ? { value, quote: stated.quote } : undefined;
}

/** The routes of a REST API that resources make up, and whether all of them could be read. */
export function restRoutes(parts: Parts, key: string): { routes: Route[]; isComplete: boolean } {
  const ours = (type: string): readonly Part[] => parts.grouped(type, 'RestApiId', key, ...apis);
  const methodKey = ({ properties }: Part): string | undefined => {
    const at = nodeAt(properties, 'ResourceId');
    const where = pathOf(parts, at) ?? parts.keyOf(at, resource);
    const verb = parts.textOf(nodeAt(properties, 'HttpMethod'));
    return where === undefined || verb === undefined ? undefined : `${verb} ${where}`;
  };
  const integrations = new Map(ours('ApiGateway::Integration').map((part) => [methodKey(part), part]));
  const responses = new Map<string | undefined, Part[]>();
  for (const part of ours('ApiGateway::IntegrationResponse'))
    responses.set(methodKey(part), [...(responses.get(methodKey(part)) ?? []), part]);
  let isComplete = ours(resource).every((part) => !part.isUncertain);
  const routes: Route[] = [];
  for (const part of ours('ApiGateway::Method')) {
    const path = pathOf(parts, nodeAt(part.properties, 'ResourceId'));
    const method = parts.textOf(nodeAt(part.properties, 'HttpMethod'))?.toUpperCase();
    if (path === undefined || method === undefined || part.isUncertain) {
      isComplete = false;
      continue;
    }
    const own = methodKey(part);
    const integration = (own === undefined ? undefined : integrations.get(own)) ?? inside(part);
    const headers = responseHeadersOf(parts, integration, (own && responses.get(own)) || []);
    const apiKeyRequired = parts.stated(part, 'ApiKeyRequired', booleanOf);
    routes.push({
      method,
      path,
      quote: part.quote,
      ...optional('authType', authTypeOf(parts, part)),
      ...optional(
        'apiKeyRequired',
        apiKeyRequired ?? (parts.template.isState ? undefined : { value: false, quote: part.quote }),
      ),
      ...(integration && !integration.isUncertain && integrationFields(parts, integration)),
      ...(headers.length > 0 && { responseHeaders: headers }),
    });
  }
  return { routes, isComplete };
}

/** What a route says of its integration. */
export function integrationFields(parts: Parts, integration: Part): Partial<Route> {
  return {
    ...optional('integration', integrationOf(parts, integration)),
    ...optional('integrationVerb', verbOf(parts, integration)),
    ...optional('timeout', parts.stated(integration, 'TimeoutInMillis', numberOf)),
    ...optional('noPermission', missingPermission(parts, integration)),
  };
}

/** CloudFormation has the integration inside the method. */
function inside(method: Part): Part | undefined {
  const properties = nodeAt(method.properties, 'Integration');
  return properties?.type === 'object'
    ? { ...method, type: 'ApiGateway::Integration', properties, quote: method.quote }
    : undefined;
}

/** A member, unless there is nothing to put into it. */
export const optional = <K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } =>
  (value === undefined ? {} : { [key]: value }) as { [P in K]?: V };
