/** CloudFormation's resource types, from the AWS service spec. */
import { createRequire } from 'node:module';
import type { Property, PropertyType, Resource, TypeDefinition } from '@aws-cdk/service-spec-types';

const { loadAwsServiceSpecSync } = createRequire(import.meta.url)(
  '@aws-cdk/aws-service-spec',
) as typeof import('@aws-cdk/aws-service-spec');

let database: ReturnType<typeof loadAwsServiceSpecSync> | undefined;

function load() {
  // Loading takes half a second: only where a template is checked.
  database ??= loadAwsServiceSpecSync();
  return database;
}

const found = new Map<string, Resource | undefined>();

/** A resource type, such as `AWS::ApiGateway::Stage`. */
export function resourceType(name: string): Resource | undefined {
  if (!found.has(name)) found.set(name, load().lookup('resource', 'cloudFormationType', 'equals', name)[0]);
  return found.get(name);
}

/** The definition that a property's type refers to: its name inside the resource type, and its properties. */
export function definitionOf(type: PropertyType): TypeDefinition | undefined {
  return type.type === 'ref' ? load().get('typeDefinition', type.reference.$ref) : undefined;
}

/** A property named `Type.Property` or `Type.Definition.Property`, as sam.json names them. */
export function propertyNamed(path: string): Property | undefined {
  const [type = '', first = '', second] = path.split('.');
  const resource = resourceType(type);
  if (!resource || second === undefined) return resource?.properties[first];
  const definition = load()
    .follow('usesType', resource)
    .find(({ entity }) => entity.name === first);
  return definition?.entity.properties[second];
}
