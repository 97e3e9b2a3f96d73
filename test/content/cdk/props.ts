/** What a stack's constructor takes besides `StackProps`, read from the text of its snippet. */
import ts from 'typescript';
import type { Source } from '../finding.ts';

export interface Prop {
  name: string;
  /** As it is written: `string`, `apigateway.IRestApi`. */
  type: string;
  line: number;
}

function constructorIn(file: ts.SourceFile): ts.ConstructorDeclaration | undefined {
  for (const statement of file.statements) {
    if (!ts.isClassDeclaration(statement)) continue;
    const found = statement.members.find(ts.isConstructorDeclaration);
    if (found) return found;
  }
  return undefined;
}

function membersOf(type: ts.TypeNode | undefined, file: ts.SourceFile): readonly ts.TypeElement[] {
  if (!type) return [];
  if (ts.isTypeLiteralNode(type)) return type.members;
  if (ts.isIntersectionTypeNode(type)) return type.types.flatMap((one) => membersOf(one, file));
  const name = ts.isTypeReferenceNode(type) ? type.typeName.getText(file) : '';
  const declared = file.statements.find(
    (statement) =>
      (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) &&
      statement.name.text === name,
  );
  if (!declared) return [];
  return ts.isInterfaceDeclaration(declared)
    ? declared.members
    : membersOf((declared as ts.TypeAliasDeclaration).type, file);
}

/** The required members that the snippet itself declares, inline or as an interface. */
export function propsOf({ file, text }: Source): Prop[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2023, true);
  const parameter = constructorIn(source)?.parameters[2];
  return membersOf(parameter?.type, source)
    .filter(ts.isPropertySignature)
    .filter(({ questionToken, type }) => !questionToken && type)
    .map((member) => ({
      name: member.name.getText(source),
      type: member.type?.getText(source) ?? '',
      line: source.getLineAndCharacterOfPosition(member.getStart(source)).line + 1,
    }));
}
