/** Faults of an API, with what its account says of it, and the cause that each of them is. */
import type { ProbeInput } from '../../src/commands/probe/index.ts';
import type { Target } from '../../src/facts/target.ts';
import type { Account } from './probe-aws.ts';
import { forbidden, http, httpOk, rest, restOk, unmatched, type World } from './probe-gateway.ts';
import { hosts } from './probe-run.ts';

export interface Fault {
  name: string;
  cause: string;
  input: ProbeInput;
  world: World;
  account?: Account;
  /** Where the names lead, if not to the gateway. */
  leads?: 'nowhere' | 'untrusted' | 'https-only';
  env?: Record<string, string>;
}

const api: Target = {
  scheme: 'https',
  host: hosts.api,
  apiId: 'a1b2c3d4e5',
  region: 'eu-west-1',
  stage: 'prod',
};
const own: Target = { scheme: 'https', host: hosts.own, customDomain: hosts.own };
const none = { credentials: [] };
const profile = 'dev';

/** A REST API with one stage, `prod`, and what its routes answer. */
const restWorld =
  (routes: Record<string, ReturnType<typeof restOk>>): World =>
  ({ method, path }) => {
    const found = /^\/prod(\/.*)$/.exec(path);
    if (!found) return forbidden;
    return routes[`${method} ${found[1]?.replace(/(.)\/$/, '$1')}`] ?? unmatched;
  };

const httpWorld =
  (routes: Record<string, ReturnType<typeof restOk>>): World =>
  ({ method, path }) =>
    routes[`${method} ${path}`] ?? http(404, 'Not Found');

const method = (authorizationType = 'NONE', apiKeyRequired = false) => ({
  httpMethod: 'GET',
  authorizationType,
  apiKeyRequired,
  methodResponses: {},
  methodIntegration: {
    type: 'AWS_PROXY',
    httpMethod: 'POST',
    timeoutInMillis: 29000,
    uri: 'arn:aws:x:111122223333',
  },
});

/** What the account says of the REST API. */
const restAccount = (
  resources: Record<string, Record<string, unknown>>,
  {
    stages = ['prod'],
    deployed = resources,
    more = {},
  }: { stages?: string[]; deployed?: typeof resources; more?: Account } = {},
): Account => ({
  'sts get-caller-identity': {
    UserId: 'AIDAEXAMPLE',
    Account: '111122223333',
    Arn: 'arn:aws:iam::111122223333:user/somebody',
  },
  'apigateway get-rest-api': {
    id: 'a1b2c3d4e5',
    name: 'orders',
    createdDate: 1700000000,
    apiKeySource: 'HEADER',
    disableExecuteApiEndpoint: false,
    endpointConfiguration: { types: ['REGIONAL'], ipAddressType: 'ipv4' },
  },
  'apigateway get-stages': {
    item: stages.map((stageName) => ({
      stageName,
      deploymentId: 'd1e2f3',
      createdDate: 1700000000,
      lastUpdatedDate: 1700000000,
      variables: { password: 's3cr3t-variable' },
    })),
  },
  'apigateway get-resources': {
    items: Object.entries(resources).map(([path, resourceMethods], index) => ({
      id: `abc12${index}`,
      path,
      resourceMethods,
    })),
  },
  'apigateway get-deployment': {
    id: 'd1e2f3',
    createdDate: 1700000000,
    apiSummary: Object.fromEntries(
      Object.entries(deployed).map(([path, methods]) => [
        path,
        Object.fromEntries(
          Object.keys(methods).map((verb) => [verb, { authorizationType: 'NONE', apiKeyRequired: false }]),
        ),
      ]),
    ),
  },
  'apigateway get-usage-plans': {
    items: [{ id: 'u1v2w3', name: 's3cr3t-plan', apiStages: [{ apiId: 'a1b2c3d4e5', stage: 'prod' }] }],
  },
  ...more,
});

const httpAccount = (routes: string[], more: Account = {}): Account => ({
  'apigatewayv2 get-api': {
    ApiId: 'a1b2c3d4e5',
    Name: 'orders',
    ProtocolType: 'HTTP',
    DisableExecuteApiEndpoint: false,
    RouteSelectionExpression: '$request.method $request.path',
  },
  'apigatewayv2 get-stages': {
    Items: [{ StageName: '$default', AutoDeploy: true, CreatedDate: '2026-01-01T00:00:00Z' }],
  },
  'apigatewayv2 get-routes': {
    Items: routes.map((RouteKey, index) => ({
      RouteId: `r${index}`,
      RouteKey,
      AuthorizationType: 'NONE',
      ApiKeyRequired: false,
    })),
  },
  'apigatewayv2 get-authorizers': { Items: [] },
  ...more,
});

