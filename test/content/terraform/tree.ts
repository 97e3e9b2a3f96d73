/** A Terraform file as blocks and attributes with their lines, read from tree-sitter's tree. */
import { createRequire } from 'node:module';
import { Language, type Node, Parser } from 'web-tree-sitter';

export interface Attribute {
  name: string;
  line: number;
  /** The expression. */
  value: Node;
}

export interface Block {
  type: string;
  labels: string[];
  line: number;
  attributes: Attribute[];
  blocks: Block[];
}

const grammar = '@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-terraform.wasm';

async function makeParser(): Promise<Parser> {
  await Parser.init();
  const parser = new Parser();
  parser.setLanguage(await Language.load(createRequire(import.meta.url).resolve(grammar)));
  return parser;
}

let parser: Promise<Parser> | undefined;

function children(node: Node, type: string): Node[] {
  return node.namedChildren.filter((child) => child?.type === type);
}

function lineOf(node: Node): number {
  return node.startPosition.row + 1;
}

function readBody(node: Node | undefined): Pick<Block, 'attributes' | 'blocks'> {
  const attributes = node ? children(node, 'attribute') : [];
  return {
    attributes: attributes.flatMap((attribute) => {
      const [name, value] = attribute.namedChildren;
      return name && value ? [{ name: name.text, line: lineOf(attribute), value }] : [];
    }),
    blocks: node ? children(node, 'block').map(readBlock) : [],
  };
}

function readBlock(node: Node): Block {
  const [type, ...labels] = [...children(node, 'identifier'), ...children(node, 'string_lit')];
  return {
    type: type?.text ?? '',
    labels: labels.map(({ text }) => text.replace(/^"|"$/g, '')),
    line: lineOf(node),
    ...readBody(children(node, 'body')[0]),
  };
}

/** The blocks of a file that is HCL. */
export async function readTree(text: string): Promise<{ blocks: Block[]; root: Node }> {
  parser ??= makeParser();
  const tree = (await parser).parse(text);
  if (!tree) throw new Error('tree-sitter gave no tree');
  const body = children(tree.rootNode, 'body')[0];
  return { root: tree.rootNode, blocks: readBody(body).blocks };
}
