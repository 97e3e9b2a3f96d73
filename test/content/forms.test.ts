/** The forms of one fix set the same, whether it is CloudFormation, CDK or Terraform. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { synthesizeAll } from './cdk/synthesize.ts';
import { snippets, testEach } from './content.ts';
import type { Source } from './finding.ts';
import { compareForms } from './forms/check.ts';
import { exceptions } from './forms/exceptions.ts';
import { compareTerraform } from './forms/terraform.ts';
import { testGood, testPlanted } from './planted.ts';

const stack = (inside: string) => `import { Stack, type StackProps } from 'aws-cdk-lib';
import * as apigateway from 'aws-cdk-lib/aws-apigateway';
import type { Construct } from 'constructs';

export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, props: StackProps & { stageName: string }) {
    super(scope, id, props);
${inside}
  }
}
`;
const api = `    const api = new apigateway.RestApi(this, 'Api', { deployOptions: { stageName: 'prod' } });
    api.root.addMethod('GET', new apigateway.HttpIntegration('https://backend.example.com/'), {
      authorizationType: apigateway.AuthorizationType.IAM,
    });`;
const template = `Parameters:
  ApiId:
    Type: String
Resources:
  Get:
    Type: AWS::ApiGateway::Method
    Properties:
      RestApiId: !Ref ApiId
      ResourceId: !Ref ApiId
      HttpMethod: GET
      AuthorizationType: AWS_IAM
      Integration:
        Type: HTTP_PROXY
        IntegrationHttpMethod: GET
        Uri: https://backend.example.com/
  Deployment20261121:
    Type: AWS::ApiGateway::Deployment
    DependsOn: Get
    Properties:
      RestApiId: !Ref ApiId
  Prod:
    Type: AWS::ApiGateway::Stage
    Properties:
      RestApiId: !Ref ApiId
      StageName: prod
      DeploymentId: !Ref Deployment20261121
`;
const sam = `Transform: AWS::Serverless-2016-10-31
Resources:
  Api:
    Type: AWS::Serverless::Api
    Properties:
      StageName: prod
      DisableExecuteApiEndpoint: true
`;

const [good] = synthesizeAll([{ file: 'planted.cdk.ts', text: stack(api) }]);
const check = (source: Source) => (good ? compareForms(source, good) : []);

testGood('planted.yaml', check, {
  'the same in both': template,
  'a value that the reader gives': template.replace('StageName: prod', 'StageName: !Ref ApiId'),
  'a text with an open part': template.replace('https://backend.ex', `!Sub https://${'$'}{ApiId}.ex`),
});

testPlanted('planted.yaml', check, [
  [
    'another stage',
    template.replace('StageName: prod', 'StageName: dev'),
    /StageName to dev, .*sets prod/,
    25,
  ],
  ['another authorization', template.replace('AWS_IAM', 'NONE'), /AuthorizationType to NONE/, 11],
  ['another backend', template.replace('https://backend', 'https://other'), /Uri to https:\/\/other/, 15],
  [
    'a setting of one form only',
    template.replace('StageName: prod', 'StageName: prod\n      TracingEnabled: true'),
    /TracingEnabled to true, .*doesn't set it/,
    26,
  ],
  [
    'a resource of one form only',
    template.replace('  Prod:', '  Key:\n    Type: AWS::ApiGateway::ApiKey\n  Prod:'),
    /ApiKey, and planted\.cdk\.ts makes none/,
    21,
  ],
  ['another value in SAM', sam, /DisableExecuteApiEndpoint to true/, 7],
]);

const terraform = `variable "id" { type = string }
resource "aws_api_gateway_method" "get" {
  rest_api_id   = var.id
  resource_id   = var.id
  http_method   = "GET"
  authorization = "AWS_IAM"
}
resource "aws_api_gateway_integration" "get" {
  rest_api_id             = var.id
  resource_id             = var.id
  http_method             = aws_api_gateway_method.get.http_method
  type                    = "HTTP_PROXY"
  integration_http_method = "GET"
  uri                     = "https://backend.example.com/"
}
resource "aws_api_gateway_stage" "prod" {
  rest_api_id   = var.id
  deployment_id = var.id
  stage_name    = "prod"
}
`;
const withTemplate = (source: Source) => compareTerraform(source, { file: 'planted.yaml', text: template });

testGood('planted.tf', withTemplate, {
  'the same in Terraform': terraform,
  'a setting of Terraform only': terraform.replace(
    'authorization =',
    'api_key_required = true\n  authorization =',
  ),
});

testPlanted('planted.tf', withTemplate, [
  [
    'another stage',
    terraform.replace('"prod"\n}', '"dev"\n}'),
    /stagename to dev, .*prod \(planted\.yaml:25\)/,
    19,
  ],
  ['another authorization', terraform.replace('"AWS_IAM"', '"NONE"'), /authorizationtype to NONE/, 6],
  ['another method', terraform.replace('"GET"', '"POST"'), /httpmethod to POST/, 5],
  ['another integration', terraform.replace('HTTP_PROXY', 'HTTP'), /integration\.type to HTTP,/, 12],
  ['another backend', terraform.replace('backend', 'other'), /uri to https:\/\/other/, 14],
]);

const isTemplate = ({ name }: { name: string }) => name.endsWith('.yaml');
const cdkOf = ({ file }: Source) => file.replace(/\.yaml$/, '.cdk.ts');
const stacks = snippets.filter((one) =>
  snippets.some((other) => isTemplate(other) && cdkOf(other) === one.file),
);
let synthesized: ReturnType<typeof synthesizeAll> | undefined;
const used = new Set<(typeof exceptions)[number]>();

testEach(
  (snippet) => isTemplate(snippet) && stacks.some(({ file }) => file === cdkOf(snippet)),
  (snippet) => {
    synthesized ??= synthesizeAll(stacks);
    const other = synthesized.find(({ source }) => source.file === cdkOf(snippet));
    if (!other) return [];
    return compareForms(snippet, other, ({ setting }) => {
      const exception = exceptions.find(
        (one) => snippet.file === `content/causes/${one.file}` && setting.startsWith(one.setting),
      );
      if (exception) used.add(exception);
      return !exception;
    });
  },
);

const pairOf = (snippet: Source) =>
  snippets.find((other) => isTemplate(other) && other.file === snippet.file.replace(/\.tf$/, '.yaml'));
testEach(
  (snippet) => snippet.language === 'terraform' && pairOf(snippet) !== undefined,
  (snippet) => {
    const other = pairOf(snippet);
    return other ? compareTerraform(snippet, other) : [];
  },
);

// Tests of a file run in turn, so all comparisons are made by now.
test('every exception is needed, and there are few of them', () => {
  const stale = exceptions.filter((exception) => !used.has(exception));
  assert.deepEqual(stale, [], 'Take these out of test/content/forms/exceptions.ts');
  assert.ok(exceptions.length <= 5, 'Let the forms agree instead: this number is only to be lowered');
});
