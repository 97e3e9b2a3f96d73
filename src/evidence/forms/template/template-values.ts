import type { Stated } from '../../configuration/configuration.ts';
import type { Quote } from '../../reading.ts';
import { itemsAt, type JsonNode, nodeAt, stringAt } from '../json-tree.ts';
import type { Part, Template } from './template-part.ts';

/** A reference to another resource, and to which attribute of it; no attribute for what `Ref` gives. */
export interface Reference {
  to: string;
  attribute?: string;
}

/** So many references are followed from one value to the next. */
const farthest = 6;

/** What a value refers to, if it is nothing but one reference. */
export function referenceOf(node: JsonNode | undefined): Reference | undefined {
  if (node?.type !== 'object' || node.members.size !== 1) return undefined;
  const ref = stringAt(node, 'Ref');
  if (ref) return { to: ref.value };
  const [to, attribute] = itemsAt(node, 'Fn::GetAtt');
  if (to?.type === 'string' && attribute?.type === 'string')
    return { to: to.value, attribute: attribute.value };
  const sub = /^\$\{([A-Za-z0-9]{1,255})(?:\.([A-Za-z0-9.]{1,100}))?\}$/.exec(
    stringAt(node, 'Fn::Sub')?.value ?? '',
  );
  return sub?.[1] ? { to: sub[1], ...(sub[2] && { attribute: sub[2] }) } : undefined;
}

