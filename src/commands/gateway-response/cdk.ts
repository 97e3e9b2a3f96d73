import { tsString } from './literals.ts';
import { type GatewayResponse, pascal } from './response.ts';
import type { Snippet } from './types.ts';

const nameIn = (name: string): string => (/^[A-Za-z_]\w*$/.test(name) ? name : tsString(name));

function call({ type, status, headers, body }: GatewayResponse): string {
  const lines = [
    `api.addGatewayResponse('${pascal(type)}', {`,
    `  type: apigateway.ResponseType.${type},`,
    ...(status === undefined ? [] : [`  statusCode: '${status}',`]),
  ];
  if (headers.length > 0) lines.push('  responseHeaders,');
  if (body !== undefined) lines.push('  templates: {', `    'application/json': ${tsString(body)},`, '  },');
  return [...lines, '});'].join('\n');
}

/** CDK: calls on the `RestApi` of a stack. */
export function cdk(responses: readonly GatewayResponse[]): Snippet {
  const headers = responses[0]?.headers ?? [];
  const shared =
    headers.length === 0
      ? []
      : [
          [
            'const responseHeaders = {',
            ...headers.map(([name, value]) => `  ${nameIn(name)}: ${tsString(value)},`),
            '};',
          ].join('\n'),
        ];
  return {
    title: 'CDK',
    needs: 'aws-cdk-lib, version 2',
    language: 'typescript',
    before: '',
    text: [
      "// import * as apigateway from 'aws-cdk-lib/aws-apigateway';\n// In your stack, behind `const api = new apigateway.RestApi(…)`:",
      ...shared,
      ...responses.map(call),
    ].join('\n'),
    notes: ['CDK deploys anew by itself, except for an API that was only imported.'],
  };
}
