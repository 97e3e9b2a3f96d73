/** Where in a snippet a construct is made: constructs know their path, not their line. */
import ts from 'typescript';
import type { Source } from '../finding.ts';

/** The line of the innermost construct of a path, `ApiStack/Api/Deployment`, whose id the text has as a string. */
export function lineFinder({ file, text }: Source): (path: string) => number {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2023, true);
  const lines = new Map<string, number>();
  let start = 1;
  const visit = (node: ts.Node): void => {
    const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
    if (ts.isClassDeclaration(node)) start = line;
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      // `new X(this, 'Id', …)`, `api.addStage('Id', …)`, `root.addResource('orders')`.
      for (const argument of node.arguments?.slice(0, 2) ?? []) {
        if (ts.isStringLiteral(argument) && !lines.has(argument.text)) lines.set(argument.text, line);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return (path) => {
    const [, ...ids] = path.split('/');
    const known = ids.reverse().find((id) => lines.has(id));
    return (known === undefined ? undefined : lines.get(known)) ?? start;
  };
}
