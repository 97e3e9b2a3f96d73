/** Uses of what a package has marked `@deprecated`: it compiles today, and is gone with the next major version. */
import ts from 'typescript';
import type { Finding } from '../finding.ts';

/** The symbol that a name stands for: of a property in an object, the one of the type that is wanted there. */
function symbolOf(name: ts.Identifier, checker: ts.TypeChecker): ts.Symbol | undefined {
  const { parent } = name;
  if (
    (ts.isPropertyAssignment(parent) || ts.isShorthandPropertyAssignment(parent)) &&
    parent.name === name &&
    ts.isObjectLiteralExpression(parent.parent)
  ) {
    const wanted = checker.getContextualType(parent.parent);
    return wanted && checker.getNonNullableType(wanted).getProperty(name.text);
  }
  const symbol = checker.getSymbolAtLocation(name);
  return symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

/** Of a call, what the overload says that is called; of anything else, what its declaration says. */
function deprecationOf(name: ts.Identifier, checker: ts.TypeChecker): string | undefined {
  const { parent } = name;
  const called = ts.isPropertyAccessExpression(parent) && parent.name === name ? parent : name;
  const outer = called.parent;
  const isCall = (ts.isCallExpression(outer) || ts.isNewExpression(outer)) && outer.expression === called;
  const tags = isCall
    ? (checker.getResolvedSignature(outer)?.getJsDocTags() ?? [])
    : (symbolOf(name, checker)?.getJsDocTags(checker) ?? []);
  const tag = tags.find((one) => one.name === 'deprecated');
  return tag && (ts.displayPartsToString(tag.text).trim() || 'see its documentation');
}

/** Every deprecated name in a file of the program. */
export function deprecatedIn(source: ts.SourceFile, checker: ts.TypeChecker, file: string): Finding[] {
  const findings: Finding[] = [];
  const visit = (node: ts.Node): void => {
    const instead = ts.isIdentifier(node) ? deprecationOf(node, checker) : undefined;
    if (instead !== undefined) {
      const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
      const cure = (instead.split('\n')[0] ?? '').replace(/^-\s*/, '').replace(/\.$/, '');
      findings.push({ file, line, what: `${node.getText(source)} is deprecated`, cure: `Instead: ${cure}` });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return findings;
}
