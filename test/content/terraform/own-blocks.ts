/** What Terraform's own blocks take, by the language's reference (developer.hashicorp.com/terraform/language). */
import type { BlockSchema } from './schema.ts';

function block(
  required: string[],
  optional: string[],
  blocks: Record<string, BlockSchema> = {},
): BlockSchema {
  return {
    attributes: Object.fromEntries([
      ...required.map((name) => [name, { required: true }]),
      ...optional.map((name) => [name, { optional: true }]),
    ]),
    blocks,
  };
}

const condition = block(['condition', 'error_message'], []);

/** Blocks at the top of a file. */
export const ownBlocks: Readonly<Record<string, BlockSchema>> = {
  output: block(['value'], ['depends_on', 'description', 'ephemeral', 'sensitive'], {
    precondition: condition,
  }),
  variable: block([], ['default', 'description', 'ephemeral', 'nullable', 'sensitive', 'type'], {
    validation: condition,
  }),
};

/** The block `lifecycle` of a resource. */
export const lifecycle: BlockSchema = block(
  [],
  ['create_before_destroy', 'ignore_changes', 'prevent_destroy', 'replace_triggered_by'],
  { postcondition: condition, precondition: condition },
);
