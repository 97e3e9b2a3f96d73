/** Policies in TypeScript: objects with a `Statement`, and CDK's `new iam.PolicyStatement({ … })`. */
import ts from 'typescript';
import type { Entry, Value } from '../cloudformation/value.ts';
import type { Source } from '../finding.ts';

/** What CDK calls the keys of a statement. */
const names: Record<string, string> = {
  actions: 'Action',
  conditions: 'Condition',
  effect: 'Effect',
  notActions: 'NotAction',
  notPrincipals: 'NotPrincipal',
  notResources: 'NotResource',
  principals: 'Principal',
  resources: 'Resource',
  sid: 'Sid',
};

const isStatement = (node: ts.Node): node is ts.NewExpression =>
  ts.isNewExpression(node) && /(^|\.)PolicyStatement$/.test(node.expression.getText());

class Reader {
  readonly #file: ts.SourceFile;

  constructor({ file, text }: Source) {
    this.#file = ts.createSourceFile(file, text, ts.ScriptTarget.ES2023, true);
  }

  #line(node: ts.Node): number {
    return this.#file.getLineAndCharacterOfPosition(node.getStart(this.#file)).line + 1;
  }

  #convert(node: ts.Expression): Value {
    const line = this.#line(node);
    if (isStatement(node)) return this.#statement(node);
    if (ts.isStringLiteralLike(node)) return { kind: 'scalar', value: node.text, line };
    if (ts.isTemplateExpression(node)) {
      const text = node.head.text + node.templateSpans.map(({ literal }) => `\${}${literal.text}`).join('');
      return { kind: 'scalar', value: text, line };
    }
    if (ts.isArrayLiteralExpression(node))
      return { kind: 'list', items: node.elements.map((element) => this.#convert(element)), line };
    if (ts.isObjectLiteralExpression(node))
      return { kind: 'map', entries: node.properties.flatMap((one) => this.#entry(one)), line };
    if (ts.isPropertyAccessExpression(node) && /Effect\.(ALLOW|DENY)$/.test(node.getText()))
      return { kind: 'scalar', value: node.name.text === 'DENY' ? 'Deny' : 'Allow', line };
    // Worked out when it runs.
    return { kind: 'call', name: 'code', argument: { kind: 'scalar', value: null, line }, line };
  }

  #entry(property: ts.ObjectLiteralElementLike): Entry[] {
    const line = this.#line(property);
    if (!property.name) return [];
    const key =
      ts.isStringLiteralLike(property.name) || ts.isIdentifier(property.name)
        ? property.name.text
        : property.name.getText();
    const value: Value = ts.isPropertyAssignment(property)
      ? this.#convert(property.initializer)
      : { kind: 'call', name: 'code', argument: { kind: 'scalar', value: null, line }, line };
    return [{ key, line, value }];
  }

  #statement(node: ts.NewExpression): Value {
    const [props] = node.arguments ?? [];
    const line = this.#line(node);
    const given = props ? this.#convert(props) : undefined;
    if (given?.kind !== 'map') return { kind: 'map', entries: [], line };
    const entries = given.entries.map((entry) => ({ ...entry, key: names[entry.key] ?? entry.key }));
    // Not said, it is Allow.
    if (!entries.some(({ key }) => key === 'Effect'))
      entries.push({ key: 'Effect', line, value: { kind: 'scalar', value: 'Allow', line } });
    return { kind: 'map', entries, line };
  }

  /** The outermost objects and statements, each with the name that holds it. */
  read(node: ts.Node = this.#file): { value: Value; key: string }[] {
    if (isStatement(node) || ts.isObjectLiteralExpression(node)) {
      const { parent } = node;
      const key = ts.isVariableDeclaration(parent) ? parent.name.getText() : '';
      const inner = ts.isObjectLiteralExpression(node)
        ? node.properties.flatMap((property) => this.#below(property))
        : [];
      return [{ value: this.#convert(node), key }, ...inner];
    }
    return this.#below(node);
  }

  /** What stands in calls inside an object, which the object's own value does not show. */
  #below(node: ts.Node): { value: Value; key: string }[] {
    const found: { value: Value; key: string }[] = [];
    ts.forEachChild(node, (child) => {
      const isShown = ts.isObjectLiteralExpression(child) || ts.isArrayLiteralExpression(child);
      if (ts.isPropertyAssignment(node) && isShown) return;
      found.push(...this.read(child));
    });
    return found;
  }
}

/** The objects and statements of a TypeScript file. */
export function valuesInTypeScript(source: Source): { value: Value; key: string }[] {
  return new Reader(source).read();
}
