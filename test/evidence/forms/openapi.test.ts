/** OpenAPI documents: what they prove of a request, as JSON and as YAML. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stringify } from 'yaml';
import { read } from '../../../src/evidence/read.ts';
import { answers, commands, curl, output, resources, restHost } from '../configuration/samples.ts';

const rest = `https://${restHost}`;
const get = (path: string, answer = answers.noRoute): string => curl('GET', `${rest}${path}`, answer);
const proxy = {
  'x-amazon-apigateway-integration': {
    type: 'aws_proxy',
    httpMethod: 'POST',
    passthroughBehavior: 'when_no_match',
  },
};
const jwtProxy = {
  'x-amazon-apigateway-integration': { type: 'AWS_PROXY', httpMethod: 'POST', payloadFormatVersion: '2.0' },
};
const schemes = {
  sigv4: { type: 'apiKey', name: 'Authorization', in: 'header', 'x-amazon-apigateway-authtype': 'awsSigv4' },
  key: { type: 'apiKey', name: 'x-api-key', in: 'header' },
  pool: {
    type: 'apiKey',
    name: 'Authorization',
    in: 'header',
    'x-amazon-apigateway-authtype': 'cognito_user_pools',
  },
  fn: {
    type: 'apiKey',
    name: 'Authorization',
    in: 'header',
    'x-amazon-apigateway-authtype': 'custom',
    'x-amazon-apigateway-authorizer': { type: 'token', authorizerUri: 'arn:aws:apigateway:…' },
  },
  jwt: {
    type: 'oauth2',
    'x-amazon-apigateway-authorizer': { type: 'jwt', identitySource: '$request.header.Authorization' },
  },
};
const source = (paths: object, more: object = {}): object => ({
  openapi: '3.0.1',
  info: { title: 'shop', version: '1' },
  paths,
  components: { securitySchemes: schemes },
  ...more,
});
const exported = {
  servers: [{ url: `${rest}/{basePath}`, variables: { basePath: { default: '/prod' } } }],
};
const exporting =
  '$ aws apigateway get-export --rest-api-id a1b2c3d4e5 --stage-name prod --export-type oas30 out.json';
const operation = (...names: string[]): object => ({
  get: { ...proxy, security: names.map((name) => ({ [name]: [] })) },
});

/** A request, a document, and facts of which a dash means that nothing may be said. */
const rows: [name: string, request: string, document: object, expected: Record<string, string>][] = [
  [
    'an open operation',
    get('/prod/orders'),
    source({ '/orders': { get: proxy } }),
    { methodMatches: 'yes', authType: 'none', apiKeyRequired: 'no', integration: 'lambda-proxy' },
  ],
  ['another verb', get('/prod/orders'), source({ '/orders': { post: proxy } }), { methodMatches: 'no' }],
  [
    'any method',
    get('/prod/orders'),
    source({ '/orders': { 'x-amazon-apigateway-any-method': proxy } }),
    { methodMatches: 'yes' },
  ],
  [
    'IAM',
    get('/prod/orders'),
    source({ '/orders': operation('sigv4') }),
    { methodMatches: 'iam', authType: 'iam' },
  ],
  [
    'IAM said otherwise',
    get('/prod/orders'),
    source({ '/orders': { get: { ...proxy, 'x-amazon-apigateway-auth': { type: 'AWS_IAM' } } } }),
    { methodMatches: 'iam' },
  ],
  [
    'a key',
    get('/prod/orders'),
    source({ '/orders': operation('key') }),
    { authType: 'none', apiKeyRequired: 'yes' },
  ],
  ['a pool', get('/prod/orders'), source({ '/orders': operation('pool') }), { authType: 'cognito' }],
  [
    'a function and a key',
    get('/prod/orders'),
    source({ '/orders': operation('fn', 'key') }),
    { authType: 'lambda', apiKeyRequired: 'yes' },
  ],
  [
    'a scheme that is not there',
    get('/prod/orders'),
    source({ '/orders': operation('other') }),
    { authType: '-', methodMatches: '-' },
  ],
  [
    'a default for all',
    get('/prod/orders'),
    source({ '/orders': { get: proxy } }, { security: [{ sigv4: [] }] }),
    { authType: '-' },
  ],
  [
    'a path that is not there',
    get('/prod/order'),
    source({ '/orders': { get: proxy } }),
    { methodMatches: 'path-missing', pathDetail: 'typo' },
  ],
  [
    'a base path',
    get('/prod/v1/orders'),
    source({ '/orders': { get: proxy } }, { servers: [{ url: 'https://shop.example.com/v1' }] }),
    { methodMatches: '-' },
  ],
  [
    'an HTTP API',
    get('/orders', answers.notFound),
    source({ '/orders': { get: { ...jwtProxy, security: [{ jwt: [] }] } } }),
    { apiType: 'http', authType: '-' },
  ],
  [
    'an export',
    `${get('/prod/orders')}\n${exporting}`,
    source({ '/orders': { get: proxy } }, exported),
    { methodMatches: 'yes', deployedSinceChange: 'yes' },
  ],
  [
    'an export that may have been edited since',
    get('/prod/orders'),
    source({ '/orders': { get: proxy } }, exported),
    { methodMatches: 'yes', deployedSinceChange: '-' },
  ],
  [
    'an export without the path',
    `${get('/prod/items')}\n${exporting}`,
    source({ '/orders': { get: proxy } }, exported),
    { methodMatches: '-', deployedSinceChange: '-' },
  ],
  [
    'an export of another stage',
    `${get('/dev/orders')}\n${exporting}`,
    source({ '/orders': { get: proxy } }, exported),
    { deployedSinceChange: '-' },
  ],
  [
    'private',
    get('/prod/orders', answers.forbidden),
    source(
      { '/orders': { get: proxy } },
      { 'x-amazon-apigateway-endpoint-configuration': { vpcEndpointIds: ['vpce-1'] } },
    ),
    { endpointType: 'private' },
  ],
  [
    'switched off',
    get('/prod/orders', answers.forbidden),
    source(
      { '/orders': { get: proxy } },
      { 'x-amazon-apigateway-endpoint-configuration': { disableExecuteApiEndpoint: true } },
    ),
    { endpointType: 'disabled' },
  ],
  [
    'an application of its own',
    get('/prod/items'),
    { openapi: '3.0.1', info: { title: 'shop', version: '1' }, paths: { '/orders': { get: {} } } },
    { methodMatches: '-', authType: '-' },
  ],
  [
    'version 2',
    get('/prod/items'),
    {
      swagger: '2.0',
      info: { title: 'shop', version: '1' },
      paths: { '/orders': { post: proxy } },
      definitions: {},
    },
    { methodMatches: 'path-missing', apiType: 'rest' },
  ],
  [
    'an export of version 2',
    get('/prod/orders'),
    {
      swagger: '2.0',
      info: { title: 'shop', version: '1' },
      host: restHost,
      basePath: '/prod',
      paths: { '/orders': { post: proxy } },
      definitions: {},
    },
    { methodMatches: '-' },
  ],
];

