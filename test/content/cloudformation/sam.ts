import type { Finding } from '../finding.ts';
import { checkValue as checkCloudFormation } from './properties.ts';
import { resolve, type Schema } from './sam-schema.ts';
import { propertyNamed } from './spec.ts';
import { at, entryOf, textOf, type Value } from './value.ts';
import { type Owner, valuesFor } from './values.ts';

const lookUp = 'See the page of the type in the SAM specification';

function kindOf(value: Value): string[] {
  if (value.kind === 'map' || value.kind === 'call') return ['object'];
  if (value.kind === 'list') return ['array'];
  if (typeof value.value === 'boolean') return ['boolean'];
  if (typeof value.value === 'number')
    return Number.isInteger(value.value) ? ['integer', 'number', 'string'] : ['number'];
  return value.value === null ? ['null'] : ['string'];
}

/**
 * Of several forms, the ones to compare with: those whose `Type` is the value's, else those of its kind. Without
 * this an event with one wrong name would be told to be none of thirty events.
 */
function candidates(value: Value, forms: Schema[]): Schema[] {
  const resolved = forms.map(resolve);
  const type = textOf(at(value, 'Type'));
  const typed = resolved.filter(
    (form) => type !== undefined && form.properties?.['Type']?.enum?.includes(type),
  );
  if (typed.length > 0) return typed;
  const kinds = kindOf(value);
  const fitting = resolved.filter(({ type: kind }) => kind === undefined || kinds.includes(kind));
  // An object of any kind stands beside the one that is described: it would let everything pass.
  const described = fitting.filter((form) => form.type !== 'object' || Object.keys(form).length > 1);
  if (described.length > 0) return described;
  return fitting.length > 0 ? fitting : resolved;
}

function checkMap(file: string, path: string, value: Value & { kind: 'map' }, schema: Schema): Finding[] {
  const inside = value.entries.flatMap(({ key, line, value: inner }): Finding[] => {
    const known = schema.properties?.[key];
    if (known) return checkSam(file, `${path}.${key}`, inner, known);
    if (schema.additionalProperties === false) {
      return [{ file, line, what: `${path} has no property ${key}`, cure: lookUp }];
    }
    const rest = schema.additionalProperties;
    return typeof rest === 'object' ? checkSam(file, `${path}.${key}`, inner, rest) : [];
  });
  const missing = (schema.required ?? [])
    .filter((name) => !entryOf(value, name))
    .map((name) => ({
      file,
      line: value.line,
      what: `${path} lacks ${name}`,
      cure: `Add ${name}: it is required`,
    }));
  return [...inside, ...missing];
}

function checkPassedOn(file: string, path: string, value: Value, to: string): Finding[] | undefined {
  const property = propertyNamed(to);
  if (!property) return undefined;
  const [type = '', ...names] = to.split('.');
  const name = names.pop() ?? '';
  const owner: Owner = names[0] ? { type, definition: names[0] } : { type };
  // SAM's `EndpointConfiguration.Type` is one text, and CloudFormation's `Types` a list of it.
  const single = name === `${path.split('.').pop()}s`;
  const form = single && property.type.type === 'array' ? property.type.element : property.type;
  return checkCloudFormation(file, path, value, form, owner, valuesFor(owner, name, property.type));
}

/** What is wrong with a value by SAM's schema, and by CloudFormation's where SAM passes it on. */
export function checkSam(file: string, path: string, value: Value, given: Schema): Finding[] {
  const schema = resolve(given);
  const { line } = value;
  const passedOn = checkPassedOn(file, path, value, schema['x-cfn'] ?? '');
  if (passedOn) return passedOn;
  if (schema.anyOf) {
    const findings = candidates(value, schema.anyOf).map((form) => checkSam(file, path, value, form));
    return findings.sort((a, b) => a.length - b.length)[0] ?? [];
  }
  if (value.kind === 'call') return [];
  if (schema.type && !kindOf(value).includes(schema.type)) {
    return [
      {
        file,
        line,
        what: `${path} is not of type ${schema.type}`,
        cure: `Give a value of type ${schema.type}`,
      },
    ];
  }
  if (schema.enum && !schema.enum.includes(textOf(value) ?? '')) {
    return [
      { file, line, what: `${path} is not a known value`, cure: `Use one of: ${schema.enum.join(', ')}` },
    ];
  }
  if (value.kind === 'map') return checkMap(file, path, value, schema);
  const { items } = schema;
  if (value.kind !== 'list' || !items) return [];
  return value.items.flatMap((item, index) => checkSam(file, `${path}[${index}]`, item, items));
}
