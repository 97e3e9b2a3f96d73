/** SAM resources as the CloudFormation resources that they become, as far as SAM's schema tells which property is which. */
import { resolve, type Schema, samResource } from '../cloudformation/sam-schema.ts';
import { at, entriesOf, type Value } from '../cloudformation/value.ts';
import { type Leaf, leavesOf, type Made, type Types } from './leaves.ts';

/** What an API of SAM hands on without its schema saying so. */
const unmarked: Record<string, string> = {
  DisableExecuteApiEndpoint: 'AWS::ApiGateway::RestApi.DisableExecuteApiEndpoint',
  StageName: 'AWS::ApiGateway::Stage.StageName',
};

/** Every value below that SAM hands on, with the name of the property that it becomes. */
function handedOn(value: Value, given: Schema, types: Types): [target: string, leaf: Leaf][] {
  const schema = resolve(given);
  const target = schema['x-cfn'];
  if (target) return leavesOf(value, '', types).map((leaf) => [target, leaf]);
  const forms = schema.anyOf?.map(resolve) ?? [schema];
  if (value.kind === 'list') {
    return value.items.flatMap((item) =>
      handedOn(item, forms.find(({ items }) => items)?.items ?? {}, types),
    );
  }
  return entriesOf(value).flatMap(({ key, value: inner }) => {
    const known = forms.find(({ properties }) => properties?.[key])?.properties?.[key];
    return known ? handedOn(inner, known, types) : [];
  });
}

/**
 * Replaces each SAM resource by one resource of each type that its values go to. What SAM makes up itself is left out,
 * and so are functions: a SAM template needs one to have a route at all.
 */
export function withoutSam(made: Made[], template: Value, types: Types): Made[] {
  return made.flatMap((one): Made[] => {
    const schema = samResource(one.type)?.properties?.['Properties'];
    if (!one.type.startsWith('AWS::Serverless::')) return [one];
    if (one.type === 'AWS::Serverless::Function') return [];
    const properties = at(at(at(template, 'Resources'), one.id), 'Properties');
    if (!schema || !properties) return [];
    const byType = new Map<string, Leaf[]>();
    const more = one.type === 'AWS::Serverless::Api' ? one.leaves : [];
    const marked = handedOn(properties, schema, types);
    for (const leaf of more) {
      const target = unmarked[leaf.path];
      if (target) marked.push([target, { ...leaf, path: '' }]);
    }
    for (const [target, leaf] of marked) {
      const [type = '', ...names] = target.split('.');
      const path = [...names, leaf.path].filter(Boolean).join('.');
      byType.set(type, [...(byType.get(type) ?? []), { ...leaf, path }]);
    }
    return [...byType].map(([type, leaves]) => ({ ...one, type, leaves }));
  });
}
