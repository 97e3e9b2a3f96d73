/** Reads a template: YAML with CloudFormation's tags. Warnings count as errors, above all unknown tags. */
import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type TagId } from 'yaml';
import type { Finding, Source } from '../finding.ts';
import type { Value } from './value.ts';

/** Functions with a short form. `GetAtt` takes `A.B` as well as a list. */
const functions = [
  'Base64',
  'Cidr',
  'And',
  'Equals',
  'If',
  'Not',
  'Or',
  'FindInMap',
  'GetAtt',
  'GetAZs',
  'ImportValue',
  'Join',
  'Length',
  'Select',
  'Split',
  'Sub',
  'ToJsonString',
  'Transform',
];
const callNames = new Map([
  ['!Ref', 'Ref'],
  ['!Condition', 'Condition'],
  ...functions.map((name): [string, string] => [`!${name}`, `Fn::${name}`]),
]);
const longNames = new Set([...callNames.values()].filter((name) => name !== 'Condition'));

const customTags = [...callNames.keys()].flatMap((tag) => [
  { tag, resolve: (text: string) => text },
  { tag, collection: 'seq' as const },
  { tag, collection: 'map' as const },
]);

function convert(node: Node | null, lineAt: (offset: number) => number, line: number): Value {
  const here = node?.range ? lineAt(node.range[0]) : line;
  const name = node && 'tag' in node && typeof node.tag === 'string' ? callNames.get(node.tag) : undefined;
  const plain = toPlain(node, lineAt, here);
  return name ? { kind: 'call', name, argument: plain, line: here } : plain;
}

function toPlain(node: Node | null, lineAt: (offset: number) => number, line: number): Value {
  if (isSeq<Node>(node)) {
    return { kind: 'list', items: node.items.map((item) => convert(item, lineAt, line)), line };
  }
  if (isMap<Node, Node | null>(node)) {
    const entries = node.items.map(({ key, value }) => {
      const keyLine = key.range ? lineAt(key.range[0]) : line;
      return {
        key: isScalar(key) ? String(key.value) : String(key),
        line: keyLine,
        value: convert(value, lineAt, keyLine),
      };
    });
    const [only] = entries;
    if (only && entries.length === 1 && longNames.has(only.key)) {
      return { kind: 'call', name: only.key, argument: only.value, line: only.line };
    }
    return { kind: 'map', entries, line };
  }
  const value = isScalar(node) ? (node.value as string | number | boolean | null) : null;
  return { kind: 'scalar', value, line };
}

function* aliasesIn(node: Node | null): Generator<Node> {
  if (isAlias(node)) yield node;
  else if (isSeq<Node>(node)) for (const item of node.items) yield* aliasesIn(item);
  else if (isMap<Node, Node | null>(node)) for (const { value } of node.items) yield* aliasesIn(value);
}

/** The template as a tree, or what is wrong with the YAML. */
export function readTemplate({ file, text }: Source): { template: Value } | { findings: Finding[] } {
  const lines = new LineCounter();
  const document = parseDocument<Node>(text, {
    customTags: (tags) => [...tags, ...(customTags as unknown as TagId[])],
    lineCounter: lines,
    prettyErrors: false,
  });
  const lineAt = (offset: number) => lines.linePos(offset).line;
  const findings: Finding[] = [...document.errors, ...document.warnings].map(({ message, pos }) => ({
    file,
    line: lineAt(pos[0]),
    what: `is not YAML: ${message}`,
    cure: 'Mend the line; a known tag is one of CloudFormation’s intrinsic functions',
  }));
  for (const alias of aliasesIn(document.contents)) {
    const line = alias.range ? lineAt(alias.range[0]) : 1;
    findings.push({
      file,
      line,
      what: 'uses a YAML alias',
      cure: 'Write the value out: CloudFormation refuses aliases',
    });
  }
  if (findings.length > 0) return { findings };
  return { template: convert(document.contents, lineAt, 1) };
}
