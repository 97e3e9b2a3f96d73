/** `--query`: parsed as JMESPath, and its keys walked over the shape of the output. A wrong key gives `null`, silently. */
import jmespath from 'jmespath';
import { type Service, shapeNamed } from './model.ts';

/** What an expression gives: a shape of the model, or something that the query itself makes. */
type Type =
  | { kind: 'shape'; name: string }
  | { kind: 'list'; of: Type }
  | { kind: 'object'; fields: Record<string, Type> }
  | { kind: 'any' };

interface Node {
  type: string;
  name?: string;
  value?: Node | unknown;
  children?: (Node | null)[];
}

const any: Type = { kind: 'any' };
const functions = new Set(
  (
    'abs avg contains ceil ends_with floor join keys length map max max_by merge min min_by not_null reverse sort ' +
    'sort_by starts_with sum to_array to_number to_string type values'
  ).split(' '),
);

class Walk {
  readonly faults: string[] = [];
  readonly #service: Service;

  constructor(service: Service) {
    this.#service = service;
  }

  #element(type: Type): Type {
    if (type.kind === 'list') return type.of;
    const shape = type.kind === 'shape' ? shapeNamed(this.#service, type.name) : {};
    return shape.l ? { kind: 'shape', name: shape.l } : any;
  }

  #isList(type: Type): boolean {
    return (
      type.kind === 'list' || (type.kind === 'shape' && shapeNamed(this.#service, type.name).l !== undefined)
    );
  }

  #field(name: string, type: Type): Type {
    if (type.kind === 'any') return any;
    if (type.kind === 'object' && type.fields[name]) return type.fields[name];
    const shape = type.kind === 'shape' ? shapeNamed(this.#service, type.name) : {};
    if (shape.m) return { kind: 'shape', name: shape.m };
    const inner = shape.s?.[name];
    if (inner) return { kind: 'shape', name: inner };
    const known = type.kind === 'object' ? Object.keys(type.fields) : Object.keys(shape.s ?? {});
    const where = this.#isList(type)
      ? 'is a list here: write `[]` first'
      : `the keys are ${known.join(', ') || 'none'}`;
    this.faults.push(`the output has no key ${name} there (${where})`);
    return any;
  }

  /** The type of `node` applied to `type`; faults are collected. */
  visit(node: Node | null | undefined, type: Type): Type {
    if (!node) {
      this.faults.push('ends with a dot');
      return any;
    }
    const children = node.children ?? [];
    const [first, second, third] = children;
    switch (node.type) {
      case 'Field':
        return this.#field(node.name ?? '', type);
      case 'Identity':
      case 'Current':
        return type;
      case 'Subexpression':
      case 'Pipe':
        return this.visit(second, this.visit(first, type));
      case 'IndexExpression': {
        const list = this.visit(first, type);
        return (second as Node | undefined)?.type === 'Slice' ? list : this.#element(list);
      }
      case 'Flatten': {
        const list = this.visit(first, type);
        const inner = this.#element(list);
        return this.#isList(inner) ? { kind: 'list', of: this.#element(inner) } : { kind: 'list', of: inner };
      }
      case 'Projection':
      case 'FilterProjection': {
        const element = this.#element(this.visit(first, type));
        if (third) this.visit(third, element);
        return { kind: 'list', of: this.visit(second, element) };
      }
      case 'ValueProjection': {
        const map = this.visit(first, type);
        const shape = map.kind === 'shape' ? shapeNamed(this.#service, map.name) : {};
        return { kind: 'list', of: this.visit(second, shape.m ? { kind: 'shape', name: shape.m } : any) };
      }
      case 'MultiSelectHash': {
        const entries = children.map((child): [string, Type] => [
          child?.name ?? '',
          this.visit(child?.value as Node, type),
        ]);
        return { kind: 'object', fields: Object.fromEntries(entries) };
      }
      case 'MultiSelectList':
        for (const child of children) this.visit(child, type);
        return any;
      case 'Comparator':
        return this.#compare(children, type);
      case 'Function':
        return this.#call(node.name ?? '', children, type);
      case 'Literal':
        return any;
      default:
        // Or, And, Not: each side stands where the whole stands.
        for (const child of children) this.visit(child, type);
        return any;
    }
  }

  #compare(children: (Node | null)[], type: Type): Type {
    const types = children.map((child) => this.visit(child, type));
    const literal = children.find((child) => child?.type === 'Literal')?.value;
    for (const side of types) {
      const values = side.kind === 'shape' ? shapeNamed(this.#service, side.name).e : undefined;
      if (!values || typeof literal !== 'string' || literal.includes('${') || values.includes(literal))
        continue;
      this.faults.push(`compares with ${literal}, which never comes (it is one of ${values.join(', ')})`);
    }
    return any;
  }

  #call(name: string, args: (Node | null)[], type: Type): Type {
    if (!functions.has(name)) this.faults.push(`JMESPath has no function ${name}`);
    let list: Type = any;
    args.forEach((arg, index) => {
      // `&key` is applied to each element of the list beside it, which is the first argument but for `map`.
      if (arg?.type !== 'ExpressionReference') {
        const given = this.visit(arg, type);
        if (index === 0 || name === 'map') list = given;
      }
    });
    for (const arg of args)
      if (arg?.type === 'ExpressionReference') this.visit(arg.children?.[0], this.#element(list));
    if (/^(sort|sort_by|reverse)$/.test(name)) return list;
    if (/^(max|min)(_by)?$/.test(name)) return this.#element(list);
    const map =
      (list as Type).kind === 'shape' ? shapeNamed(this.#service, (list as { name: string }).name) : {};
    if (name === 'values' && map.m) return { kind: 'list', of: { kind: 'shape', name: map.m } };
    return any;
  }
}

/** What is wrong with a query over the output shape `out` of a service. */
export function checkQuery(query: string, service: Service, out: string | undefined): string[] {
  let tree: Node;
  try {
    tree = (jmespath as unknown as { compile(text: string): Node }).compile(query);
  } catch (error) {
    return [`is not JMESPath: ${error instanceof Error ? error.message : String(error)}`];
  }
  const walk = new Walk(service);
  walk.visit(tree, out === undefined ? any : { kind: 'shape', name: out });
  return walk.faults;
}
