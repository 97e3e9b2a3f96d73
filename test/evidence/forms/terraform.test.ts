/** Terraform's configurations, states and plans as the model of an API, and what follows for a request. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Api, Configuration } from '../../../src/evidence/configuration/configuration.ts';
import { readTerraformText } from '../../../src/evidence/forms/terraform/terraform-configuration.ts';
import { readTerraformJson } from '../../../src/evidence/forms/terraform/terraform-json.ts';
import { read } from '../../../src/evidence/read.ts';
import { stretchOf } from '../../../src/evidence/reading.ts';
import { diagnose } from '../../../src/triage/diagnose.ts';
import { goldenInputs } from '../golden.ts';

const causes = join(import.meta.dirname, '../../../content/causes');
const snippet = (name: string): string => readFileSync(join(causes, name), 'utf8');
const configurationOf = (text: string): Configuration | undefined => {
  const stretch = stretchOf(text);
  return [...readTerraformJson(stretch), ...readTerraformText(stretch)].find((one) => one.configuration)
    ?.configuration;
};
const apiOf = (text: string): Api => {
  const api = configurationOf(text)?.apis[0];
  assert.ok(api);
  return api;
};
const routes = (api: Api): string[] =>
  api.routes.map(
    ({ method = '', path, authType, integration }) =>
      `${method} ${path} ${authType?.value ?? '?'} ${integration?.value ?? '?'}`,
  );

test('every snippet of the causes is one document', () => {
  for (const file of globSync('*/*.tf', { cwd: causes })) {
    const text = snippet(file);
    const documents = readTerraformText(stretchOf(text));
    const isTerraform = /^resource "aws_/m.test(text);
    assert.equal(documents.length, isTerraform ? 1 : 0, file);
  }
});

const snippets: [string, (configuration: Configuration) => unknown, unknown][] = [
  [
    'terraform-deployment-not-replaced/fix.tf',
    ({ apis: [api] }) => [api && routes(api), api?.redeploys?.value, api?.allRoutes],
    [['GET /orders iam http'], 'yes', false],
  ],
  [
    'base-path-mapping-missing/fix.tf',
    ({ mappings }) => mappings?.map(({ domain, basePath }) => [domain, basePath]),
    [['api.example.com', 'orders']],
  ],
  [
    'base-path-mapping-missing/fix.http.tf',
    ({ mappings }) => mappings?.map(({ domain, basePath }) => [domain, basePath]),
    [['api.example.com', 'orders']],
  ],
  [
    'cors-origin-mismatch/fix.http.tf',
    ({ apis: [api] }) => api?.cors?.origins,
    ['https://app.example.com', 'http://localhost:3000'],
  ],
  ['http-api-route-missing/fix.tf', ({ apis: [api] }) => api?.routes.length, 1],
];
for (const [name, of, expected] of snippets)
  test(`the model of ${name}`, () => {
    const configuration = configurationOf(snippet(name));
    assert.ok(configuration);
    assert.deepEqual(of(configuration), expected);
  });

/** Golden inputs that leave no question, and what they come to. */
const ends: Record<string, string> = {
  'hcl-deployment-without-triggers': 'terraform-deployment-not-replaced',
  'hcl-wrong-method': 'wrong-method',
  'hcl-path-above': 'greedy-proxy-missing-root',
  'hcl-http-api-route-missing': 'http-api-route-missing',
  'terraform-show-json-wrong-path': 'wrong-path',
  'terraform-show-json-one-line': 'options-method-missing',
  'terraform-state-file-endpoint-disabled': 'default-endpoint-disabled',
};
for (const [name, cause] of Object.entries(ends))
  test(`${name} ends in ${cause}`, () => {
    const input = goldenInputs.find((one) => one.name === name);
    assert.equal(diagnose(read(input?.text ?? '').facts).cause, cause);
  });

