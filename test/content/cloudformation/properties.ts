/** Compares values with the types of their properties. A call of an intrinsic function counts as any value. */
import type { Property, PropertyType } from '@aws-cdk/service-spec-types';
import type { Finding } from '../finding.ts';
import { wrongValue } from '../values/enumeration.ts';
import { definitionOf } from './spec.ts';
import { entriesOf, entryOf, type Value } from './value.ts';
import { type Owner, valuesFor } from './values.ts';

const lookUp = "See the page of the type in CloudFormation's template reference";
const keyValue: Record<string, Property> = {
  Key: { type: { type: 'string' }, required: true },
  Value: { type: { type: 'string' }, required: true },
};

function isScalar(value: Value, form: RegExp): boolean {
  return value.kind === 'scalar' && form.test(String(value.value));
}

const scalars: Record<string, RegExp> = {
  string: /^/,
  'date-time': /^/,
  boolean: /^(true|false)$/,
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?$/,
};

/**
 * What is wrong with a value of this type. `path` names it in messages; `owner` is the resource type that the property
 * belongs to, `values` are those that it takes.
 */
export function checkValue(
  file: string,
  path: string,
  value: Value,
  type: PropertyType,
  owner: Owner,
  values?: readonly string[],
): Finding[] {
  const { line } = value;
  const inside = (inner: Value, at: string, of: PropertyType) =>
    checkValue(file, at, inner, of, owner, values);
  const wrong = (kind: string): Finding[] => [
    { file, line, what: `${path} is not ${kind}`, cure: `Give ${kind}` },
  ];
  if (value.kind === 'call') {
    const branches =
      value.name === 'Fn::If' && value.argument.kind === 'list' ? value.argument.items.slice(1) : [];
    return branches.flatMap((branch) => inside(branch, path, type));
  }
  switch (type.type) {
    case 'array':
      if (value.kind !== 'list') return wrong('a list');
      return value.items.flatMap((item, index) => inside(item, `${path}[${index}]`, type.element));
    case 'map':
      if (value.kind !== 'map') return wrong('a map');
      return value.entries.flatMap(({ key, value: inner }) => inside(inner, `${path}.${key}`, type.element));
    case 'ref': {
      const definition = definitionOf(type);
      if (!definition) return [];
      const { name, properties } = definition;
      return checkProperties(file, path, value, properties, { type: owner.type, definition: name });
    }
    case 'tag':
      return checkProperties(file, path, value, keyValue, { type: 'Tag' });
    case 'union': {
      const findings = type.types.map((one) => inside(value, path, one));
      return findings.sort((a, b) => a.length - b.length)[0] ?? [];
    }
    default: {
      const form = scalars[type.type];
      if (form && !isScalar(value, form)) return wrong(`a ${type.type}`);
      if (value.kind !== 'scalar' || !values || values.includes(String(value.value))) return [];
      const { what, cure } = wrongValue(String(value.value), values);
      return [{ file, line, what: `${path} ${what}`, cure }];
    }
  }
}

/** What is wrong with a map that has these properties: unknown, missing, deprecated, of another kind. */
export function checkProperties(
  file: string,
  path: string,
  value: Value,
  properties: Record<string, Property>,
  owner: Owner,
): Finding[] {
  if (value.kind === 'call') return [];
  if (value.kind !== 'map') {
    return [{ file, line: value.line, what: `${path} is not a map`, cure: 'Give its properties as a map' }];
  }
  const given = entriesOf(value).flatMap(({ key, line, value: inner }): Finding[] => {
    const property = properties[key];
    if (!property) return [{ file, line, what: `${path} has no property ${key}`, cure: lookUp }];
    const values = valuesFor(owner, key, property.type);
    const findings = checkValue(file, `${path}.${key}`, inner, property.type, owner, values);
    if (property.deprecated && property.deprecated !== 'NONE') {
      findings.push({ file, line, what: `${path}.${key} is deprecated`, cure: lookUp });
    }
    return findings;
  });
  const missing = Object.entries(properties)
    .filter(([name, { required }]) => required && !entryOf(value, name))
    .map(([name]) => ({
      file,
      line: value.line,
      what: `${path} lacks ${name}`,
      cure: `Add ${name}: it is required`,
    }));
  return [...given, ...missing];
}
