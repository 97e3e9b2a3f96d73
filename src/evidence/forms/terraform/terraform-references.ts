import { itemsAt, type JsonNode, nodeAt, stringAt } from '../json-tree.ts';
import type { Part } from '../template/template-part.ts';
import { propertyOf } from '../template/template-values.ts';

/**
 * A plan doesn't know the ids that AWS will give; which resource refers to which stands in its configuration. Fills in
 * what values lack, for resources outside of modules that are there once.
 */
export function withReferences(parts: readonly Part[], module: JsonNode | undefined): Part[] {
  const expressions = new Map(
    itemsAt(module, 'resources').map((one) => [stringAt(one, 'address')?.value, nodeAt(one, 'expressions')]),
  );
  return parts.map((part) => {
    const known = expressions.get(part.name);
    if (known?.type !== 'object') return part;
    const members = new Map(part.properties.members);
    for (const [name, expression] of known.members) {
      const property = propertyOf(part.type, name);
      const before = members.get(property);
      const isThere = before && !(before.type === 'plain' && before.value === null);
      const reference = isThere ? undefined : referenceIn(expression);
      if (reference) members.set(property, reference);
    }
    return { ...part, properties: { ...part.properties, members } };
  });
}

/** `{ "references": ["aws_x.y.id", "aws_x.y"] }` as a reference, if it is to one attribute of one resource. */
function referenceIn(expression: JsonNode): JsonNode | undefined {
  const references = itemsAt(expression, 'references');
  const [first, second] = references;
  if (first?.type !== 'string' || second?.type !== 'string' || references.length !== 2) return undefined;
  if (!first.value.startsWith(`${second.value}.`)) return undefined;
  const attribute = first.value.slice(second.value.length + 1);
  const { quote } = first;
  const items: JsonNode[] = [second, { type: 'string', quote, value: attribute }];
  return { type: 'object', quote, members: new Map([['Fn::GetAtt', { type: 'array', quote, items }]]) };
}
