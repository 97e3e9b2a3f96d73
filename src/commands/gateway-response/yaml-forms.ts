import { parameterOf } from './headers.ts';
import { yamlString } from './literals.ts';
import { type GatewayResponse, mark, pascal } from './response.ts';
import type { Settings } from './settings.ts';
import type { Snippet } from './types.ts';

/** The three lists of names under which the same settings stand. */
interface Names {
  status: string;
  headers: string;
  templates: string;
  header: (name: string) => string;
  /** SAM has one level more. */
  within?: string;
}

function settingLines({ status, headers, body }: GatewayResponse, names: Names, indent: string): string[] {
  const lines: string[] = [];
  if (status !== undefined) lines.push(`${indent}${names.status}: ${yamlString(String(status))}`);
  if (headers.length > 0) {
    lines.push(`${indent}${names.headers}:`);
    if (names.within) lines.push(`${indent}  ${names.within}:`);
    const deep = names.within ? `${indent}    ` : `${indent}  `;
    lines.push(...headers.map(([name, value]) => `${deep}${names.header(name)}: "${value}"`));
  }
  if (body !== undefined)
    lines.push(`${indent}${names.templates}:`, `${indent}  application/json: ${yamlString(body)}`);
  return lines;
}

const forCloudFormation: Names = {
  status: 'StatusCode',
  headers: 'ResponseParameters',
  templates: 'ResponseTemplates',
  header: parameterOf,
};

/** CloudFormation: a template with the responses and a deployment whose logical ID changes with them. */
export function cloudFormation(responses: readonly GatewayResponse[]): Snippet {
  const resources = responses.flatMap((response) => [
    `  ${pascal(response.type)}:`,
    '    Type: AWS::ApiGateway::GatewayResponse',
    '    Properties:',
    '      RestApiId: !Ref ApiId',
    `      ResponseType: ${response.type}`,
    ...settingLines(response, forCloudFormation, '      '),
  ]);
  const lines = [
    'AWSTemplateFormatVersion: "2010-09-09"',
    'Parameters:',
    '  ApiId:',
    '    Type: String',
    'Resources:',
    ...resources,
    '  # A deployment is made once for each logical ID: this one changes with the settings above.',
    '  # Your stage refers to it as its DeploymentId.',
    `  Deployment${mark(JSON.stringify(responses))}:`,
    '    Type: AWS::ApiGateway::Deployment',
    `    DependsOn: [${responses.map(({ type }) => pascal(type)).join(', ')}]`,
    '    Properties:',
    '      RestApiId: !Ref ApiId',
  ];
  return {
    title: 'CloudFormation',
    needs: '',
    language: 'yaml',
    before: '',
    text: lines.join('\n'),
    notes: [
      'Without a new logical ID the deployment is not made again, and the stage keeps the old answers.',
    ],
  };
}

/** SAM: the `GatewayResponses` of an `AWS::Serverless::Api`. */
export function sam(responses: readonly GatewayResponse[], { stage }: Settings): Snippet {
  const names = { ...forCloudFormation, header: (name: string) => name, within: 'Headers' };
  const lines = [
    'AWSTemplateFormatVersion: "2010-09-09"',
    'Transform: AWS::Serverless-2016-10-31',
    'Resources:',
    '  Api:',
    '    Type: AWS::Serverless::Api',
    '    Properties:',
    `      StageName: ${yamlString(stage || 'prod')}`,
    '      GatewayResponses:',
    ...responses.flatMap((response) => [
      `        ${response.type}:`,
      ...settingLines(response, names, '          '),
    ]),
  ];
  return {
    title: 'SAM',
    needs: '',
    language: 'yaml',
    before: '',
    text: lines.join('\n'),
    notes: [
      'Add GatewayResponses to the API that you have. SAM writes them into its definition, and deploys it anew when that changes.',
    ],
  };
}

/** OpenAPI: the extension at the root of the definition. */
export function openApi(responses: readonly GatewayResponse[]): Snippet {
  const names: Names = {
    status: 'statusCode',
    headers: 'responseParameters',
    templates: 'responseTemplates',
    header: parameterOf,
  };
  const lines = responses.flatMap((response) => [
    `  ${response.type}:`,
    ...settingLines(response, names, '    '),
  ]);
  return {
    title: 'OpenAPI',
    needs: '',
    language: 'yaml',
    before: '',
    text: ['x-amazon-apigateway-gateway-responses:', ...lines].join('\n'),
    notes: [
      'It stands at the root of the definition, beside paths. After put-rest-api or an import, deploy the stage.',
    ],
  };
}
