import type { Quote } from '../../reading.ts';
import { type JsonNode, type JsonObject, nodeAt, stringAt } from '../json-tree.ts';
import type { Part, Template } from './template-part.ts';

/**
 * The resources of a template, and which tool wrote it. Where the end of the template may be missing, the last of them
 * may be without some of its properties.
 */
export function partsOf(
  text: string,
  root: JsonNode,
  isEndSure: boolean,
): { parts: Part[]; tool: Template['tool'] } {
  const resources = nodeAt(root, 'Resources');
  const found = resources?.type === 'object' ? [...resources.members] : [];
  const last = Math.max(...found.map(([, node]) => node.quote.from));
  const parts = found.flatMap(([name, node]): Part[] => {
    const type = stringAt(node, 'Type');
    if (!type) return [];
    return [
      {
        type: type.value.replace(/^AWS::/, ''),
        name,
        properties: propertiesOf(node),
        quote: headerOf(text, name, node, type.quote),
        ...((nodeAt(node, 'Condition') || (!isEndSure && node.quote.from === last)) && { isUncertain: true }),
      },
    ];
  });
  return { parts, tool: toolOf(root, found) };
}

function propertiesOf(node: JsonNode): JsonObject {
  const properties = nodeAt(node, 'Properties');
  if (properties?.type === 'object') return properties;
  return { type: 'object', quote: node.quote, members: new Map() };
}

/** A resource's logical id, up to its type where that stands right behind it. */
function headerOf(text: string, name: string, node: JsonNode, type: Quote): Quote {
  const earliest = Math.max(0, node.quote.from - name.length - 80);
  const found = text.slice(earliest, node.quote.from).lastIndexOf(name);
  if (found < 0) return type;
  const from = earliest + found;
  const isNear = type.from >= from && type.to - from < name.length + 160;
  return { from, to: isNear ? type.to : from + name.length };
}

function toolOf(root: JsonNode, resources: readonly (readonly [string, JsonNode])[]): Template['tool'] {
  const isOfCdk = ([, node]: readonly [string, JsonNode]): boolean =>
    stringAt(node, 'Type')?.value === 'AWS::CDK::Metadata' ||
    nodeAt(node, 'Metadata', 'aws:cdk:path') !== undefined;
  if (resources.some(isOfCdk) || nodeAt(root, 'Parameters', 'BootstrapVersion')) return 'cdk';
  const isOfSam = resources.some(([, node]) => stringAt(node, 'Type')?.value.startsWith('AWS::Serverless::'));
  return isOfSam ? 'sam' : 'cloudformation';
}
