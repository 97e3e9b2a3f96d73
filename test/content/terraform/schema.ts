/** Names of the AWS provider: data/terraform-aws.json, whose README says where it comes from. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface AttributeSchema {
  /** `string`, `bool`, `number`, `list(string)`, `map(string)` … */
  type?: string;
  required?: boolean;
  optional?: boolean;
  computed?: boolean;
  deprecated?: string | boolean;
}

export interface BlockSchema {
  attributes: Record<string, AttributeSchema>;
  blocks?: Record<string, BlockSchema>;
  required?: boolean;
  max?: number;
  /** Contents are not described. */
  any?: boolean;
  /** Contents are those of another block, such as `aws_wafv2_web_acl_rule.statement`. */
  sameAs?: string;
  deprecated?: string | boolean;
}

interface Schema {
  provider: BlockSchema;
  resources: Record<string, BlockSchema>;
  dataSources: Record<string, BlockSchema>;
}

const schema: Schema = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', 'data', 'terraform-aws.json'), 'utf8'),
);

/** Follows `sameAs`. */
export function resolve(block: BlockSchema): BlockSchema {
  if (!block.sameAs) return block;
  const [type = '', name = ''] = block.sameAs.split('.');
  return schema.resources[type]?.blocks?.[name] ?? block;
}

/** Resources without a provider of their own to describe. */
const builtIn: Record<string, BlockSchema> = {
  terraform_data: {
    attributes: {
      input: { optional: true },
      triggers_replace: { optional: true },
      output: { computed: true },
      id: { computed: true },
    },
  },
};

/** What a resource type, a data source or the provider takes; undefined for a name that isn't known. */
export function schemaOf(kind: 'resource' | 'data' | 'provider', type: string): BlockSchema | undefined {
  if (kind === 'provider') return type === 'aws' ? schema.provider : undefined;
  return kind === 'resource' ? (schema.resources[type] ?? builtIn[type]) : schema.dataSources[type];
}
