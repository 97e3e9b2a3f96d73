import type { Finding } from '../finding.ts';
import { lifecycle } from './own-blocks.ts';
import { type BlockSchema, resolve } from './schema.ts';
import type { Block } from './tree.ts';

/** Arguments and blocks that Terraform itself gives every resource. */
const metaArguments = new Set(['count', 'depends_on', 'for_each', 'provider']);
const metaBlocks = new Set(['connection', 'provisioner']);

const lookUp = 'Correct it: the documentation of Terraform, and of the AWS provider 6, lists what it takes';

function checkAttributes(
  file: string,
  path: string,
  block: Block,
  schema: BlockSchema,
  top: boolean,
): Finding[] {
  return block.attributes.flatMap(({ name, line }): Finding[] => {
    if (top && metaArguments.has(name)) return [];
    const known = schema.attributes[name];
    if (!known) {
      return schema.blocks?.[name]
        ? [
            {
              file,
              line,
              what: `${path}.${name} is a block, not an argument`,
              cure: `Write ${name} { … } without \`=\``,
            },
          ]
        : [{ file, line, what: `${path} has no argument ${name}`, cure: lookUp }];
    }
    if (known.computed && !known.optional && !known.required) {
      return [{ file, line, what: `${path}.${name} is read-only`, cure: 'Remove it: the provider sets it' }];
    }
    if (!known.deprecated) return [];
    const cure = typeof known.deprecated === 'string' ? known.deprecated : lookUp;
    return [{ file, line, what: `${path}.${name} is deprecated`, cure }];
  });
}

/** `dynamic "name" { content { … } }` stands for any number of blocks `name { … }`. */
function undoDynamic(block: Block): Block & { dynamic?: boolean } {
  if (block.type !== 'dynamic') return block;
  const content = block.blocks.find(({ type }) => type === 'content');
  return {
    ...block,
    type: block.labels[0] ?? '',
    attributes: content?.attributes ?? [],
    blocks: content?.blocks ?? [],
    dynamic: true,
  };
}

function checkBlocks(file: string, path: string, block: Block, schema: BlockSchema, top: boolean): Finding[] {
  const blocks = block.blocks.map(undoDynamic);
  return blocks.flatMap((inner): Finding[] => {
    const { type, line } = inner;
    if (top && metaBlocks.has(type)) return [];
    const known = top && type === 'lifecycle' ? lifecycle : schema.blocks?.[type];
    if (!known) {
      return schema.attributes[type]
        ? [
            {
              file,
              line,
              what: `${path}.${type} is an argument, not a block`,
              cure: `Write ${type} = { … } or [ … ]`,
            },
          ]
        : [{ file, line, what: `${path} has no block ${type}`, cure: lookUp }];
    }
    const findings = checkArguments(file, `${path}.${type}`, inner, known);
    const first = blocks.find((other) => other.type === type);
    if (known.max === 1 && first !== inner) {
      findings.push({ file, line, what: `${path} takes one block ${type}`, cure: 'Merge the blocks' });
    }
    if (known.deprecated) findings.push({ file, line, what: `${path}.${type} is deprecated`, cure: lookUp });
    return findings;
  });
}

/** Compares the arguments and blocks of a block, and of those inside it, with what its type takes. */
export function checkArguments(
  file: string,
  path: string,
  block: Block,
  given: BlockSchema,
  top = false,
): Finding[] {
  const schema = resolve(given);
  if (schema.any) return [];
  const missing = [
    ...Object.entries(schema.attributes).filter(
      ([name, { required }]) => required && !block.attributes.some((attribute) => attribute.name === name),
    ),
    ...Object.entries(schema.blocks ?? {}).filter(
      ([name, { required }]) => required && !block.blocks.some((inner) => undoDynamic(inner).type === name),
    ),
  ].map(([name]) => ({
    file,
    line: block.line,
    what: `${path} lacks ${name}`,
    cure: `Add ${name}: it is required`,
  }));
  return [
    ...checkAttributes(file, path, block, schema, top),
    ...checkBlocks(file, path, block, schema, top),
    ...missing,
  ];
}
