/** Values with their characters, out of the trees of JSON and YAML. */
import { type JsonNode, type JsonObject, nodeAt } from '../forms/json-tree.ts';
import type { Quote } from '../reading.ts';
import type { Stated } from './configuration.ts';

type Path = readonly (string | number)[];

/** The string at a path, with its characters. */
export function textAt(node: JsonNode | undefined, ...path: Path): Stated<string> | undefined {
  const found = nodeAt(node, ...path);
  return found?.type === 'string' ? { value: found.value, quote: found.quote } : undefined;
}

/** The boolean at a path; what somebody wrote in quotation marks counts as well. */
export function flagAt(node: JsonNode | undefined, ...path: Path): Stated<boolean> | undefined {
  const found = nodeAt(node, ...path);
  if (found?.type === 'plain' && typeof found.value === 'boolean')
    return { value: found.value, quote: found.quote };
  if (found?.type !== 'string' || !/^(?:true|false)$/i.test(found.value)) return undefined;
  return { value: found.value.toLowerCase() === 'true', quote: found.quote };
}

/** The number at a path. */
export function numberAt(node: JsonNode | undefined, ...path: Path): Stated<number> | undefined {
  const found = nodeAt(node, ...path);
  if (found?.type === 'plain' && typeof found.value === 'number')
    return { value: found.value, quote: found.quote };
  return undefined;
}

/** Strings of an array at a path. */
export function textsAt(node: JsonNode | undefined, ...path: Path): Stated<string>[] {
  const found = nodeAt(node, ...path);
  if (found?.type !== 'array') return [];
  return found.items.flatMap((item) =>
    item.type === 'string' ? { value: item.value, quote: item.quote } : [],
  );
}

/** Members of an object at a path, by their names; none if there is no object. */
export function membersAt(node: JsonNode | undefined, ...path: Path): ReadonlyMap<string, JsonNode> {
  const found = nodeAt(node, ...path);
  return found?.type === 'object' ? found.members : new Map();
}

/** So far before its value a name stands at most: quotation marks, a colon, blanks, a comment. Characters. */
const farthest = 200;

/** Where the name of a member stands, without quotation marks; `text` is the whole text. Else where its value begins. */
export function nameOf(text: string, object: JsonObject, name: string): Quote {
  const value = object.members.get(name)?.quote ?? object.quote;
  const start = Math.max(object.quote.from, value.from - farthest - name.length);
  const at = text.slice(start, value.from).lastIndexOf(name);
  if (at >= 0) return { from: start + at, to: start + at + name.length };
  // A YAML member without a value has the place of its name.
  if (text.startsWith(name, value.from)) return { from: value.from, to: value.from + name.length };
  return { from: value.from, to: Math.min(value.to, value.from + 1) };
}
