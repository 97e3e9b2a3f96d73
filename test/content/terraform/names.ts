import type { Finding } from '../finding.ts';
import type { Reference } from './references.ts';
import { schemaOf } from './schema.ts';
import type { Block } from './tree.ts';

/** What a file declares, as the first words of a reference to it: `var.api_id`, `data.aws_region.current`. */
export function declaredIn(blocks: Block[]): Set<string> {
  const names = new Set<string>();
  for (const { type, labels, attributes } of blocks) {
    if (type === 'resource') names.add(labels.join('.'));
    else if (type === 'data' || type === 'module') names.add([type, ...labels].join('.'));
    else if (type === 'variable') names.add(`var.${labels[0]}`);
    else if (type === 'locals') for (const { name } of attributes) names.add(`local.${name}`);
    else if (type === 'provider') names.add([labels[0], aliasOf(attributes)].join('.'));
  }
  return names;
}

function aliasOf(attributes: Block['attributes']): string {
  return attributes.find(({ name }) => name === 'alias')?.value.text.replace(/"/g, '') ?? '';
}

/** Always there, in places where Terraform gives them a meaning. */
const given = new Set(['each', 'count', 'self', 'path', 'terraform']);

/** Words, not references: types of variables, and `all` of `ignore_changes`. */
const words = new Set(['string', 'number', 'bool', 'any', 'list', 'map', 'set', 'object', 'all']);

/** References lead to something that the file declares, and to an attribute that its type has. */
export function checkReferences(file: string, references: Reference[], declared: Set<string>): Finding[] {
  return references.flatMap(({ path, line }): Finding[] => {
    const [first = ''] = path;
    if (given.has(first) || (path.length === 1 && words.has(first))) return [];
    const length = first === 'data' ? 3 : 2;
    const name = path.slice(0, length).join('.');
    if (!declared.has(name)) {
      const cure =
        first === 'var' ? `Add variable "${path[1]}"` : 'Declare it in this file, or take it as a variable';
      return [{ file, line, what: `${name} is not declared`, cure }];
    }
    const attribute = path[length];
    const schema =
      first === 'data' ? schemaOf('data', path[1] ?? '') : first.includes('_') && schemaOf('resource', first);
    if (!schema || attribute === undefined) return [];
    const known = schema.attributes[attribute];
    if (known?.deprecated) {
      const cure =
        typeof known.deprecated === 'string' ? known.deprecated : 'See the documentation of the provider';
      return [{ file, line, what: `${name}.${attribute} is deprecated`, cure }];
    }
    if (known || schema.blocks?.[attribute] || attribute === 'id') return [];
    return [
      {
        file,
        line,
        what: `${name} has no attribute ${attribute}`,
        cure: 'See the documentation of the provider',
      },
    ];
  });
}