const check = (text: string, expected: Record<string, string>): void => {
  const { facts, findings } = read(text);
  for (const [fact, value] of Object.entries(expected))
    assert.equal((facts as Record<string, string>)[fact] ?? '-', value, fact);
  for (const { quote } of findings) assert.notEqual(text.slice(quote.from, quote.to).trim(), '');
};

for (const [name, request, document, expected] of rows) {
  test(`${name}, JSON`, () => check(`${request}\n${JSON.stringify(document, null, 2)}\n`, expected));
  test(`${name}, YAML`, () => check(`${request}\n---\n${stringify(document)}`, expected));
}

test('what is configured and not in the export is not deployed', () => {
  const configured = output(commands.resources, resources({ '/orders': { GET: {} }, '/items': { GET: {} } }));
  const document = JSON.stringify(source({ '/orders': { get: proxy } }, exported), null, 2);
  check(`${get('/prod/items')}\n${configured}\n${exporting}\n${document}`, {
    methodMatches: 'yes',
    deployedSinceChange: 'no',
  });
});

test('a base path that the import has left out', () => {
  const configured = output(commands.resources, resources({ '/orders': { GET: {} } }));
  const document = JSON.stringify(
    source({ '/orders': { get: proxy } }, { servers: [{ url: 'https://shop.example.com/v1' }] }),
  );
  check(`${get('/prod/v1/orders')}\n${configured}\n${document}`, {
    methodMatches: 'path-missing',
    pathDetail: 'imported',
  });
});
