import type { Route, Stated } from '../../configuration/configuration.ts';
import { type JsonNode, nodeAt } from '../json-tree.ts';
import type { Part } from './template-part.ts';
import { blocksOf, isMade, namesIn, type Parts } from './template-values.ts';

/** Which kind of backend an integration calls, as far as its type, address and connection tell. */
export function integrationOf(parts: Parts, { properties, type }: Part): Route['integration'] {
  const isV2 = type.startsWith('ApiGatewayV2');
  const name = isV2 ? 'IntegrationType' : 'Type';
  const node = nodeAt(properties, name);
  const value = parts.textOf(node)?.toUpperCase();
  if (!node || value === undefined) return undefined;
  const kind = kindOf(parts, value, properties, isV2);
  return kind && { value: kind, quote: parts.withName(node.quote, name) };
}

function kindOf(
  parts: Parts,
  value: string,
  properties: JsonNode,
  isV2: boolean,
): Stated<NonNullable<Route['integration']>['value']>['value'] | undefined {
  const connection = nodeAt(properties, 'ConnectionType');
  switch (value) {
    case 'MOCK':
      return 'mock';
    case 'AWS_PROXY':
      return nodeAt(properties, 'IntegrationSubtype') &&
        parts.textOf(nodeAt(properties, 'IntegrationSubtype'))
        ? 'aws-service'
        : 'lambda-proxy';
    case 'HTTP':
    case 'HTTP_PROXY':
      if (isMade(connection)) return undefined;
      return parts.textOf(connection)?.toUpperCase() === 'VPC_LINK' ? 'private' : 'http';
    case 'AWS':
      return serviceOf(parts, nodeAt(properties, isV2 ? 'IntegrationUri' : 'Uri'));
    default:
      return undefined;
  }
}

/** Which service an `AWS` integration calls. */
function serviceOf(parts: Parts, uri: JsonNode | undefined): 'lambda-custom' | 'aws-service' | undefined {
  const text = writtenIn(uri);
  const isFunction = [...namesIn(uri)].some((name) => parts.named(name)?.type === 'Lambda::Function');
  if (isFunction || /:lambda:(?:path|action)\/|\/functions\//.test(text)) return 'lambda-custom';
  return /:apigateway:.{0,60}:(?!lambda\b)[a-z0-9.-]{2,40}:(?:path|action)\//.test(text)
    ? 'aws-service'
    : undefined;
}

/** All characters that are written in a value, at most so many, functions or not. */
function writtenIn(node: JsonNode | undefined, depth = 0): string {
  if (!node || depth > 6) return '';
  if (node.type === 'string') return node.value.slice(0, 500);
  if (node.type === 'plain') return '';
  const inner = node.type === 'array' ? node.items : [...node.members.values()];
  return inner
    .slice(0, 20)
    .map((one) => writtenIn(one, depth + 1))
    .join('');
}

/** The verb with which an integration is called, as written. */
export function verbOf(parts: Parts, part: Part): Stated<string> | undefined {
  const name = part.type.startsWith('ApiGatewayV2') ? 'IntegrationMethod' : 'IntegrationHttpMethod';
  const stated = parts.stated(part, name, (node) => parts.textOf(node)?.toUpperCase());
  return stated && /^[A-Z]{3,7}$/.test(stated.value) ? stated : undefined;
}

const header = /^method\.response\.header\.([\w-]{1,100})$/i;

/** The response headers that the responses of an integration set. */
export function responseHeadersOf(
  parts: Parts,
  integration: Part | undefined,
  separate: readonly Part[],
): Stated<string>[] {
  const own = blocksOf(integration && nodeAt(integration.properties, 'IntegrationResponses'));
  const set = [...own, ...separate.map(({ properties }) => properties)].map((one) =>
    nodeAt(one, 'ResponseParameters'),
  );
  const found = new Map<string, Stated<string>>();
  for (const parameters of set) {
    if (parameters?.type !== 'object') continue;
    for (const [key, node] of parameters.members) {
      const name = header.exec(key)?.[1]?.toLowerCase();
      if (name && !found.has(name)) found.set(name, { value: name, quote: quoteOfKey(parts, node, key) });
    }
  }
  return [...found.values()];
}

/** The name of a header in front of its value; the value may be anything. */
function quoteOfKey({ template: { text } }: Parts, node: JsonNode, key: string): Stated<string>['quote'] {
  const from = Math.max(0, node.quote.from - key.length - 40);
  const found = text.slice(from, node.quote.from).lastIndexOf(key);
  return found < 0 ? node.quote : { from: from + found, to: from + found + key.length };
}
