/** One output of the AWS CLI, as its readers get it. */
import type { Configuration } from '../../configuration/configuration.ts';
import type { Quote } from '../../reading.ts';
import type { JsonArray, JsonNode, JsonObject } from '../json-tree.ts';
import type { AwsCommand } from './aws-cli-output-command.ts';

export interface Output {
  /** The whole text. */
  text: string;
  root: JsonObject | JsonArray;
  command?: AwsCommand;
  /** Whether all of it is there, so that what it does not list does not exist. */
  isWhole: boolean;
}

/** Reads one kind of output; undefined if it is another. */
export type OutputReader = (output: Output) => Configuration | undefined;

/** Objects of an output: the items of its list (`items`, `item`, `Items`, or the list itself), or the one object. */
export interface Items {
  objects: readonly JsonObject[];
  /** Whether they are all: of a single object never. */
  isList: boolean;
  /** Something short that stands for the list, or for the object. */
  quote: Quote;
}

/** The objects of an output, in which a list stands under one of some names. */
export function itemsOf({ root, text }: Output, ...names: readonly string[]): Items | undefined {
  if (root.type === 'array') return listed(root, { from: root.quote.from, to: root.quote.from + 1 });
  for (const name of names) {
    const list = root.members.get(name);
    if (list?.type !== 'array') continue;
    const at = text.lastIndexOf(name, list.quote.from);
    const from = at >= root.quote.from ? at : list.quote.from;
    return listed(list, { from, to: from + name.length });
  }
  return { objects: [root], isList: false, quote: { from: root.quote.from, to: root.quote.from + 1 } };
}

function listed(list: JsonArray, quote: Quote): Items | undefined {
  const objects = list.items.filter((item) => item.type === 'object');
  return objects.length === list.items.length ? { objects, isList: true, quote } : undefined;
}

const present = (node: JsonNode | undefined): boolean =>
  node !== undefined && !(node.type === 'plain' && node.value === null);

/** Whether an object has all of some members, and one of others if any are named. */
export const has = (object: JsonObject, all: readonly string[], any: readonly string[] = []): boolean =>
  all.every((name) => present(object.members.get(name))) &&
  (any.length === 0 || any.some((name) => object.members.has(name)));

/** Whether an object has no other members than some, separated by blanks: an application's objects have names alike. */
export function hasOnly(object: JsonObject, names: string): boolean {
  const known = new Set(names.split(' '));
  return [...object.members.keys()].every((name) => known.has(name));
}

/** The objects of an output if it has some and each of them is of a kind; `isKind` knows it by its members. */
export function objectsOf(
  output: Output,
  isKind: (object: JsonObject) => boolean,
  ...names: readonly string[]
): Items | undefined {
  const items = itemsOf(output, ...names);
  return items && items.objects.length > 0 && items.objects.every(isKind) ? items : undefined;
}

/** Whether an output is an empty list that a command asked for. */
export function emptyList(output: Output, name: string): Quote | undefined {
  if (output.root.type !== 'object' || !output.isWhole) return undefined;
  const items = itemsOf(output, name);
  return items?.isList && items.objects.length === 0 ? items.quote : undefined;
}
