/** Walks a template along SAM's own schema (data/sam.json), which uses a dozen words of JSON Schema. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Schema {
  $ref?: string;
  type?: string;
  enum?: string[];
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  required?: string[];
  items?: Schema;
  anyOf?: Schema[];
  allOf?: Schema[];
  /** The CloudFormation property that the value is passed on to. */
  'x-cfn'?: string;
}

const definitions: Record<string, Schema> = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', 'data', 'sam.json'), 'utf8'),
).definitions;

/** Follows `$ref`, and an `allOf` of one, keeping `x-cfn`. */
export function resolve(schema: Schema): Schema {
  const [only] = schema.allOf ?? [];
  if (only) return { ...resolve(only), ...(schema['x-cfn'] ? { 'x-cfn': schema['x-cfn'] } : {}) };
  if (!schema.$ref) return schema;
  return resolve(definitions[schema.$ref.replace('#/definitions/', '')] ?? {});
}

/** The schema of a SAM resource, such as `AWS::Serverless::Api`. */
export function samResource(type: string): Schema | undefined {
  return Object.entries(definitions).find(
    ([name, schema]) => name.endsWith('__Resource') && schema.properties?.['Type']?.enum?.includes(type),
  )?.[1];
}

/** The schema of the section `Globals`. */
export function samGlobals(): Schema {
  return definitions['__main____Globals'] ?? {};
}
