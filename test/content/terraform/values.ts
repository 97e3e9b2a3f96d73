/** Literal values: of the kind that their argument takes, and one of its values where there is a list of them. */
import type { Node } from 'web-tree-sitter';
import type { Finding } from '../finding.ts';
import { innerShape, valuesOf, wrongValue } from '../values/enumeration.ts';
import type { BlockSchema } from './schema.ts';
import { resolve } from './schema.ts';
import type { Block } from './tree.ts';

/** The part of the AWS model that a block sets: `Integration` of `apigateway`. */
interface Part {
  service: string;
  shape: string;
}

const services: [prefix: string, service: string][] = [
  ['aws_api_gateway_', 'apigateway'],
  ['aws_apigatewayv2_', 'apigatewayv2'],
  ['aws_acm_', 'acm'],
  ['aws_cloudfront_', 'cloudfront'],
  ['aws_cognito_', 'cognito-idp'],
  ['aws_iam_', 'iam'],
  ['aws_lambda_', 'lambda'],
  ['aws_route53_', 'route53'],
  ['aws_wafv2_', 'wafv2'],
];

/** Arguments and blocks that the provider calls otherwise than AWS does. */
const renamed: Record<string, string> = {
  'Method.authorization': 'authorizationType',
  'MethodSettings.settings': 'MethodSetting',
  'Stage.default_route_settings': 'RouteSettings',
  'Stage.route_settings': 'RouteSettings',
};

const pascal = (name: string) =>
  name.replace(/(?:^|_)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** The part of the model that a resource type sets; undefined where there is no model. */
export function partOf(type: string): Part | undefined {
  const found = services.find(([prefix]) => type.startsWith(prefix));
  return found && { service: found[1], shape: pascal(type.slice(found[0].length)) };
}

/** The literal texts of an expression: a string, a number, or the elements of a list of them. */
function literals(node: Node): { text: string; line: number }[] | undefined {
  const text = node.text.trim();
  const line = node.startPosition.row + 1;
  if (/^"[^"$%\\]*"$/.test(text)) return [{ text: text.slice(1, -1), line }];
  if (/^\[\s*("[^"$%\\]*"\s*,?\s*)*\]$/.test(text)) {
    return node
      .descendantsOfType('string_lit')
      .flatMap((one) => (one ? [{ text: one.text.slice(1, -1), line: one.startPosition.row + 1 }] : []));
  }
  return undefined;
}

/** What is wrong with the kind of a value, if it is a literal: `"yes"` for a truth value, one text for a list. */
function wrongKind(node: Node, type: string): string | undefined {
  const text = node.text.trim();
  const literal = /^"([^"$%\\]*)"$/.exec(text)?.[1];
  const isNumber = /^-?\d+(\.\d+)?$/.test(literal ?? text);
  if (/^(list|set)\(/.test(type)) return literal !== undefined || isNumber ? 'a list' : undefined;
  if (/^map\(/.test(type)) return literal !== undefined || text.startsWith('[') ? 'a map' : undefined;
  if (type === 'object' || type === 'list') return undefined;
  if (text.startsWith('[') || text.startsWith('{')) return `a ${type}`;
  if (type === 'number') return literal !== undefined && !isNumber ? 'a number' : undefined;
  if (type !== 'bool') return undefined;
  return isNumber || (literal !== undefined && !/^(true|false)$/.test(literal)) ? 'a bool' : undefined;
}

/** What is wrong with the values of a block, and of those inside it. */
export function checkValues(
  file: string,
  path: string,
  block: Block,
  given: BlockSchema,
  part: Part | undefined,
): Finding[] {
  const schema = resolve(given);
  const own = block.attributes.flatMap(({ name, value, line }): Finding[] => {
    const type = schema.attributes[name]?.type;
    if (!type) return [];
    const kind = wrongKind(value, type);
    if (kind) return [{ file, line, what: `${path}.${name} is not ${kind}`, cure: `Give ${kind}` }];
    const member = part && (renamed[`${part.shape}.${name}`] ?? name);
    const values = part && member ? valuesOf(part.service, part.shape, member) : undefined;
    if (!values) return [];
    return (literals(value) ?? [])
      .filter(({ text }) => !values.includes(text))
      .map((literal) => {
        const { what, cure } = wrongValue(literal.text, values);
        return { file, line: literal.line, what: `${path}.${name} ${what}`, cure };
      });
  });
  const inner = block.blocks.flatMap((one) => {
    const inside = schema.blocks?.[one.type];
    if (!inside) return [];
    const shape =
      part && (renamed[`${part.shape}.${one.type}`] ?? innerShape(part.service, part.shape, one.type));
    const next = part && { ...part, shape: shape ?? pascal(one.type) };
    return checkValues(file, `${path}.${one.type}`, one, inside, next);
  });
  return [...own, ...inner];
}
