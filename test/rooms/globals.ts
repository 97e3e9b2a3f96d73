import ts from 'typescript';

/** Names that only a browser or only Node has. */
const foreign = new Set(
  (
    'Buffer HTMLElement __dirname __filename alert document fetch global history localStorage location navigator process ' +
    'require sessionStorage setImmediate window'
  ).split(' '),
);

function isUse(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) return parent.name !== node;
  return !(ts.isMethodSignature(parent) || ts.isQualifiedName(parent) || ts.isLiteralTypeNode(parent));
}

function isDeclaration(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isVariableDeclaration(parent) ||
      ts.isParameter(parent) ||
      ts.isBindingElement(parent) ||
      ts.isFunctionDeclaration(parent) ||
      ts.isImportSpecifier(parent)) &&
    (parent.name === node || (ts.isBindingElement(parent) && parent.propertyName === node))
  );
}

/** Uses of a foreign name that the file doesn't declare itself, as `name:line`. */
export function foreignGlobals(text: string): string[] {
  const source = ts.createSourceFile('room.ts', text, ts.ScriptTarget.ESNext, true);
  const used: { name: string; line: number }[] = [];
  const declared = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && foreign.has(node.text)) {
      if (isDeclaration(node)) declared.add(node.text);
      else if (isUse(node)) {
        used.push({ name: node.text, line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1 });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return used.filter(({ name }) => !declared.has(name)).map(({ name, line }) => `${name}:${line}`);
}
