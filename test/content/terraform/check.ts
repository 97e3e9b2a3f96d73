import type { Finding, Source } from '../finding.ts';
import { checkArguments } from './arguments.ts';
import { checkHouseRules } from './house-rules.ts';
import { checkReferences, declaredIn } from './names.ts';
import { ownBlocks } from './own-blocks.ts';
import { referencesIn } from './references.ts';
import { schemaOf } from './schema.ts';
import { checkSyntax } from './syntax.ts';
import { type Block, readTree } from './tree.ts';
import { checkValues, partOf } from './values.ts';

const unchecked = new Set(['check', 'import', 'locals', 'module', 'moved', 'removed', 'terraform']);

function checkBlock(file: string, block: Block): Finding[] {
  const { type, labels, line } = block;
  if (unchecked.has(type)) return [];
  const own = ownBlocks[type];
  if (own) return checkArguments(file, [type, ...labels].join('.'), block, own);
  if (type !== 'resource' && type !== 'data' && type !== 'provider') {
    return [{ file, line, what: `Terraform has no block ${type}`, cure: 'Correct its name' }];
  }
  const [name = ''] = labels;
  const schema = schemaOf(type, name);
  if (!schema) {
    const cure = 'Correct the name; if it is a true one, add it to test/content/data/terraform-aws.json';
    return [{ file, line, what: `${type} type ${name} is not known`, cure }];
  }
  return [
    ...checkArguments(file, name, block, schema, true),
    ...checkValues(file, name, block, schema, partOf(name)),
  ];
}

/** Everything that can be told about a Terraform file without Terraform. */
export async function checkTerraform(source: Source): Promise<Finding[]> {
  const syntax = await checkSyntax(source);
  if (syntax.length > 0) return syntax;
  const { blocks, root } = await readTree(source.text);
  return [
    ...blocks.flatMap((block) => checkBlock(source.file, block)),
    ...checkReferences(source.file, referencesIn(root), declaredIn(blocks)),
    ...checkHouseRules(source, blocks),
  ];
}
