/** Outputs of `aws apigateway` about one REST API: the API itself, resources, methods, integrations. */
import type { Api, LooseMethod, Route, Stated } from '../../configuration/configuration.ts';
import { authTypeOf, integrationOf } from '../../configuration/kinds.ts';
import { flagAt, membersAt, nameOf, numberAt, textAt, textsAt } from '../../configuration/nodes.ts';
import type { JsonNode, JsonObject } from '../json-tree.ts';
import { has, hasOnly, itemsOf, type Output, type OutputReader, objectsOf } from './aws-cli-output-shape.ts';

const verbs = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'ANY']);

/** An API about which an output says something, before that. */
export const emptyApi = (quote: Api['quote']): Api => ({
  quote,
  routes: [],
  allRoutes: false,
  stages: [],
  allStages: false,
});

/** The API that a command names. */
export const idOf = ({ command }: Output): Pick<Api, 'id'> => {
  const id = command?.options.get('rest-api-id') ?? command?.options.get('api-id');
  return id !== undefined && /^[a-z0-9]{8,12}$/.test(id) ? { id } : {};
};

const isApi = (object: JsonObject): boolean =>
  has(
    object,
    ['id', 'name'],
    ['endpointConfiguration', 'apiKeySource', 'rootResourceId', 'disableExecuteApiEndpoint'],
  ) &&
  !object.members.has('targetArns') &&
  !object.members.has('httpMethod');

/** `get-rest-apis`, `get-rest-api`. */
export const readRestApis: OutputReader = (output) => {
  const items = objectsOf(output, isApi, 'items');
  return items && { apis: items.objects.map((object) => apiOf(output, object)) };
};

function apiOf({ text, isWhole, command }: Output, object: JsonObject): Api {
  const id = textAt(object, 'id');
  const quote = nameOf(text, object, 'id');
  const types = textsAt(object, 'endpointConfiguration', 'types');
  const disabled = flagAt(object, 'disableExecuteApiEndpoint');
  const source = textAt(object, 'apiKeySource');
  const binary = textsAt(object, 'binaryMediaTypes').find(({ value }) => value === '*/*');
  const isShown = isWhole && !command?.options.has('query') && has(object, ['createdDate'], ['apiKeySource']);
  return {
    ...emptyApi(quote),
    type: 'rest',
    ...(id && { id: id.value }),
    ...endpointOf(types),
    ...(disabled && { defaultEndpointDisabled: disabled }),
    ...(source && keySource(source)),
    ...(binary && { everythingBinary: binary.quote }),
    ...(object.members.has('policy')
      ? { resourcePolicy: nameOf(text, object, 'policy') }
      : isShown && { noResourcePolicy: quote }),
  };
}

const keySource = ({ value, quote }: Stated<string>): Pick<Api, 'apiKeySource'> =>
  value === 'HEADER' || value === 'AUTHORIZER' ? { apiKeySource: { value, quote } } : {};

/** The kind of endpoint that a list of types says. */
export function endpointOf(types: readonly Stated<string>[]): Pick<Api, 'endpointType'> {
  const [first] = types;
  if (!first || types.length > 1) return {};
  if (first.value === 'PRIVATE') return { endpointType: { value: 'private', quote: first.quote } };
  return /^(?:REGIONAL|EDGE)$/.test(first.value)
    ? { endpointType: { value: 'public', quote: first.quote } }
    : {};
}

/** What `--query "{types: endpointConfiguration.types, defaultEndpointOff: disableExecuteApiEndpoint}"` prints. */
export const readEndpoint: OutputReader = (output) => {
  const { root, text } = output;
  if (root.type !== 'object' || !has(root, ['types'], ['defaultEndpointOff'])) return undefined;
  const disabled = flagAt(root, 'defaultEndpointOff');
  return {
    apis: [
      {
        ...emptyApi(nameOf(text, root, 'types')),
        type: 'rest',
        ...idOf(output),
        ...endpointOf(textsAt(root, 'types')),
        ...(disabled && { defaultEndpointDisabled: disabled }),
      },
    ],
  };
};

const isResource = (object: JsonObject): boolean => {
  const path = textAt(object, 'path')?.value;
  if (!path?.startsWith('/')) return false;
  // What the question of the route suggests as a query.
  if (hasOnly(object, 'path methods'))
    return object.members.size === 2 && isMethods(object.members.get('methods'));
  return (
    /^[a-z0-9]{6,12}$/.test(textAt(object, 'id')?.value ?? '') &&
    hasOnly(object, 'id parentId pathPart path resourceMethods')
  );
};

const isMethods = (node: JsonNode | undefined): boolean =>
  node?.type === 'object'
    ? [...node.members.keys()].every((verb) => verbs.has(verb))
    : node?.type === 'plain';

