import type { ApiKey, Configuration, Domain, Mapping, UsagePlan } from '../../configuration/configuration.ts';
import { type JsonNode, nodeAt } from '../json-tree.ts';
import { httpApis } from './template-http.ts';
import type { Part } from './template-part.ts';
import { apis, optional } from './template-rest.ts';
import { blockOf, blocksOf, booleanOf, isMissing, type Parts } from './template-values.ts';

/** Custom domains, their mappings, usage plans and API keys of a template. */
export function aroundOf(parts: Parts): Omit<Configuration, 'apis'> {
  const each = <T>(types: readonly string[], read: (part: Part) => T | undefined): T[] =>
    types
      .flatMap((type) => parts.of(type))
      .filter(({ isUncertain, isData }) => !isUncertain && !isData)
      .flatMap((part) => read(part) ?? []);
  const domains = each(['ApiGateway::DomainName', 'ApiGatewayV2::DomainName'], (part) =>
    domainOf(parts, part),
  );
  const mappings = each(['ApiGateway::BasePathMapping', 'ApiGatewayV2::ApiMapping'], (part) =>
    mappingOf(parts, part),
  );
  const usagePlans = each(['ApiGateway::UsagePlan'], (part) => planOf(parts, part));
  const apiKeys = each(['ApiGateway::ApiKey'], (part) => keyOf(parts, part));
  return {
    ...(domains.length > 0 && { domains }),
    ...(mappings.length > 0 && { mappings }),
    ...(usagePlans.length > 0 && { usagePlans }),
    ...(apiKeys.length > 0 && { apiKeys }),
  };
}

function domainOf(parts: Parts, part: Part): Domain | undefined {
  const name = parts.textOf(nodeAt(part.properties, 'DomainName'));
  if (name === undefined) return undefined;
  const mutual = blockOf(nodeAt(part.properties, 'MutualTlsAuthentication'));
  const isMutual = mutual?.type === 'object' && nodeAt(mutual, 'TruststoreUri') !== undefined;
  return {
    name,
    quote: parts.stated(part, 'DomainName', (node) => parts.textOf(node))?.quote ?? part.quote,
    ...(isMutual && { mutualTls: mutual.quote }),
    ...optional('private', privateOf(parts, part)?.quote),
  };
}

/** The word PRIVATE among the endpoint types of an API or a domain. */
export function privateOf(parts: Parts, { properties }: Part): JsonNode | undefined {
  const types = endpointTypesOf(properties);
  return types.find((one) => parts.textOf(one)?.toUpperCase() === 'PRIVATE');
}

/** What stands as endpoint types, however the tool nests them. */
export function endpointTypesOf(properties: JsonNode): readonly JsonNode[] {
  const setting = blockOf(nodeAt(properties, 'EndpointConfiguration'));
  if (setting?.type === 'string') return [setting];
  const types = nodeAt(setting, 'Types') ?? nodeAt(setting, 'Type');
  if (types?.type === 'array') return types.items;
  return types ? [types] : [];
}

function mappingOf(parts: Parts, part: Part): Mapping | undefined {
  const isV2 = part.type.startsWith('ApiGatewayV2');
  const { properties } = part;
  const path = nodeAt(properties, isV2 ? 'ApiMappingKey' : 'BasePath');
  const basePath = isMissing(path) ? '' : parts.textOf(path);
  if (basePath === undefined) return undefined;
  const api = nodeAt(properties, isV2 ? 'ApiId' : 'RestApiId');
  return {
    quote: path && !isMissing(path) ? parts.withName(path.quote, 'BasePath') : part.quote,
    basePath: basePath.replace(/^\/|\/$/g, '').replace(/^\(none\)$/, ''),
    ...optional('domain', parts.textOf(nodeAt(properties, 'DomainName'))),
    ...optional('apiId', apiIdOf(parts, api)),
    ...optional('stage', parts.textOf(nodeAt(properties, 'Stage'))),
  };
}

/** An API's id, or the name by which the template refers to it: both stand in the model of the API itself. */
function apiIdOf(parts: Parts, node: JsonNode | undefined): string | undefined {
  if (node?.type === 'string') return node.value;
  return parts.meant(node, ...apis, ...httpApis)?.name;
}

function planOf(parts: Parts, part: Part): UsagePlan {
  const stages = blocksOf(nodeAt(part.properties, 'ApiStages')).flatMap((one) => {
    const apiId = apiIdOf(parts, nodeAt(one, 'ApiId'));
    const stage = parts.textOf(nodeAt(one, 'Stage'));
    return apiId === undefined || stage === undefined ? [] : [{ apiId, stage }];
  });
  return { quote: part.quote, ...optional('id', part.id), stages };
}

function keyOf(parts: Parts, part: Part): ApiKey {
  return {
    quote: part.quote,
    ...optional('id', part.id),
    ...optional('enabled', parts.stated(part, 'Enabled', booleanOf)),
  };
}
