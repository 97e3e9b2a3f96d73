/** Outputs about custom domains: the names, and what they are mapped to. */
import type { Domain, Mapping } from '../../configuration/configuration.ts';
import { nameOf, textAt, textsAt } from '../../configuration/nodes.ts';
import { type JsonObject, nodeAt } from '../json-tree.ts';
import { emptyList, has, type Output, type OutputReader, objectsOf } from './aws-cli-output-shape.ts';

/** `apigateway get-domain-names`, `get-domain-name`. */
export const readRestDomains: OutputReader = (output) => {
  const isDomain = (one: JsonObject): boolean =>
    has(
      one,
      ['domainName'],
      ['endpointConfiguration', 'certificateArn', 'regionalCertificateArn', 'domainNameStatus'],
    );
  const items = objectsOf(output, isDomain, 'items');
  return items && { apis: [], domains: items.objects.map((object) => restDomain(output, object)) };
};

function restDomain({ text, isWhole, command }: Output, object: JsonObject): Domain {
  const name = textAt(object, 'domainName');
  const status = textAt(object, 'domainNameStatus');
  const mode = textAt(object, 'routingMode');
  const hidden = textsAt(object, 'endpointConfiguration', 'types').find(({ value }) => value === 'PRIVATE');
  const strict = textAt(object, 'endpointAccessMode');
  return {
    name: name?.value.toLowerCase() ?? '',
    quote: name?.quote ?? object.quote,
    isWhole: isWhole && !command?.options.has('query'),
    ...(nodeAt(object, 'mutualTlsAuthentication', 'truststoreUri') && {
      mutualTls: nameOf(text, object, 'mutualTlsAuthentication'),
    }),
    ...(status && { status }),
    ...(hidden && { private: hidden.quote }),
    ...(strict?.value === 'STRICT' && { strict: strict.quote }),
    ...(mode && { routingMode: mode }),
  };
}

/** `apigatewayv2 get-domain-names`, `get-domain-name`. */
export const readDomains: OutputReader = (output) => {
  const items = objectsOf(output, (one) => has(one, ['DomainName', 'DomainNameConfigurations']), 'Items');
  return items && { apis: [], domains: items.objects.map((object) => domainOf(output, object)) };
};

function domainOf({ text, isWhole, command }: Output, object: JsonObject): Domain {
  const name = textAt(object, 'DomainName');
  const settings = nodeAt(object, 'DomainNameConfigurations', 0);
  const status = textAt(settings, 'DomainNameStatus');
  const mode = textAt(object, 'RoutingMode');
  return {
    name: name?.value.toLowerCase() ?? '',
    quote: name?.quote ?? object.quote,
    isWhole: isWhole && !command?.options.has('query'),
    ...(nodeAt(object, 'MutualTlsAuthentication', 'TruststoreUri') && {
      mutualTls: nameOf(text, object, 'MutualTlsAuthentication'),
    }),
    ...(status && { status }),
    ...(mode && { routingMode: mode }),
  };
}

/** `apigateway get-base-path-mappings`, `apigatewayv2 get-api-mappings`. */
export const readMappings: OutputReader = (output) => {
  const domain = output.command?.options.get('domain-name')?.toLowerCase();
  const of = domain ? { domain } : {};
  const asked = /^get-(?:base-path|api)-mappings?$/.test(output.command?.operation ?? '');
  const none = asked ? (emptyList(output, 'items') ?? emptyList(output, 'Items')) : undefined;
  if (none) return domain ? { apis: [], mappings: [], noMappings: { quote: none, domain } } : { apis: [] };
  const rest = objectsOf(output, (one) => has(one, ['basePath', 'restApiId']), 'items');
  const http = rest ? undefined : objectsOf(output, isMapping, 'Items');
  const items = rest ?? http;
  if (!items) return undefined;
  const mappings = items.objects.map((object) => ({
    ...(rest ? restMapping(object) : mappingOf(object)),
    ...of,
  }));
  return { apis: [], mappings, allMappings: items.isList && output.isWhole };
};

const isMapping = (one: JsonObject): boolean =>
  has(one, ['ApiId', 'Stage'], ['ApiMappingId', 'ApiMappingKey']);

function restMapping(object: JsonObject): Mapping {
  const base = textAt(object, 'basePath');
  const api = textAt(object, 'restApiId');
  const stage = textAt(object, 'stage');
  return {
    quote: base?.quote ?? object.quote,
    basePath: base && base.value !== '(none)' ? base.value.replace(/^\/+|\/+$/g, '') : '',
    ...(api && { apiId: api.value }),
    // The word in brackets stands for no stage.
    ...(stage && stage.value !== '(none)' && { stage: stage.value }),
  };
}

function mappingOf(object: JsonObject): Mapping {
  const key = textAt(object, 'ApiMappingKey');
  const api = textAt(object, 'ApiId');
  const stage = textAt(object, 'Stage');
  return {
    quote: (key?.value ? key : stage)?.quote ?? object.quote,
    basePath: key && key.value !== '(none)' ? key.value.replace(/^\/+|\/+$/g, '') : '',
    ...(api && { apiId: api.value }),
    ...(stage && { stage: stage.value }),
  };
}

/** `list-routing-rules`: recognised, so that it is not taken for something else. */
export const readRoutingRules: OutputReader = ({ root }) =>
  root.type === 'object' && root.members.has('RoutingRules') ? { apis: [] } : undefined;
