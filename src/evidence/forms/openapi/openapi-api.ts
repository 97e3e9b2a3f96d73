/** An API out of an OpenAPI document (2.0 or 3.0) with the extensions of API Gateway. */
import type { Api, Route } from '../../configuration/configuration.ts';
import { integrationOf } from '../../configuration/kinds.ts';
import { segmentsOf } from '../../configuration/match.ts';
import { flagAt, membersAt, nameOf, numberAt, textAt, textsAt } from '../../configuration/nodes.ts';
import { namesOfHost } from '../../host.ts';
import type { Quote } from '../../reading.ts';
import { itemsAt, type JsonNode, type JsonObject, nodeAt } from '../json-tree.ts';
import { securityOf } from './openapi-security.ts';

const verbs = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options'];
const any = 'x-amazon-apigateway-any-method';
const mark = 'x-amazon-apigateway-';

/**
 * The API that a document describes; `isWhole` says whether all its paths are there. `text` is the whole text. An
 * export of a stage shows what is deployed; it proves nothing of what is only configured. With the address of a stage in
 * it a document may also be an export that was edited since: it proves what is deployed only where `isFresh`, if the
 * command that exported it stands above.
 */
export function apiOfOpenApi(
  text: string,
  root: JsonObject,
  isWhole: boolean,
  isFresh = false,
): Api | undefined {
  const paths = root.members.get('paths');
  if (paths?.type !== 'object') return undefined;
  const quote = nameOf(text, root, 'paths');
  const routes = [...paths.members].flatMap(([path, item]) => routesOf(text, root, paths, path, item));
  const type = typeOf(root, paths);
  const address = addressOf(root);
  const isExport = address.id !== undefined;
  const basePath = isExport ? '' : (address.path ?? '');
  const snapshot = {
    quote,
    routes,
    allRoutes: isWhole,
    ...(address.stage !== undefined && { stage: address.stage }),
  };
  return {
    quote,
    ...(type && { type }),
    ...(address.id !== undefined && { id: address.id }),
    routes,
    // With a path before all paths it depends on the import what they have become.
    allRoutes: isWhole && !isExport && basePath === '',
    stages: [],
    allStages: false,
    ...(isExport && isFresh && address.stage !== undefined && { deployed: snapshot }),
    ...(basePath !== '' && { basePath }),
    ...settingsOf(text, root),
  };
}

function routesOf(text: string, root: JsonObject, paths: JsonObject, path: string, item: JsonNode): Route[] {
  if (!path.startsWith('/') || item.type !== 'object') return [];
  const own = path === '/$default' ? '$default' : path;
  const place = nameOf(text, paths, path);
  const routes = [...item.members].flatMap(([name, operation]): Route[] => {
    const verb = name.toLowerCase();
    if ((!verbs.includes(verb) && verb !== any) || operation.type !== 'object') return [];
    const quote = nameOf(text, item, name);
    return [
      {
        path: own,
        pathQuote: place,
        ...(own !== '$default' && { method: verb === any ? 'ANY' : verb.toUpperCase() }),
        quote: own === '$default' ? place : quote,
        ...securityOf(root, operation, quote),
        ...integrationPart(text, operation),
      },
    ];
  });
  return routes.length > 0 ? routes : [{ path: own, quote: place }];
}

function integrationPart(text: string, operation: JsonObject): Partial<Route> {
  const node = operation.members.get(`${mark}integration`);
  if (node?.type !== 'object') return {};
  const type = textAt(node, 'type');
  const uri = textAt(node, 'uri');
  const verb = textAt(node, 'httpMethod');
  const timeout = numberAt(node, 'timeoutInMillis');
  const connection = textAt(node, 'connectionType')?.value.toUpperCase();
  const subtype = textAt(node, 'integrationSubtype')?.value;
  const value =
    type &&
    integrationOf({
      type: type.value,
      ...(uri && { address: uri.value }),
      ...(connection !== undefined && { connection }),
      ...(subtype !== undefined && { subtype }),
    });
  const responses = membersAt(node, 'responses');
  const headers = [...responses.values()].flatMap((response) =>
    [...membersAt(response, 'responseParameters')].flatMap(([name, { quote }]) => {
      const header = /^method\.response\.header\.(.{1,100})$/i.exec(name)?.[1];
      return header ? [{ value: header.toLowerCase(), quote }] : [];
    }),
  );
  return {
    ...(type && value && { integration: { value, quote: type.quote } }),
    ...(verb && { integrationVerb: { value: verb.value.toUpperCase(), quote: verb.quote } }),
    ...(timeout && { timeout }),
    ...(uri && { address: { value: uri.value, quote: nameOf(text, node, 'uri') } }),
    ...(responses.size > 0 && { responseHeaders: headers }),
  };
}

