/** A synthesized template as the tree that the CloudFormation checks walk. */
import type { Entry, Value } from '../cloudformation/value.ts';

export interface Template {
  Resources?: Record<string, { Type: string; Metadata?: Record<string, unknown> }>;
}

function isCall(name: string): boolean {
  return name === 'Ref' || name.startsWith('Fn::');
}

function convert(value: unknown, line: number): Value {
  if (Array.isArray(value)) {
    return { kind: 'list', items: value.map((item) => convert(item, line)), line };
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(
      ([key, inner]): Entry => ({ key, line, value: convert(inner, line) }),
    );
    const [only] = entries;
    return only && entries.length === 1 && isCall(only.key)
      ? { kind: 'call', name: only.key, argument: only.value, line }
      : { kind: 'map', entries, line };
  }
  return { kind: 'scalar', value: value as string | number | boolean | null, line };
}

/** The construct that a resource of the template comes from. */
export function pathOf(template: Template, id: string): string {
  return String(template.Resources?.[id]?.Metadata?.['aws:cdk:path'] ?? '');
}

/** Every part of a resource gets the line of its construct. */
export function toValue(template: Template, lineOf: (path: string) => number): Value {
  const line = lineOf('');
  const resources = Object.entries(template.Resources ?? {}).map(([key, resource]): Entry => {
    const at = lineOf(pathOf(template, key));
    return { key, line: at, value: convert(resource, at) };
  });
  const whole = convert(template, line);
  if (whole.kind !== 'map') return whole;
  const entries = whole.entries.map(
    (entry): Entry =>
      entry.key === 'Resources' ? { ...entry, value: { kind: 'map', entries: resources, line } } : entry,
  );
  return { ...whole, entries };
}