/** The names of all resources that a value mentions anywhere in it. */
export function namesIn(node: JsonNode | undefined, found = new Set<string>(), depth = 0): Set<string> {
  if (!node || depth > 12 || node.type === 'plain' || node.type === 'string') return found;
  const reference = referenceOf(node);
  if (reference) found.add(reference.to);
  const sub = stringAt(node, 'Fn::Sub') ?? stringAt(node, 'Fn::Sub', 0);
  for (const [, name = ''] of (sub?.value ?? '').matchAll(/\$\{([A-Za-z0-9]{1,255})/g)) found.add(name);
  const own = stringAt(node, 'Fn::Hcl')?.value ?? '';
  for (const [name] of own.matchAll(/\baws_[a-z0-9_]{1,80}\.[\w-]{1,100}/g)) found.add(name);
  const inner = node.type === 'array' ? node.items : node.members.values();
  for (const one of inner) namesIn(one, found, depth + 1);
  return found;
}

/** Whether a value is made by a function, so that what it is isn't written there. */
export const isMade = (node: JsonNode | undefined): boolean =>
  node?.type === 'object' && [...node.members.keys()].some((key) => /^(?:Fn::|Ref$|Condition$)/.test(key));

/** The one object at a place; states write `[{ … }]` for a nested block. */
export const blockOf = (node: JsonNode | undefined): JsonNode | undefined =>
  node?.type === 'array' ? node.items[0] : node;

/** The objects at a place: one, a list of them, or none. */
export const blocksOf = (node: JsonNode | undefined): readonly JsonNode[] =>
  node?.type === 'array' ? node.items : node?.type === 'object' ? [node] : [];

/** `true` and `"true"` are the same to all tools. */
export function booleanOf(node: JsonNode | undefined): boolean | undefined {
  if (node?.type === 'plain') return typeof node.value === 'boolean' ? node.value : undefined;
  if (node?.type !== 'string') return undefined;
  return /^true$/i.test(node.value) ? true : /^false$/i.test(node.value) ? false : undefined;
}

export function numberOf(node: JsonNode | undefined): number | undefined {
  if (node?.type === 'plain' && typeof node.value === 'number') return node.value;
  return node?.type === 'string' && /^\d{1,9}$/.test(node.value) ? Number(node.value) : undefined;
}

/** Whether a property is missing, or said to be nothing. */
export const isMissing = (node: JsonNode | undefined): boolean =>
  node === undefined || (node.type === 'plain' && node.value === null);

/** The resources of a template, and what their values come to as far as it is written there. */
export class Parts {
  readonly template: Template;
  private readonly byName = new Map<string, Part>();
  private readonly byId = new Map<string, Part[]>();
  private readonly byType = new Map<string, Part[]>();
  private readonly groups = new Map<string, Map<string | undefined, Part[]>>();
  /** Paths of resources that were worked out; undefined while that goes on, so that a circle ends. */
  readonly paths = new Map<Part, string | undefined>();

  constructor(template: Template) {
    this.template = template;
    for (const part of template.parts) {
      if (!this.byName.has(part.name)) this.byName.set(part.name, part);
      if (part.id !== undefined) add(this.byId, part.id, part);
      add(this.byType, part.type, part);
    }
  }

  of(type: string): readonly Part[] {
    return this.byType.get(type) ?? [];
  }

  /** The resources of a type whose property means the same thing; `key` is what `keyOf` says of it. */
  grouped(
    type: string,
    property: string,
    key: string | undefined,
    ...meant: readonly string[]
  ): readonly Part[] {
    const name = `${type} ${property}`;
    let groups = this.groups.get(name);
    if (!groups) {
      groups = new Map();
      this.groups.set(name, groups);
      for (const part of this.of(type))
        add(groups, this.keyOf(part.properties.members.get(property), ...meant), part);
    }
    return groups.get(key) ?? [];
  }

  named(name: string): Part | undefined {
    return this.byName.get(name);
  }

  /** The resource of a type that a value stands for: a reference to it, or its id. */
  meant(node: JsonNode | undefined, ...types: readonly string[]): Part | undefined {
    const reference = referenceOf(node);
    const known = reference
      ? [this.byName.get(reference.to)]
      : node?.type === 'string'
        ? (this.byId.get(node.value) ?? [])
        : [];
    return known.find((part) => part && types.includes(part.type));
  }

  /** The same for all values that stand for the same thing; undefined if that can't be told. */
  keyOf(node: JsonNode | undefined, ...types: readonly string[]): string | undefined {
    const part = this.meant(node, ...types);
    if (part) return part.name;
    const reference = referenceOf(node);
    if (reference) return `${reference.to} ${reference.attribute ?? ''}`;
    if (node?.type === 'string') return `id ${node.value}`;
    const own = stringAt(node, 'Fn::Hcl')?.value ?? stringAt(node, 'Fn::ImportValue')?.value;
    return own === undefined || own.includes('known after apply') ? undefined : `as ${own}`;
  }

  /** What a value comes to, if that is a text, and it is written there. */
  textOf(node: JsonNode | undefined, depth = 0): string | undefined {
    if (node?.type === 'string') return node.value;
    if (node?.type === 'plain') return node.value === null ? undefined : String(node.value);
    const sub = stringAt(node, 'Fn::Sub')?.value;
    if (sub !== undefined && !sub.includes('\x24{')) return sub;
    const reference = referenceOf(node);
    const part = reference && this.byName.get(reference.to);
    if (!part || depth > farthest || part.isUncertain) return undefined;
    const name = propertyNamed(part, reference.attribute);
    return name === undefined ? undefined : this.textOf(part.properties.members.get(name), depth + 1);
  }

  /** A text with the characters that say it, its name included where that stands before it. */
  stated<T extends string | boolean | number>(
    part: Part,
    name: string,
    read: (node: JsonNode | undefined) => T | undefined,
  ): Stated<T> | undefined {
    const node = nodeAt(part.properties, name);
    const value = read(node);
    return node && value !== undefined ? { value, quote: this.withName(node.quote, name) } : undefined;
  }

  /** A value's place together with its name, if both stand on one line. `name` is CloudFormation's. */
  withName(quote: Quote, name: string): Quote {
    const before = this.template.text.slice(Math.max(0, quote.from - name.length - 60), quote.from);
    const line = before.slice(before.lastIndexOf('\n') + 1);
    const found = /["']?([A-Za-z_]+)["']?[^\S\n]{0,40}[:=][^\S\n]{0,40}(?:![A-Za-z]{1,20} )?$/.exec(line);
    return found ? { from: quote.from - found[0].length, to: quote.to } : quote;
  }
}

function add<K>(map: Map<K, Part[]>, key: K, part: Part): void {
  const known = map.get(key);
  if (known) known.push(part);
  else map.set(key, [part]);
}

/** The property that an attribute of a resource is, or the name that `Ref` and `id` give for some types. */
function propertyNamed({ type, name }: Part, attribute: string | undefined): string | undefined {
  const isId = attribute === undefined || attribute === 'id';
  if (isId && type.endsWith('::Stage')) return 'StageName';
  if (isId && type.endsWith('::DomainName')) return 'DomainName';
  if (isId || attribute === undefined) return undefined;
  return name.includes('aws_') ? propertyOf(type, attribute) : attribute;
}

/** What CloudFormation calls an argument of Terraform's. */
const renamed: Readonly<Record<string, string>> = {
  'ApiGateway::Method authorization': 'AuthorizationType',
  'ApiGateway::RestApi api_key_source': 'ApiKeySourceType',
  'ApiGateway::BasePathMapping api_id': 'RestApiId',
  'ApiGateway::BasePathMapping stage_name': 'Stage',
  'ApiGatewayV2::Stage name': 'StageName',
  timeout_milliseconds: 'TimeoutInMillis',
};

/** CloudFormation's name for an argument of Terraform's. */
export const propertyOf = (type: string, argument: string): string =>
  renamed[`${type} ${argument}`] ??
  renamed[argument] ??
  argument.replace(/(?:^|_)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