/** `get-resources`, with and without `--embed methods`, and `get-resource`. */
export const readResources: OutputReader = (output) => {
  const items = itemsOf(output, 'items');
  const resources = items?.objects.filter(isResource) ?? [];
  if (!items || resources.length === 0 || resources.length * 2 < items.objects.length) return undefined;
  const routes = resources.flatMap((object) => routesOf(output.text, object));
  const allRoutes = items.isList && output.isWhole && resources.length === items.objects.length;
  return { apis: [{ ...emptyApi(items.quote), type: 'rest', ...idOf(output), routes, allRoutes }] };
};

function routesOf(text: string, object: JsonObject): Route[] {
  const path = textAt(object, 'path');
  if (!path) return [];
  const id = textAt(object, 'id');
  const of = { path: path.value, pathQuote: path.quote, ...(id && { resourceId: id.value }) };
  const name = object.members.has('methods') ? 'methods' : 'resourceMethods';
  const methods = object.members.get(name);
  if (methods?.type !== 'object') return [{ ...of, quote: path.quote }];
  const routes = [...methods.members].flatMap(([verb, method]): Route[] =>
    verbs.has(verb)
      ? [{ ...of, ...methodOf(text, method), method: verb, quote: nameOf(text, methods, verb) }]
      : [],
  );
  return routes.length > 0 ? routes : [{ ...of, quote: path.quote }];
}

/** What a method's own description says. */
export function methodOf(text: string, method: JsonNode): LooseMethod {
  const auth = textAt(method, 'authorizationType');
  const authType = auth && authTypeOf(auth.value);
  const key = flagAt(method, 'apiKeyRequired');
  const integration = membersAt(method).get('methodIntegration');
  const headers = auth && [...membersAt(method, 'methodResponses').values()].flatMap(headersOf);
  return {
    quote: auth?.quote ?? method.quote,
    ...(auth && authType && { authType: { value: authType, quote: auth.quote } }),
    ...(key && { apiKeyRequired: key }),
    ...(headers && { responseHeaders: headers }),
    ...(integration?.type === 'object' && integrationPart(text, integration)),
  };
}

/** `method.response.header.NAME` of a method response. */
const headersOf = (response: JsonNode): Stated<string>[] =>
  [...membersAt(response, 'responseParameters')].flatMap(([name, value]) => {
    const header = /^method\.response\.header\.(.{1,100})$/i.exec(name)?.[1];
    return header ? [{ value: header.toLowerCase(), quote: value.quote }] : [];
  });

/** What the description of a REST API's integration says. */
export function integrationPart(text: string, node: JsonObject): Partial<LooseMethod> {
  const type = textAt(node, 'type');
  const uri = textAt(node, 'uri');
  const connection = textAt(node, 'connectionType')?.value;
  const verb = textAt(node, 'httpMethod');
  const timeout = numberAt(node, 'timeoutInMillis');
  const link = textAt(node, 'connectionId');
  const value =
    type &&
    integrationOf({
      type: type.value,
      ...(uri && { address: uri.value }),
      ...(connection !== undefined && { connection }),
    });
  return {
    ...(type && value && { integration: { value, quote: type.quote } }),
    ...(verb && { integrationVerb: verb }),
    ...(timeout && { timeout }),
    ...(uri && { address: { value: uri.value, quote: nameOf(text, node, 'uri') } }),
    ...(link && connection === 'VPC_LINK' && { vpcLinkId: link.value }),
  };
}

/** `get-method`: one method, of which only the command says where it is. */
export const readMethod: OutputReader = (output) => {
  const { root, text } = output;
  if (root.type !== 'object' || !has(root, ['httpMethod', 'authorizationType'])) return undefined;
  const verb = textAt(root, 'httpMethod');
  if (!verb || !verbs.has(verb.value)) return undefined;
  return looseApi(output, { ...methodOf(text, root), method: verb.value, quote: verb.quote });
};

/** `get-integration`. */
export const readIntegration: OutputReader = (output) => {
  const { root, text, command } = output;
  if (root.type !== 'object' || !has(root, ['type', 'passthroughBehavior'])) return undefined;
  const type = textAt(root, 'type');
  if (!type || !/^(?:HTTP|AWS|MOCK|HTTP_PROXY|AWS_PROXY)$/.test(type.value)) return undefined;
  const verb = command?.options.get('http-method');
  return looseApi(output, {
    ...integrationPart(text, root),
    ...(verb && { method: verb.toUpperCase() }),
    quote: type.quote,
  });
};

function looseApi(output: Output, method: LooseMethod): ReturnType<OutputReader> {
  const resourceId = output.command?.options.get('resource-id');
  const methods = [{ ...method, ...(resourceId && { resourceId }) }];
  return { apis: [{ ...emptyApi(method.quote), type: 'rest', ...idOf(output), methods }] };
}
