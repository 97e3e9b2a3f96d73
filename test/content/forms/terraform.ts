/** Compares the Terraform form of a fix with its CloudFormation form: where both give a value, it is the same. */
import { readTemplate } from '../cloudformation/read.ts';
import { resourceType } from '../cloudformation/spec.ts';
import type { Finding, Source } from '../finding.ts';
import { checkSyntax } from '../terraform/syntax.ts';
import { type Block, readTree } from '../terraform/tree.ts';
import { partOf } from '../terraform/values.ts';
import { type Leaf, madeBy, namesIn, open } from './leaves.ts';
import { withoutSam } from './sam.ts';
import { agree } from './text.ts';

const groups: Record<string, string> = {
  apigateway: 'ApiGateway',
  apigatewayv2: 'ApiGatewayV2',
  lambda: 'Lambda',
};

/** Resources that CloudFormation has as a part of another one: `Type.Property`. */
const parts: Record<string, string> = {
  'AWS::ApiGateway::Integration': 'AWS::ApiGateway::Method.Integration',
  'AWS::ApiGateway::IntegrationResponse': 'AWS::ApiGateway::Method.Integration.IntegrationResponses',
  'AWS::ApiGateway::MethodResponse': 'AWS::ApiGateway::Method.MethodResponses',
  'AWS::ApiGateway::MethodSettings': 'AWS::ApiGateway::Stage.MethodSettings',
};

/** What the two call differently. */
const renamed: Record<string, string> = {
  'apigatewayv2::stage.name': 'apigatewayv2::stage.stagename',
  'apigateway::method.authorization': 'apigateway::method.authorizationtype',
  'apigateway::restapi.apikeysource': 'apigateway::restapi.apikeysourcetype',
  'apigateway::method.integration.timeoutmilliseconds': 'apigateway::method.integration.timeoutinmillis',
};

const plain = (name: string) => name.replace(/^AWS::|_/g, '').toLowerCase();

function literal(text: string): string | undefined {
  const string = /^"([^"$%\\]*)"$/.exec(text);
  return string?.[1] ?? (/^(true|false|-?\d+(\.\d+)?)$/.test(text) ? text : undefined);
}

function settingsOf(block: Block, path: string): Leaf[] {
  const own = block.attributes.flatMap(({ name, line, value }): Leaf[] => {
    const text = literal(value.text.trim());
    const full = plain(`${path}.${name}`);
    return text === undefined ? [] : [{ path: renamed[full] ?? full, value: text, line }];
  });
  return [...own, ...block.blocks.flatMap((inner) => settingsOf(inner, `${path}.${inner.type}`))];
}

function settingsOfResource(block: Block): Leaf[] {
  const part = block.type === 'resource' ? partOf(block.labels[0] ?? '') : undefined;
  const group = part && groups[part.service];
  if (!part || !group) return [];
  const type = `AWS::${group}::${part.shape}`;
  const place = parts[type] ?? (resourceType(type) ? type : undefined);
  return place ? settingsOf(block, place) : [];
}

/** Every value that the template gives otherwise. A setting that only one of them has is no fault: tools differ in what they need. */
export async function compareTerraform(source: Source, template: Source): Promise<Finding[]> {
  const read = readTemplate(template);
  if ('findings' in read || (await checkSyntax(source)).length > 0) return [];
  const made = withoutSam(madeBy(read.template), read.template, namesIn(read.template));
  const there = made.flatMap(({ type, leaves }) =>
    leaves.map((leaf) => ({ ...leaf, path: plain(`${type}.${leaf.path}`) })),
  );
  const { blocks } = await readTree(source.text);
  return blocks.flatMap(settingsOfResource).flatMap(({ path, value, line }): Finding[] => {
    const others = there.filter((leaf) => leaf.path === path);
    if (others.length === 0 || others.some((other) => other.value === open || agree(value, other.value)))
      return [];
    const name = template.file.split('/').pop();
    const found = others.map((other) => `${other.value} (${name}:${other.line})`).join(', ');
    const what = `sets ${path} to ${value}, where CloudFormation sets ${found.replaceAll(open, '…')}`;
    return [{ file: source.file, line, what, cure: 'Let both forms set the same' }];
  });
}