const ofRest = ['policy', 'api-key-source', 'request-validators', 'gateway-responses', 'binary-media-types'];
const ofHttp = ['cors', 'importexport-version'];

/** Which kind of API it is for: an HTTP API takes OpenAPI 3 only, and each kind has members of its own. */
function typeOf(root: JsonObject, paths: JsonObject): 'rest' | 'http' | undefined {
  const hasAny = (names: readonly string[]): boolean => names.some((name) => root.members.has(mark + name));
  if (root.members.has('swagger') || hasAny(ofRest)) return 'rest';
  if (hasAny(ofHttp) || paths.members.has('/$default')) return 'http';
  for (const item of paths.members.values())
    for (const operation of membersAt(item).values()) {
      const integration = membersAt(operation, `${mark}integration`);
      if (integration.has('payloadFormatVersion') || integration.has('integrationSubtype')) return 'http';
      if (
        ['passthroughBehavior', 'responses', 'requestTemplates', 'cacheNamespace'].some((name) =>
          integration.has(name),
        )
      )
        return 'rest';
    }
  return undefined;
}

interface Address {
  /** Of an export: the API that it was made from. */
  id?: string;
  stage?: string;
  /** The path before all paths, without a slash at its end. */
  path?: string;
}

/** The address that a document gives: `servers` of version 3, `host` and `basePath` of version 2. */
function addressOf(root: JsonObject): Address {
  const server = itemsAt(root, 'servers')[0];
  const url = textAt(server, 'url')?.value ?? `https://${textAt(root, 'host')?.value ?? ''}`;
  const host = /^https?:\/\/([^/]{1,260})/.exec(url)?.[1] ?? '';
  const { apiId } = namesOfHost(host.toLowerCase());
  const written = root.members.has('swagger')
    ? (textAt(root, 'basePath')?.value ?? '')
    : url
        .replace(/^https?:\/\/[^/]{0,260}/, '')
        .replace(
          /\{(\w{1,60})\}/g,
          (_, name: string) => textAt(server, 'variables', name, 'default')?.value ?? '',
        );
  const path = `/${written.replace(/^\/+|\/+$/g, '')}`;
  if (!apiId) return { path: path === '/' ? '' : path };
  const [stage] = segmentsOf(path, 'rest');
  return { id: apiId, ...(stage !== undefined && { stage }) };
}

function settingsOf(text: string, root: JsonObject): Partial<Api> {
  const source = textAt(root, `${mark}api-key-source`);
  const binary = textsAt(root, `${mark}binary-media-types`).find(({ value }) => value === '*/*');
  const cors = root.members.get(`${mark}cors`);
  const endpoint =
    nodeAt(root, `${mark}endpoint-configuration`) ??
    nodeAt(itemsAt(root, 'servers')[0], `${mark}endpoint-configuration`);
  const disabled = flagAt(endpoint, 'disableExecuteApiEndpoint');
  const [link] = itemsAt(endpoint, 'vpcEndpointIds');
  const name = (member: string): Quote => nameOf(text, root, mark + member);
  return {
    ...(source &&
      /^(?:HEADER|AUTHORIZER)$/.test(source.value) && {
        apiKeySource: { value: source.value as 'HEADER' | 'AUTHORIZER', quote: source.quote },
      }),
    ...(binary && { everythingBinary: binary.quote }),
    ...(root.members.has(`${mark}policy`) && { resourcePolicy: name('policy') }),
    ...(cors?.type === 'object' && {
      cors: { quote: name('cors'), origins: textsAt(cors, 'allowOrigins').map(({ value }) => value) },
    }),
    ...(disabled && { defaultEndpointDisabled: disabled }),
    // Only private APIs have endpoints of a VPC.
    ...(link && { endpointType: { value: 'private' as const, quote: link.quote } }),
  };
}
