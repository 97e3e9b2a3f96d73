import { type JsonNode, type JsonObject, nodeAt } from '../json-tree.ts';
import type { Part } from '../template/template-part.ts';
import { propertyOf } from '../template/template-values.ts';
import type { HclBlock } from './hcl-tree.ts';
import { terraformTypes } from './terraform-types.ts';

/** Members that hold blocks: only their names are Terraform's own, those of other maps are somebody's. */
const blocks = new Set(
  `endpoint_configuration cors_configuration api_stages settings mutual_tls_authentication lifecycle
  default_route_settings route_settings domain_name_configuration throttle_settings quota_settings`.split(
    /\s+/,
  ),
);

/** The type of a resource in CloudFormation's words; others keep their own. */
export const typeOf = (type: string): string => terraformTypes[type] ?? type;

/** A resource of a state, with the names of its arguments as CloudFormation has them. */
export function partOfValues(
  resource: { type: string; address: string },
  values: JsonObject,
  more: Pick<Part, 'quote' | 'isUncertain' | 'isData'>,
): Part {
  const type = typeOf(resource.type);
  const id = nodeAt(values, 'id');
  return {
    type,
    name: resource.address,
    properties: translated(type, values),
    ...(id?.type === 'string' && { id: id.value }),
    ...more,
  };
}

function translated(type: string, values: JsonObject): JsonObject {
  const members = new Map<string, JsonNode>();
  for (const [name, node] of values.members)
    members.set(propertyOf(type, name), blocks.has(name) ? inner(node) : node);
  return { ...values, members };
}

function inner(node: JsonNode): JsonNode {
  if (node.type === 'array') return { ...node, items: node.items.map(inner) };
  return node.type === 'object' ? translated('', node) : node;
}

/** A `resource` or `data` block of HCL as a resource. Undefined for any other block. */
export function partOfBlock(block: HclBlock): Part | undefined {
  const [type = '', name = ''] = block.labels;
  const isData = block.type === 'data';
  if ((block.type !== 'resource' && !isData) || name === '') return undefined;
  const many = block.attributes.find((one) => one.name === 'count' || one.name === 'for_each');
  const isOne = many?.value.type === 'plain' && many.value.value === 1;
  const dynamic = block.blocks.some((one) => one.type === 'dynamic');
  const isUncertain = block.isBroken || dynamic || (many !== undefined && !isOne);
  return partOfValues({ type, address: `${isData ? 'data.' : ''}${type}.${name}` }, objectOf(block), {
    quote: block.header,
    ...(isUncertain && { isUncertain }),
    ...(isData && { isData }),
  });
}

/** A block as an object; several inner blocks of one name become a list. */
function objectOf(block: HclBlock): JsonObject {
  const members = new Map<string, JsonNode>();
  for (const { name, value } of block.attributes) if (!members.has(name)) members.set(name, value);
  for (const one of block.blocks) {
    const before = members.get(one.type);
    const node = objectOf(one);
    if (!before) members.set(one.type, node);
    else if (before.type === 'array') before.items.push(node);
    else members.set(one.type, { type: 'array', quote: node.quote, items: [before, node] });
  }
  return { type: 'object', quote: block.quote, members };
}