const api = (deployment: string, more = ''): string => `
resource "aws_api_gateway_rest_api" "a" { name = "a" }
resource "aws_api_gateway_method" "root" {
  rest_api_id   = aws_api_gateway_rest_api.a.id
  resource_id   = aws_api_gateway_rest_api.a.root_resource_id
  http_method   = "GET"
  authorization = "NONE"
}
${more}
resource "aws_api_gateway_deployment" "a" {
  rest_api_id = aws_api_gateway_rest_api.a.id
  ${deployment}
}
resource "aws_api_gateway_stage" "a" {
  rest_api_id   = aws_api_gateway_rest_api.a.id
  deployment_id = aws_api_gateway_deployment.a.id
  stage_name    = "prod"
}

Thanks!
`;

const triggers: [string, 'yes' | 'no' | undefined][] = [
  ['', 'no'],
  ['depends_on = [aws_api_gateway_method.root]', 'no'],
  ['lifecycle { create_before_destroy = true }', 'no'],
  ['description = "once more"', 'no'],
  ['triggers = {}', 'no'],
  ['triggers = { redeployment = timestamp() }', 'yes'],
  ['lifecycle { replace_triggered_by = [aws_api_gateway_method.root] }', 'yes'],
  ['variables = { deployed_at = timestamp() }', undefined],
  ['stage_description = md5(file("api.tf"))', undefined],
  ['count = 2', undefined],
  ['dynamic "lifecycle" { content {} }', undefined],
  ['triggers = { "not closed', undefined],
];
for (const [deployment, expected] of triggers)
  test(`a deployment with ${deployment || 'nothing'}`, () =>
    assert.equal(apiOf(api(deployment)).redeploys?.value, expected));

test('all routes are there only if nothing can stand elsewhere', () => {
  assert.equal(apiOf(api('')).allRoutes, true);
  assert.equal(apiOf(api('')).allStages, true);
  const elsewhere = [
    'module "orders" {\n  source = "./orders"\n  api = aws_api_gateway_rest_api.a.id\n}',
    'output "root" { value = aws_api_gateway_rest_api.a.root_resource_id }',
    'resource "aws_api_gateway_method" "b" {\n  for_each = var.methods\n  rest_api_id = aws_api_gateway_rest_api.a.id\n}',
    'resource "aws_api_gateway_method" "b" {\n  rest_api_id = aws_api_gateway_rest_api.a.id\n  resource_id = aws_api_gateway_resource.missing.id\n  http_method = "GET"\n}',
    'resource "aws_api_gateway_method" "b" {\n  rest_api_id = aws_api_gateway_rest_api.a.id\n  resource_id = aws_api_gateway_rest_api.a.root_resource_id\n  http_method = var.verb\n}',
    'resource "aws_api_gateway_method" "b" {\n  rest_api_id = "not closed\n}',
  ];
  for (const more of elsewhere) assert.equal(apiOf(api('', more)).allRoutes, false, more);
  // Cut off behind the last route.
  const text = api('');
  assert.equal(apiOf(text.slice(0, text.indexOf('resource "aws_api_gateway_deployment"'))).allRoutes, false);
});

test('a circle of parents ends, and a path through it is not known', () => {
  const circle = ['b', 'c']
    .map((name, index) => {
      const other = ['c', 'b'][index];
      return `resource "aws_api_gateway_resource" "${name}" {
  rest_api_id = aws_api_gateway_rest_api.a.id
  parent_id   = aws_api_gateway_resource.${other}.id
  path_part   = "${name}"
}
resource "aws_api_gateway_method" "${name}" {
  rest_api_id = aws_api_gateway_rest_api.a.id
  resource_id = aws_api_gateway_resource.${name}.id
  http_method = "GET"
}`;
    })
    .join('\n');
  const { routes: found, allRoutes } = apiOf(api('', circle));
  assert.deepEqual([found.map(({ path }) => path), allRoutes], [['/'], false]);
});

const permission = (name: string): string => `resource "aws_lambda_permission" "p" {
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.${name}.function_name
  principal     = "apigateway.amazonaws.com"
}`;
const withFunction = `resource "aws_lambda_function" "f" { function_name = "f" }
resource "aws_lambda_function" "g" { function_name = "g" }
resource "aws_api_gateway_integration" "root" {
  rest_api_id             = aws_api_gateway_rest_api.a.id
  resource_id             = aws_api_gateway_rest_api.a.root_resource_id
  http_method             = "GET"
  type                    = "AWS_PROXY"
  integration_http_method = "POST"
  uri                     = aws_lambda_function.f.invoke_arn
}`;
test('a function that nothing lets the gateway invoke', () => {
  const missing = (more: string): boolean =>
    apiOf(api('', `${withFunction}\n${more}`)).routes[0]?.noPermission !== undefined;
  assert.equal(missing(''), true);
  assert.equal(missing(permission('g')), true);
  assert.equal(missing(permission('f')), false);
  assert.equal(missing('resource "aws_lambda_permission" "p" { function_name = var.name }'), false);
});