const expired = `eyJhbGciOiJSUzI1NiJ9.${Buffer.from(JSON.stringify({ iss: 'https://login.example.com', aud: 'orders', exp: 1700000000, sub: 's3cr3t-person' })).toString('base64url')}.c2lnbmF0dXJl`;

export const faults: Fault[] = [
  {
    name: 'a method that the path has not got',
    cause: 'wrong-method',
    input: { target: { ...api, path: '/prod/orders', method: 'GET' }, ...none, profile },
    world: restWorld({ 'POST /orders': restOk() }),
    account: restAccount({ '/': {}, '/orders': { POST: method() } }),
  },
  {
    name: 'a route that was not deployed',
    cause: 'stale-deployment',
    input: { target: { ...api, path: '/prod/orders', method: 'GET' }, ...none, profile },
    world: restWorld({}),
    account: restAccount({ '/': {}, '/orders': { GET: method() } }, { deployed: { '/': {} } }),
  },
  {
    name: 'a method that wants a signature',
    cause: 'unsigned-iam-request',
    input: { target: { ...api, path: '/prod/orders', method: 'GET' }, ...none, profile },
    world: restWorld({ 'GET /orders': unmatched }),
    account: restAccount({ '/': {}, '/orders': { GET: method('AWS_IAM') } }),
  },
  {
    name: 'a stage that the API has not got',
    cause: 'wrong-stage',
    input: { target: { ...api, stage: 'live', path: '/live/orders', method: 'POST' }, ...none, profile },
    world: restWorld({ 'POST /orders': restOk() }),
    account: restAccount({ '/': {}, '/orders': { POST: method() } }),
  },
  {
    name: 'a slash at the end, of an HTTP API',
    cause: 'trailing-slash',
    input: { target: { ...api, path: '/orders/', method: 'GET' }, apiType: 'http', ...none },
    world: httpWorld({ 'GET /orders': httpOk }),
  },
  {
    name: 'no OPTIONS',
    cause: 'options-method-missing',
    input: {
      target: { ...api, path: '/prod/orders', method: 'GET', origin: 'https://app.example.com' },
      credentials: [{ header: 'x-request-id', variable: 'REQUEST' }],
    },
    world: restWorld({ 'GET /orders': restOk({ 'access-control-allow-origin': '*' }) }),
    env: { REQUEST: 's3cr3t-request-token' },
  },
  {
    name: 'OPTIONS behind an authorizer',
    cause: 'options-method-requires-auth',
    input: {
      target: { ...api, path: '/prod/orders', method: 'PUT', origin: 'https://app.example.com' },
      credentials: [{ header: 'Authorization', variable: 'TOKEN', scheme: 'Bearer' }],
    },
    world: ({ method: verb, headers }) =>
      headers.authorization === undefined
        ? rest(401, 'UnauthorizedException', 'Unauthorized')
        : verb === 'PUT'
          ? restOk()
          : unmatched,
    env: { TOKEN: 's3cr3t-opaque-token' },
  },
  {
    name: 'no CORS headers in the answer',
    cause: 'cors-headers-missing-on-response',
    input: {
      target: { ...api, path: '/prod/orders', method: 'GET', origin: 'https://app.example.com' },
      ...none,
    },
    world: restWorld({
      'GET /orders': restOk(),
      'OPTIONS /orders': {
        status: 204,
        headers: {
          'access-control-allow-origin': '*',
          'access-control-allow-methods': 'GET',
          'x-amz-apigw-id': 'JKJaXmPLvHcESHA=',
        },
      },
    }),
  },
  {
    name: 'an API key that is wanted and not sent',
    cause: 'api-key-missing',
    input: { target: { ...api, path: '/prod/orders', method: 'GET' }, ...none, profile },
    world: restWorld({ 'GET /orders': forbidden }),
    account: restAccount({ '/': {}, '/orders': { GET: method('NONE', true) } }),
  },
  {
    name: 'a default endpoint that is switched off',
    cause: 'default-endpoint-disabled',
    input: {
      target: { ...api, customDomain: hosts.own, path: '/prod/orders', method: 'GET' },
      ...none,
      profile,
    },
    world: ({ host, method: verb, path }) =>
      host === hosts.own && `${verb} ${path}` === 'GET /orders' ? restOk() : forbidden,
    account: restAccount(
      { '/': {}, '/orders': { GET: method() } },
      {
        more: {
          'apigateway get-rest-api': {
            id: 'a1b2c3d4e5',
            name: 'orders',
            apiKeySource: 'HEADER',
            disableExecuteApiEndpoint: true,
            endpointConfiguration: { types: ['REGIONAL'] },
          },
          'apigateway get-base-path-mappings': {
            items: [{ basePath: '(none)', restApiId: 'a1b2c3d4e5', stage: 'prod' }],
          },
        },
      },
    ),
  },
  {
    name: 'a domain without a mapping',
    cause: 'base-path-mapping-missing',
    input: { target: { ...own, path: '/orders', method: 'DELETE', region: 'eu-west-1' }, ...none, profile },
    world: () => forbidden,
    account: {
      'apigateway get-base-path-mappings': { items: [] },
      'apigatewayv2 get-api-mappings': { Items: [] },
    },
  },
  {
    name: 'the stage repeated on a custom domain',
    cause: 'stage-repeated-on-custom-domain',
    input: { target: { ...own, path: '/prod/orders', method: 'GET', stage: 'prod' }, ...none },
    world: ({ method: verb, path }) => (`${verb} ${path}` === 'GET /orders' ? restOk() : unmatched),
  },
  {
    name: 'an answer of the function that the gateway does not understand',
    cause: 'malformed-proxy-response',
    input: { target: { ...api, path: '/prod/orders', method: 'GET' }, ...none, profile },
    world: restWorld({ 'GET /orders': rest(502, 'InternalServerErrorException', 'Internal server error') }),
    account: restAccount(
      { '/': {}, '/orders': { GET: method() } },
      {
        more: {
          'logs filter-log-events': {
            events: [
              {
                message:
                  '(11111111-2222-3333-4444-555555555555) Execution failed due to configuration error: Malformed Lambda proxy response',
                timestamp: 1700000000000,
                logStreamName: 'x',
                eventId: '1',
              },
            ],
          },
        },
      },
    ),
  },
  {
    name: 'a timeout that is too short',
    cause: 'integration-timeout-too-low',
    input: { target: { ...api, path: '/prod/orders', method: 'GET' }, ...none },
    world: restWorld({
      'GET /orders': {
        ...rest(504, 'InternalServerErrorException', 'Endpoint request timed out'),
        after: 120,
      },
    }),
  },
  {
    name: 'a token that has expired',
    cause: 'jwt-expired-or-not-yet-valid',
    input: {
      target: { ...api, path: '/orders', method: 'GET' },
      apiType: 'http',
      credentials: [{ header: 'Authorization', variable: 'TOKEN', scheme: 'Bearer' }],
    },
    world: () => http(401, 'Unauthorized', { 'www-authenticate': 'Bearer' }),
    env: { TOKEN: expired },
  },
  {
    name: 'a route that an HTTP API has not got with this method',
    cause: 'http-api-route-missing',
    input: { target: { ...api, path: '/orders', method: 'GET' }, apiType: 'http', ...none, profile },
    world: httpWorld({ 'POST /orders': httpOk }),
    account: httpAccount(['POST /orders']),
  },
  {
    name: 'a certificate that nobody trusts',
    cause: 'tls-certificate-not-trusted',
    input: { target: { ...own, path: '/orders', method: 'POST' }, ...none },
    world: () => restOk(),
    leads: 'untrusted',
  },
  {
    name: 'plain HTTP',
    cause: 'plain-http-not-supported',
    input: { target: { ...api, scheme: 'http', path: '/prod/orders', method: 'GET' }, ...none },
    world: restWorld({ 'GET /orders': restOk() }),
    leads: 'https-only',
  },
  {
    name: 'a certificate for other names',
    cause: 'custom-domain-certificate-mismatch',
    input: {
      target: {
        ...own,
        host: hosts.other,
        customDomain: hosts.other,
        path: '/orders',
        method: 'GET',
        region: 'eu-west-1',
      },
      ...none,
      profile,
    },
    world: () => restOk(),
    account: {
      'apigateway get-domain-name': {
        domainName: hosts.other,
        domainNameStatus: 'AVAILABLE',
        endpointConfiguration: { types: ['REGIONAL'] },
        routingMode: 'BASE_PATH_MAPPING_ONLY',
      },
      'apigateway get-base-path-mappings': {
        items: [{ basePath: '(none)', restApiId: 'a1b2c3d4e5', stage: 'prod' }],
      },
      ...restAccount({ '/': {}, '/orders': { GET: method() } }),
    },
  },
  {
    name: 'a name that has no address',
    cause: 'dns-name-does-not-resolve',
    input: { target: { ...api, path: '/prod/orders', method: 'GET' }, ...none, profile },
    world: () => restOk(),
    account: restAccount({ '/': {}, '/orders': { GET: method() } }),
    leads: 'nowhere',
  },
];
