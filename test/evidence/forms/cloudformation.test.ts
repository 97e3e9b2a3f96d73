/** Templates of CloudFormation, SAM and CDK as the model of an API, and what follows for a request. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Api, Configuration } from '../../../src/evidence/configuration/configuration.ts';
import { readCloudFormation } from '../../../src/evidence/forms/template/cloudformation.ts';
import { read } from '../../../src/evidence/read.ts';
import { stretchOf } from '../../../src/evidence/reading.ts';
import { diagnose } from '../../../src/triage/diagnose.ts';
import { goldenInputs } from '../golden.ts';

const causes = join(import.meta.dirname, '../../../content/causes');
const snippet = (name: string): string => readFileSync(join(causes, name), 'utf8');
const configurationOf = (text: string): Configuration | undefined =>
  readCloudFormation(stretchOf(text)).find((one) => one.configuration)?.configuration;
const apiOf = (text: string): Api => {
  const api = configurationOf(text)?.apis[0];
  assert.ok(api, text);
  return api;
};
const routes = (api: Api | undefined): string[] | undefined =>
  api?.routes.map(
    ({ method = '', path, authType, integration }) =>
      `${method} ${path} ${authType?.value ?? '?'} ${integration?.value ?? '?'}`,
  );

test('every template of the causes is one document, whose quotes lie in it', () => {
  let apis = 0;
  for (const file of globSync('*/*.yaml', { cwd: causes })) {
    const text = snippet(file);
    const documents = readCloudFormation(stretchOf(text));
    assert.equal(documents.length, /Type: AWS::/.test(text) ? 1 : 0, file);
    for (const { configuration } of documents)
      for (const api of configuration?.apis ?? []) {
        apis += 1;
        for (const { quote } of [api, ...api.routes, ...api.stages])
          assert.ok(quote.from < quote.to && quote.to <= text.length, file);
      }
  }
  assert.ok(apis > 100, `${apis}`);
});

const followed = (text: string): string => `${text}\n\nThanks!\n`;
const snippets: [string, (configuration: Configuration) => unknown, unknown][] = [
  [
    'cloudformation-deployment-not-replaced/fix.yaml',
    ({ apis: [api] }) => [routes(api), api?.redeploys, api?.allRoutes, api?.stages.map(({ name }) => name)],
    [['GET /orders iam http'], undefined, true, ['prod']],
  ],
  [
    'options-method-requires-auth/fix.yaml',
    ({ apis: [api] }) => [routes(api), api?.stages.map(({ name }) => name)],
    [
      ['GET /orders cognito lambda-proxy', 'OPTIONS /orders none mock'],
      ['prod', 'Stage'],
    ],
  ],
  [
    'sam-extra-stage/fix.yaml',
    ({ apis: [api] }) => [routes(api), api?.allStages, api?.stages.map(({ name }) => name)],
    [['GET /orders none lambda-proxy'], true, ['prod']],
  ],
  [
    'base-path-mapping-missing/fix.yaml',
    ({ mappings }) => mappings?.map(({ domain, basePath }) => [domain, basePath]),
    [['api.example.com', 'orders']],
  ],
  [
    'cors-origin-mismatch/fix.http.yaml',
    ({ apis: [api] }) => api?.cors?.origins,
    ['https://app.example.com', 'http://localhost:3000'],
  ],
];
for (const [name, of, expected] of snippets)
  test(`the model of ${name}`, () => {
    const configuration = configurationOf(followed(snippet(name)));
    assert.ok(configuration);
    assert.deepEqual(of(configuration), expected);
  });

/** Golden inputs that leave no question, and what they come to. */
const ends: Record<string, string> = {
  'cfn-fixed-deployment': 'cloudformation-deployment-not-replaced',
  'cfn-get-template-wrong-method': 'wrong-method',
  'sam-http-api-route-missing': 'trailing-slash',
};
for (const [name, cause] of Object.entries(ends))
  test(`${name} ends in ${cause}`, () => {
    const input = goldenInputs.find((one) => one.name === name);
    assert.equal(diagnose(read(input?.text ?? '').facts).cause, cause);
  });

test('facts that narrow what is left', () => {
  const facts = (name: string) => read(goldenInputs.find((one) => one.name === name)?.text ?? '').facts;
  assert.equal(facts('sam-preflight-protected').optionsMethod, 'protected');
  assert.equal(facts('cfn-cdk-options-missing').optionsMethod, 'missing');
  assert.equal(facts('sam-implicit-api-stage').stageInUrl, 'wrong');
});

const template = (deployment: string, more = ''): string =>
  followed(`Resources:
  Api:
    Type: AWS::ApiGateway::RestApi
    Properties: { Name: a }
  Root:
    Type: AWS::ApiGateway::Method
    Properties:
      RestApiId: !Ref Api
      ResourceId: !GetAtt Api.RootResourceId
      HttpMethod: GET
      AuthorizationType: NONE
      Integration: { Type: MOCK }
  ${deployment}:
    Type: AWS::ApiGateway::Deployment
    Properties: { RestApiId: !Ref Api }
  Stage:
    Type: AWS::ApiGateway::Stage
    Properties: { RestApiId: !Ref Api, StageName: prod, DeploymentId: !Ref ${deployment} }
${more}`);