const bodies = [
  'jsonencode({ openapi = "3.0.1", paths = { "/pets" = { get = { x-amazon-apigateway-integration = { type = "mock" } } } } })',
  '<<EOF\n{"openapi":"3.0.1","paths":{"/pets":{"get":{"x-amazon-apigateway-integration":{"type":"mock"}}}}}\nEOF\n',
  '<<-EOF\n    openapi: 3.0.1\n    paths:\n      /pets:\n        get:\n          x-amazon-apigateway-integration: { type: mock }\n  EOF\n',
];
for (const body of bodies)
  test(`an API with a body: ${body.slice(0, 12).trim()}`, () => {
    const text = api('').replace('{ name = "a" }', `{\n  body = ${body}\n}`);
    const { routes: found, allRoutes } = apiOf(text);
    assert.deepEqual(
      [found.map(({ method, path }) => `${method} ${path}`), allRoutes],
      [['GET /', 'GET /pets'], true],
    );
  });

test('a body that is made elsewhere leaves the routes open', () => {
  const text = api('').replace('{ name = "a" }', '{\n  body = templatefile("api.yaml", {})\n}');
  assert.equal(apiOf(text).allRoutes, false);
});

const values = (id: string, more: object): object => ({ id, rest_api_id: 'a1b2c3d4e5', ...more });
const planned = (changes: Record<string, string>): string => {
  const resources = [
    { type: 'aws_api_gateway_rest_api', values: { id: 'a1b2c3d4e5', root_resource_id: 'root1' } },
    {
      type: 'aws_api_gateway_method',
      values: values('m', { resource_id: 'root1', http_method: 'GET', authorization: 'NONE' }),
    },
    { type: 'aws_api_gateway_deployment', values: values('d', {}) },
    { type: 'aws_api_gateway_stage', values: values('s', { stage_name: 'prod' }) },
  ].map((one) => ({ ...one, address: `${one.type}.x`, mode: 'managed', name: 'x' }));
  return JSON.stringify({
    format_version: '1.2',
    planned_values: { root_module: { resources } },
    resource_changes: resources.map(({ address, type }) => ({
      address,
      type,
      change: { actions: [changes[type] ?? 'no-op'], before: null },
    })),
  });
};
test('a plan as JSON: what it changes is not certain, and whether it deploys is', () => {
  const nothing = apiOf(planned({}));
  assert.deepEqual(
    [routes(nothing), nothing.allRoutes, nothing.redeploys],
    [['GET / none ?'], true, undefined],
  );
  const changed = apiOf(planned({ aws_api_gateway_method: 'update' }));
  assert.deepEqual([routes(changed), changed.allRoutes, changed.redeploys?.value], [[], false, 'no']);
  const both = apiOf(planned({ aws_api_gateway_method: 'update', aws_api_gateway_deployment: 'create' }));
  assert.equal(both.redeploys?.value, 'yes');
  const first = apiOf(planned({ aws_api_gateway_method: 'create', aws_api_gateway_rest_api: 'create' }));
  assert.equal(first.redeploys, undefined);
});

test('a plan in the terminal says nothing unless it is there to its end', () => {
  const text = goldenInputs.find(({ name }) => name === 'terraform-plan-without-deployment')?.text ?? '';
  assert.equal(apiOf(text).redeploys?.value, 'no');
  assert.equal(configurationOf(text.replace(/^Plan:.*$/m, '')), undefined);
  assert.equal(configurationOf(text.replace('Plan: 1 to add', 'Plan: 2 to add')), undefined);
  assert.equal(configurationOf(`${text}\nWarning: Resource targeting is in effect\n`), undefined);
});
