/**
 * What a template sets, in a form in which two templates can be compared: logical ids are replaced by types, texts put
 * together by `Fn::Sub` or `Fn::Join` are one text, and what only the reader knows is open.
 */
import { at, type Call, entriesOf, textOf, type Value } from '../cloudformation/value.ts';

/** Stands in a text for what is open: a parameter, a pseudo parameter, a function's result. */
export const open = '\u{fffc}';

export interface Leaf {
  /** Names from the resource's properties on; places in lists are left out, since their order seldom matters. */
  path: string;
  value: string;
  line: number;
}

export interface Made {
  id: string;
  type: string;
  line: number;
  leaves: Leaf[];
}

/** What a reference to a logical id says. */
export type Types = Map<string, string>;

/** What `Ref` returns where it isn't an id that AWS makes up. */
const returned: Record<string, string> = {
  'AWS::ApiGateway::DomainName': 'DomainName',
  'AWS::ApiGateway::Stage': 'StageName',
  'AWS::ApiGatewayV2::DomainName': 'DomainName',
  'AWS::ApiGatewayV2::Stage': 'StageName',
  'AWS::Cognito::UserPoolResourceServer': 'Identifier',
};

/** What each logical id of a template stands for. */
export function namesIn(template: Value): Types {
  return new Map(
    entriesOf(at(template, 'Resources')).map(({ key, value }) => {
      const type = textOf(at(value, 'Type')) ?? '';
      return [key, textOf(at(at(value, 'Properties'), returned[type] ?? '')) ?? `<${type}>`];
    }),
  );
}

function named(name: string, types: Types): string {
  const [id = '', attribute] = name.split('.');
  const text = types.get(id) ?? open;
  // An attribute is something else than what `Ref` returns.
  return attribute === undefined || text.startsWith('<') ? text : open;
}

function subText({ argument }: Call, types: Types): string {
  const [text, own] = argument.kind === 'list' ? argument.items : [argument, undefined];
  return (textOf(text) ?? open).replace(/\$\{([^}]*)\}/g, (_, name: string) => {
    const value = at(own, name);
    return value
      ? textFrom(value, types)
      : name.startsWith('!')
        ? `\${${name.slice(1)}}`
        : named(name, types);
  });
}

function textFrom(value: Value, types: Types): string {
  if (value.kind === 'scalar') return String(value.value);
  if (value.kind !== 'call') return open;
  const { name, argument } = value;
  if (name === 'Ref') return named(textOf(argument) ?? '', types);
  if (name === 'Fn::GetAtt') {
    const names = argument.kind === 'list' ? argument.items.map((item) => textOf(item) ?? '') : [];
    return named(names.join('.') || (textOf(argument) ?? ''), types);
  }
  if (name === 'Fn::Sub') return subText(value, types);
  if (name !== 'Fn::Join' || argument.kind !== 'list') return open;
  const [between, parts] = argument.items;
  return parts?.kind === 'list'
    ? parts.items.map((part) => textFrom(part, types)).join(textOf(between) ?? '')
    : open;
}

/** Every plain value below a value. */
export function leavesOf(value: Value, path: string, types: Types): Leaf[] {
  if (value.kind === 'list') return value.items.flatMap((item) => leavesOf(item, path, types));
  if (value.kind === 'map') {
    return value.entries.flatMap((entry) =>
      leavesOf(entry.value, path ? `${path}.${entry.key}` : entry.key, types),
    );
  }
  return [{ path, value: textFrom(value, types), line: value.line }];
}

/** Every resource of a template with everything that it sets. */
export function madeBy(template: Value): Made[] {
  const resources = entriesOf(at(template, 'Resources'));
  const types = namesIn(template);
  return resources.map(({ key: id, line, value }) => {
    const properties = at(value, 'Properties');
    const type = textOf(at(value, 'Type')) ?? '';
    return { id, type, line, leaves: properties ? leavesOf(properties, '', types) : [] };
  });
}
