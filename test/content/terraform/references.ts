/** References inside expressions: what they name, and where. */
import type { Node } from 'web-tree-sitter';

export interface Reference {
  /** `aws_api_gateway_stage`, `prod`, `arn` for `aws_api_gateway_stage.prod[0].arn`. */
  path: string[];
  line: number;
}

/** Names that a `for` or `dynamic` around the node brings in. */
function localNames(node: Node): Set<string> {
  const names = new Set<string>();
  for (let outer: Node | null = node; outer; outer = outer.parent) {
    const [intro] = outer.namedChildren.filter((child) => child?.type === 'for_intro');
    for (const child of intro?.namedChildren ?? []) if (child?.type === 'identifier') names.add(child.text);
    const [keyword, label] = outer.type === 'block' ? outer.namedChildren : [];
    if (keyword?.text === 'dynamic' && label) names.add(label.text.replace(/"/g, ''));
  }
  return names;
}

/** Whether the node is a bare key of an object, such as `a` in `{ a = 1 }`. */
function isKey(expression: Node | null): boolean {
  const parent = expression?.parent;
  return parent?.type === 'object_elem' && parent.childForFieldName('key')?.id === expression?.id;
}

/** Whether the node stands in `ignore_changes = [ … ]`, whose entries are names of arguments. */
function isIgnored(node: Node): boolean {
  for (let outer: Node | null = node; outer; outer = outer.parent) {
    if (outer.type === 'attribute') return outer.namedChildren[0]?.text === 'ignore_changes';
  }
  return false;
}

function pathFrom(variable: Node): string[] {
  const path = [variable.text];
  for (let next = variable.nextNamedSibling; next; next = next.nextNamedSibling) {
    if (next.type === 'get_attr') path.push(next.text.slice(1).trim());
    else if (next.type === 'splat') {
      for (const child of next.descendantsOfType('get_attr'))
        if (child) path.push(child.text.slice(1).trim());
    } else if (next.type !== 'index') break;
  }
  return path;
}

/** Every reference below a node, without names that are local to a `for` or a `dynamic` block. */
export function referencesIn(root: Node): Reference[] {
  return root.descendantsOfType('variable_expr').flatMap((node) => {
    if (!node || isIgnored(node) || (isKey(node.parent) && node.nextNamedSibling === null)) return [];
    const path = pathFrom(node);
    if (localNames(node).has(path[0] ?? '')) return [];
    return [{ path, line: node.startPosition.row + 1 }];
  });
}