const ids: [string, 'no' | undefined][] = [
  ['Deployment', 'no'],
  ['ApiDeployment', 'no'],
  ['Deployment2', undefined],
  ['Deployment5f2c91ab', undefined],
  ['DeploymentTIMESTAMP', undefined],
  ['ApiGatewayDeployment1612345678901', undefined],
];
for (const [id, expected] of ids)
  test(`a deployment called ${id}`, () => assert.equal(apiOf(template(id)).redeploys?.value, expected));

const stack = {
  Resources: { Api5AE0A9F5: { Type: 'AWS::ApiGateway::RestApi', Metadata: { 'aws:cdk:path': 'a' } } },
};
const method = {
  Type: 'AWS::ApiGateway::Method',
  Properties: {
    RestApiId: { Ref: 'Api5AE0A9F5' },
    HttpMethod: 'GET',
    ResourceId: { 'Fn::GetAtt': ['Api5AE0A9F5', 'RootResourceId'] },
  },
};
test('a stack of CDK redeploys by a hash, or not at all without a deployment', () => {
  const with1 = (more: object): Api =>
    apiOf(JSON.stringify({ Resources: { ...stack.Resources, Get1234ABCD: method, ...more } }));
  const deployment = {
    Type: 'AWS::ApiGateway::Deployment',
    Properties: { RestApiId: { Ref: 'Api5AE0A9F5' } },
  };
  assert.deepEqual([with1({}).tool, with1({}).redeploys?.value], ['cdk', 'no']);
  assert.equal(with1({ Deployment0A5D3F1C2b7e9d1f4a6c8e0b2d4f6a8c: deployment }).redeploys?.value, 'yes');
});

test('all routes are there only if nothing can stand elsewhere', () => {
  assert.equal(apiOf(template('Deployment')).allRoutes, true);
  const elsewhere = [
    'Outputs:\n  Root: { Value: !GetAtt Api.RootResourceId, Export: { Name: root } }\n',
    '  More:\n    Type: AWS::CloudFormation::Stack\n    Properties: { Parameters: { Api: !Ref Api } }\n',
    '  More:\n    Type: AWS::ApiGateway::Method\n    Condition: IsProduction\n    Properties: { RestApiId: !Ref Api, ResourceId: !GetAtt Api.RootResourceId, HttpMethod: PUT }\n',
    '  More:\n    Type: AWS::ApiGateway::Method\n    Properties: { RestApiId: !Ref Api, ResourceId: !Ref Elsewhere, HttpMethod: PUT }\n',
    'Transform: MyMacro\n',
  ];
  for (const more of elsewhere) assert.equal(apiOf(template('Deployment', more)).allRoutes, false, more);
  // Without anything behind it a template in YAML may be cut off.
  assert.equal(apiOf(template('Deployment').replace('Thanks!', '')).allRoutes, false);
});

test('resources without the template around them are read, and say nothing of others', () => {
  const text = `My method:

OrdersGet:
  Type: AWS::ApiGateway::Method
  Properties:
    RestApiId: !Ref Api
    ResourceId: !Ref RootResourceId
    HttpMethod: GET
    ApiKeyRequired: true
    AuthorizationType: AWS_IAM
OrdersStage:
  Type: AWS::ApiGateway::Stage
  Properties:
    RestApiId: !Ref Api
    StageName: prod

What is wrong?
`;
  const api = apiOf(text);
  assert.deepEqual(
    [routes(api), api.routes[0]?.apiKeyRequired?.value, api.allRoutes],
    [['GET / iam ?'], true, false],
  );
});

test('SAM adds no routes to a document that somebody wrote', () => {
  const api = apiOf(
    followed(`Transform: AWS::Serverless-2016-10-31
Resources:
  Api:
    Type: AWS::Serverless::Api
    Properties:
      StageName: prod
      DefinitionBody:
        openapi: 3.0.1
        paths:
          /pets:
            get:
              x-amazon-apigateway-integration: { type: mock }
  List:
    Type: AWS::Serverless::Function
    Properties:
      Events:
        Orders: { Type: Api, Properties: { RestApiId: !Ref Api, Path: /orders, Method: get } }
`),
  );
  assert.deepEqual([api.routes.map(({ path }) => path), api.allRoutes], [['/pets'], true]);
});

const globals: [string, string | undefined, boolean | undefined][] = [
  ['', 'none', false],
  ['    Auth: { DefaultAuthorizer: AWS_IAM }\n', 'iam', false],
  ['    Auth: { ApiKeyRequired: true }\n', 'none', true],
  [
    '    Auth: { DefaultAuthorizer: Tokens, Authorizers: { Tokens: { FunctionArn: !GetAtt F.Arn } } }\n',
    'lambda',
    false,
  ],
  ['    Auth: { DefaultAuthorizer: !Ref Which }\n', undefined, false],
];
for (const [setting, authType, key] of globals)
  test(`Globals of SAM: ${setting.trim() || 'nothing'}`, () => {
    const [route] = apiOf(
      followed(`Transform: AWS::Serverless-2016-10-31
Globals:
  Api:
    OpenApiVersion: 3.0.1
${setting}Resources:
  List:
    Type: AWS::Serverless::Function
    Properties:
      Events:
        Orders: { Type: Api, Properties: { Path: /orders, Method: get } }
`),
    ).routes;
    assert.deepEqual([route?.authType?.value, route?.apiKeyRequired?.value], [authType, key]);
  });
