import { parameterOf } from './headers.ts';
import { hclString } from './literals.ts';
import type { GatewayResponse } from './response.ts';
import type { Snippet } from './types.ts';

const nameOf = ({ type }: GatewayResponse): string => type.toLowerCase();

/** Lines `name = value`, the equals signs below each other as `terraform fmt` wants them. */
function aligned(pairs: readonly (readonly [string, string])[], indent: string): string[] {
  const width = Math.max(...pairs.map(([name]) => name.length));
  return pairs.map(([name, value]) => `${indent}${name.padEnd(width)} = ${value}`);
}

function resource(response: GatewayResponse): string {
  const { type, status, headers, body } = response;
  const lines = aligned(
    [
      ['rest_api_id', 'var.rest_api_id'],
      ['response_type', hclString(type)],
      ...(status === undefined ? [] : [['status_code', hclString(String(status))] as const]),
    ],
    '  ',
  );
  if (headers.length > 0) {
    const pairs = headers.map(([name, value]) => [hclString(parameterOf(name)), hclString(value)] as const);
    lines.push('  response_parameters = {', ...aligned(pairs, '    '), '  }');
  }
  if (body !== undefined)
    lines.push('  response_templates = {', `    "application/json" = ${hclString(body)}`, '  }');
  return [`resource "aws_api_gateway_gateway_response" "${nameOf(response)}" {`, ...lines, '}'].join('\n');
}

/** Terraform: the resources, and a deployment that is made anew when one of them changes. */
export function terraform(responses: readonly GatewayResponse[]): Snippet {
  const deployment = `# Your stage takes its deployment_id from here. If you have a deployment already, add these to its triggers instead.
resource "aws_api_gateway_deployment" "this" {
  rest_api_id = var.rest_api_id
  triggers = {
    redeployment = sha1(jsonencode([
${responses.map((one) => `      aws_api_gateway_gateway_response.${nameOf(one)},`).join('\n')}
    ]))
  }

  lifecycle {
    create_before_destroy = true
  }
}`;
  return {
    title: 'Terraform',
    needs: 'the AWS provider, version 5 or 6',
    language: 'terraform',
    before: '',
    text: ['variable "rest_api_id" { type = string }', ...responses.map(resource), deployment].join('\n\n'),
    notes: [
      'A deployment that does not hash these resources is not replaced, and the stage goes on with the old answers.',
    ],
  };
}
