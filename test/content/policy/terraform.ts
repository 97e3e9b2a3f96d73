/** Policies in Terraform: `jsonencode({ … })` of an argument, and `data "aws_iam_policy_document"`. */
import type { Node } from 'web-tree-sitter';
import type { Entry, Value } from '../cloudformation/value.ts';
import { type Attribute, type Block, readTree } from '../terraform/tree.ts';
import type { Place } from './statements.ts';

const lineOf = (node: Node) => node.startPosition.row + 1;

/** A text with `${…}` for what is filled in. */
const textOf = (node: Node) => node.text.replace(/^"|"$/g, '').replace(/\\"/g, '"');

function convert(node: Node): Value {
  const line = lineOf(node);
  const [only] = node.namedChildren;
  switch (node.type) {
    case 'object':
      return {
        kind: 'map',
        line,
        entries: node.namedChildren.flatMap((child): Entry[] => {
          const key = child?.childForFieldName('key');
          const value = child?.childForFieldName('val');
          return key && value ? [{ key: textOf(key), line: lineOf(key), value: convert(value) }] : [];
        }),
      };
    case 'tuple':
      return {
        kind: 'list',
        line,
        items: node.namedChildren.flatMap((child) => (child?.type === 'expression' ? [convert(child)] : [])),
      };
    case 'string_lit':
    case 'quoted_template':
      return { kind: 'scalar', value: textOf(node), line };
    default:
      // Only what holds one thing is looked through: a reference or a call has several, or is no value.
      if (only && node.namedChildCount === 1 && !/^(variable_expr|function_call|for_\w+)$/.test(only.type))
        return /^(expression|collection_value|literal_value|template_expr)$/.test(node.type)
          ? convert(only)
          : { kind: 'scalar', value: textOf(node), line };
      return { kind: 'call', name: 'code', argument: { kind: 'scalar', value: null, line }, line };
  }
}

/** The objects that an expression encodes as JSON. */
function encoded(value: Node): Value[] {
  return value.descendantsOfType('function_call').flatMap((call) => {
    if (call?.namedChildren[0]?.text !== 'jsonencode') return [];
    const object = call.descendantsOfType('object')[0];
    return object ? [convert(object)] : [];
  });
}

/** What the blocks of a policy document call the keys of a statement. */
const names: Record<string, string> = {
  actions: 'Action',
  effect: 'Effect',
  not_actions: 'NotAction',
  not_resources: 'NotResource',
  resources: 'Resource',
  sid: 'Sid',
};

function valueIn(attributes: Attribute[], name: string): Value | undefined {
  const value = attributes.find((attribute) => attribute.name === name)?.value;
  return value && convert(value);
}

/** A text that is worked out later. */
const open = ['$', '{}'].join('');

function textIn(block: Block, name: string): string {
  const value = valueIn(block.attributes, name);
  return value?.kind === 'scalar' ? String(value.value) : open;
}

function conditionOf(blocks: Block[], line: number): Value {
  const entries = blocks.map((block): Entry => {
    const values = valueIn(block.attributes, 'values') ?? { kind: 'list', items: [], line: block.line };
    const inner: Value = {
      kind: 'map',
      line: block.line,
      entries: [{ key: textIn(block, 'variable'), line: block.line, value: values }],
    };
    return { key: textIn(block, 'test'), line: block.line, value: inner };
  });
  return { kind: 'map', entries, line };
}

function statementOf({ attributes, blocks, line }: Block): Value {
  const entries = attributes.map(
    ({ name, line, value }): Entry => ({ key: names[name] ?? name, line, value: convert(value) }),
  );
  if (!entries.some(({ key }) => key === 'Effect'))
    entries.push({ key: 'Effect', line, value: { kind: 'scalar', value: 'Allow', line } });
  const principals = blocks.filter(({ type }) => type === 'principals');
  const conditions = blocks.filter(({ type }) => type === 'condition');
  if (principals.length > 0) {
    const kinds = principals.map(
      (block): Entry => ({
        key: textIn(block, 'type'),
        line: block.line,
        value: valueIn(block.attributes, 'identifiers') ?? { kind: 'list', items: [], line },
      }),
    );
    entries.push({ key: 'Principal', line, value: { kind: 'map', entries: kinds, line } });
  }
  if (conditions.length > 0) entries.push({ key: 'Condition', line, value: conditionOf(conditions, line) });
  return { kind: 'map', entries, line };
}

/** Every policy of a file that is HCL, with the resource and the argument that hold it. */
export async function valuesInTerraform(text: string): Promise<{ value: Value; place: Place }[]> {
  const { blocks } = await readTree(text);
  return blocks.flatMap(({ type, labels: [label = ''], attributes, blocks: inner, line }) => {
    if (type === 'data' && label === 'aws_iam_policy_document') {
      const items = inner.filter((block) => block.type === 'statement').map(statementOf);
      const version: Value = { kind: 'scalar', value: '2012-10-17', line };
      const entries: Entry[] = [
        { key: 'Version', line, value: version },
        { key: 'Statement', line, value: { kind: 'list', items, line } },
      ];
      return [{ value: { kind: 'map', entries, line } as Value, place: { type: '', key: '' } }];
    }
    return attributes.flatMap(({ name, value }) =>
      encoded(value).map((object) => ({ value: object, place: { type: label, key: name } })),
    );
  });
}
