/** Each fact that a configuration can prove, and what it must not be taken to prove. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from '../../../src/evidence/read.ts';
import {
  answers,
  commands,
  curl,
  domainHost,
  httpStages,
  output,
  resources,
  restApi,
  restHost,
  restStages,
  routes,
} from './samples.ts';

const rest = `https://${restHost}`;
const get = (path: string, answer = answers.noRoute): string => curl('GET', `${rest}${path}`, answer);
const listed = (paths: Parameters<typeof resources>[0], embed = true): string =>
  output(commands.resources, resources(paths, embed));
const http = (keys: Record<string, string>, stages = ['$default']): string =>
  output(commands.routes, routes(keys)) + output(commands.httpStages, httpStages(stages));
const domain = (path: string, answer = answers.noRoute): string =>
  curl('GET', `https://${domainHost}${path}`, answer);
const mapping = (basePath: string, stage?: string, restApiId = 'a1b2c3d4e5'): object => ({
  basePath,
  restApiId,
  ...(stage && { stage }),
});
const mapped = (...items: object[]): string => output(commands.mappings, { items });
const domainOf = (more: object): string =>
  output(`apigateway get-domain-name --domain-name ${domainHost}`, {
    domainName: domainHost,
    regionalCertificateArn: 'arn:aws:acm:eu-west-1:111122223333:certificate/c1',
    endpointConfiguration: { types: ['REGIONAL'] },
    domainNameStatus: 'AVAILABLE',
    securityPolicy: 'TLS_1_2',
    ...more,
  });
const lambda =
  'arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/arn:aws:lambda:eu-west-1:111122223333:function:f/invocations';
const withIntegration = (integration: object): string => listed({ '/orders': { GET: { integration } } });
const policy = (sourceArn: string): string =>
  output('lambda get-policy --function-name f', {
    Policy: JSON.stringify({
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { Service: 'apigateway.amazonaws.com' },
          Action: 'lambda:InvokeFunction',
          Condition: { ArnLike: { 'AWS:SourceArn': sourceArn } },
        },
      ],
    }),
    RevisionId: 'r1',
  });
const failed = (path: string): string => get(path, answers.failed);
const arn = (rest: string): string => `arn:aws:execute-api:eu-west-1:111122223333:${rest}`;
const usagePlans = 'apigateway get-usage-plans --key-id k1e2y3i4d5';
const plan = (stage: string): object => ({
  items: [{ id: 'p1l2a3', name: 'gold', apiStages: [{ apiId: 'a1b2c3d4e5', stage }] }],
});

/** A paste, and facts of which a dash means that nothing may be said. */
const rows: [name: string, text: string, expected: Record<string, string>][] = [
  // Routes of REST APIs
  [
    'a method without authorization',
    get('/prod/orders') + listed({ '/orders': { GET: {} } }),
    {
      methodMatches: 'yes',
      authType: 'none',
      apiKeyRequired: 'no',
      integration: 'lambda-proxy',
      pathIsRoot: 'no',
    },
  ],
  [
    'a method with IAM',
    get('/prod/orders') + listed({ '/orders': { GET: { auth: 'AWS_IAM' } } }),
    { methodMatches: 'iam', authType: 'iam' },
  ],
  [
    'a user pool',
    get('/prod/orders') + listed({ '/orders': { GET: { auth: 'COGNITO_USER_POOLS' } } }),
    { methodMatches: 'yes', authType: 'cognito' },
  ],
  [
    'an authorizer function',
    get('/prod/orders') + listed({ '/orders': { ANY: { auth: 'CUSTOM', key: true } } }),
    { methodMatches: 'yes', authType: 'lambda', apiKeyRequired: 'yes' },
  ],
  [
    'methods without their settings',
    get('/prod/orders') + listed({ '/orders': { GET: {} } }, false),
    { methodMatches: '-', authType: '-' },
  ],
  [
    'another method',
    get('/prod/orders') + listed({ '/orders': { POST: {} } }, false),
    { methodMatches: 'no' },
  ],
  ['a resource without methods', get('/prod/orders') + listed({ '/orders': {} }), { methodMatches: 'no' }],
  ['a slash at the end', get('/prod/orders/') + listed({ '/orders': { GET: {} } }), { methodMatches: 'yes' }],
  [
    'a greedy neighbour',
    get('/prod/orders') + listed({ '/orders': { POST: {} }, '/{proxy+}': { GET: {} } }),
    { methodMatches: 'yes' },
  ],
  [
    'ANY of a fixed path before a greedy one',
    get('/prod/orders') + listed({ '/{proxy+}': { GET: {} }, '/orders': { ANY: { auth: 'AWS_IAM' } } }),
    { methodMatches: 'iam' },
  ],
  ['a variable', get('/prod/orders/7') + listed({ '/orders/{id}': { GET: {} } }), { methodMatches: 'yes' }],
  [
    'letter case',
    get('/prod/Orders') + listed({ '/orders': { GET: {} } }),
    { methodMatches: 'path-missing', pathDetail: 'typo' },
  ],
  ['a slip', get('/prod/ordres') + listed({ '/orders': { GET: {} } }), { pathDetail: 'typo' }],
  [
    'a segment too few',
    get('/prod/orders') + listed({ '/orders/{id}': { GET: {} } }),
    { methodMatches: 'path-missing', pathDetail: 'typo' },
  ],
  [
    'nothing like it',
    get('/prod/customers') + listed({ '/orders': { GET: {} } }),
    { methodMatches: 'path-missing', pathDetail: '-', greedyProxy: 'no' },
  ],
  [
    'a first segment more',
    get('/prod/v1/orders') + listed({ '/orders': { GET: {} } }),
    { methodMatches: 'path-missing', pathDetail: '-' },
  ],
  [
    'an escaped character',
    get('/prod/orders%2F7') + listed({ '/orders/{id}': { GET: {} } }),
    { methodMatches: '-' },
  ],
  ['a ping', get('/prod/ping') + listed({ '/pings': { GET: {} } }), { pathDetail: '-' }],
  [
    'above a proxy',
    get('/prod/api') + listed({ '/api': {}, '/api/{proxy+}': { ANY: {} } }),
    { methodMatches: 'path-missing', pathDetail: 'above-proxy', greedyProxy: 'yes' },
  ],
  [
    'the root',
    get('/prod/') + listed({ '/': {}, '/{proxy+}': { ANY: {} } }),
    { pathIsRoot: 'yes', greedyProxy: 'yes', methodMatches: 'path-missing' },
  ],
  [
    'the root without a proxy',
    get('/prod') + listed({ '/': {}, '/orders': { GET: {} } }),
    { pathIsRoot: 'yes', greedyProxy: 'no', pathDetail: 'root' },
  ],
  [
    'a page of a longer list',
    get('/prod/customers') + output(commands.resources, { ...resources({ '/orders': {} }), position: 'p1' }),
    { methodMatches: '-', greedyProxy: '-' },
  ],
  [
    'a filtered list',
    get('/prod/customers') +
      output(`${commands.resources} --query "items[?path=='/orders']"`, resources({ '/orders': {} })),
    { methodMatches: '-' },
  ],
  [
    'a list cut off',
    get('/prod/customers') + listed({ '/orders': { GET: {} } }).slice(0, -12),
    { methodMatches: '-' },
  ],
  [
    'a list with dots',
    get('/prod/customers') +
      listed({ '/orders': { GET: {} } }).replace('"items": [', '"items": [ // ... more'),
    { methodMatches: '-' },
  ],
  [
    'another API',
    get('/prod/customers') + listed({ '/orders': {} }).replace('a1b2c3d4e5', 'z9y8x7w6v5'),
    { methodMatches: '-', apiType: 'rest' },
  ],
  [
    'the list that the question suggests',
    get('/prod/customers') +
      output(
        'apigateway get-resources --rest-api-id a1b2c3d4e5 --embed methods --query "items[].{path: path, methods: resourceMethods}"',
        [{ path: '/orders', methods: { GET: {} } }],
      ),
    { methodMatches: 'path-missing' },
  ],
  [
    'one method alone',
    get('/prod/orders') +
      output('apigateway get-method --rest-api-id a1b2c3d4e5 --resource-id r1 --http-method GET', {
        httpMethod: 'GET',
        authorizationType: 'AWS_IAM',
        apiKeyRequired: false,
      }),
    { methodMatches: '-', authType: 'iam', apiKeyRequired: 'no' },
  ],
  [
    'one method of another verb',
    get('/prod/orders') +
      output('apigateway get-method --rest-api-id a1b2c3d4e5 --resource-id r1 --http-method PUT', {
        httpMethod: 'PUT',
        authorizationType: 'AWS_IAM',
        apiKeyRequired: false,
      }),
    { authType: '-' },
  ],
  // OPTIONS
  [
    'OPTIONS protected',
    curl('OPTIONS', `${rest}/prod/orders`, answers.noRoute) +
      listed({ '/orders': { GET: {}, OPTIONS: { key: true } } }),
    { optionsMethod: 'protected' },
  ],
  [
    'OPTIONS open',
    curl('OPTIONS', `${rest}/prod/orders`, answers.noRoute) + listed({ '/orders': { OPTIONS: {} } }),
    { optionsMethod: 'open' },
  ],
  [
    'OPTIONS missing',
    curl('OPTIONS', `${rest}/prod/orders`, answers.noRoute) + listed({ '/orders': { GET: {} } }),
    { optionsMethod: 'missing' },
  ],
  ['no OPTIONS asked for', get('/prod/orders') + listed({ '/orders': { GET: {} } }), { optionsMethod: '-' }],
  [
    'headers of a custom integration',
    get('/prod/orders') + listed({ '/orders': { GET: { integration: { type: 'MOCK' } } } }),
    { backendSendsCors: 'no', integration: 'mock' },
  ],
  [
    'headers of a custom integration, mapped',
    get('/prod/orders') +
      listed({
        '/orders': { GET: { integration: { type: 'MOCK' }, headers: ['Access-Control-Allow-Origin'] } },
      }),
    { backendSendsCors: '-' },
  ],
  [
    'headers of a proxy integration',
    get('/prod/orders') + listed({ '/orders': { GET: {} } }),
    { backendSendsCors: '-' },
  ],
  // HTTP APIs
  [
    'an HTTP route',
    get('/orders', answers.notFound) + http({ 'GET /orders': 'NONE' }),
    {
      methodMatches: 'yes',
      authType: 'none',
      stageInUrl: 'not-needed',
      deployedSinceChange: 'automatic',
      apiKeyRequired: '-',
    },
  ],
  [
    'an HTTP route of another verb',
    get('/orders', answers.notFound) + http({ 'POST /orders': 'NONE' }),
    { methodMatches: 'no' },
  ],
  [
    'an HTTP route with IAM',
    get('/orders', answers.notFound) + http({ 'ANY /orders': 'AWS_IAM' }),
    { methodMatches: 'iam' },
  ],
  [
    'an HTTP route that takes the rest',
    get('/x', answers.notFound) + http({ 'GET /orders': 'NONE', $default: 'JWT' }),
    { methodMatches: 'yes', authType: 'jwt' },
  ],
  [
    'ANY close by, the verb farther off',
    get('/orders', answers.notFound) + http({ 'ANY /orders': 'AWS_IAM', 'GET /{proxy+}': 'NONE' }),
    { methodMatches: '-' },
  ],
  [
    'a slash at the end of an HTTP path',
    get('/orders/', answers.notFound) + http({ 'GET /orders': 'NONE' }),
    { methodMatches: 'path-missing', pathDetail: 'trailing-slash' },
  ],
  [
    'the root of an HTTP API with a proxy',
    get('/', answers.notFound) + http({ 'ANY /{proxy+}': 'NONE' }),
    { methodMatches: '-', greedyProxy: 'yes' },
  ],
  [
    'a prefix of an HTTP API with a proxy',
    get('/api', answers.notFound) + http({ 'ANY /api/{proxy+}': 'NONE' }),
    { methodMatches: 'path-missing', pathDetail: 'above-proxy' },
  ],
  [
    'an HTTP API of which the stages are not known',
    get('/dev/orders', answers.notFound) + output(commands.routes, routes({ 'GET /orders': 'NONE' })),
    { methodMatches: '-', stageInUrl: '-' },
  ],
  [
    'an HTTP API of which the stages do not matter',
    get('/dev/x', answers.notFound) + output(commands.routes, routes({ 'GET /orders': 'NONE' })),
    { methodMatches: 'path-missing' },
  ],
  [
    'a named stage',
    get('/dev/orders', answers.notFound) + http({ 'GET /orders': 'NONE' }, ['dev']),
    { methodMatches: 'yes', stageInUrl: 'yes' },
  ],
  [
    'no automatic deployment',
    get('/orders', answers.notFound) +
      output(commands.routes, routes({ 'GET /orders': 'NONE' })) +
      output(commands.httpStages, httpStages(['$default'], false)),
    { deployedSinceChange: '-' },
  ],
  // Stages
  [
    'a stage that exists',
    get('/prod/orders', answers.forbidden) + output(commands.stages, restStages('prod')),
    { stageInUrl: 'yes', stagesOfApi: '-', webAcl: 'not-blocked' },
  ],
  [
    'a resource first',
    get('/orders', answers.forbidden) +
      output(commands.stages, restStages('prod')) +
      listed({ '/orders': { GET: {} } }),
    { stageInUrl: 'no', stagesOfApi: '-' },
  ],
  [
    'another stage first',
    get('/dev/orders', answers.forbidden) +
      output(commands.stages, restStages('prod')) +
      listed({ '/orders': { GET: {} } }),
    { stageInUrl: 'wrong', stagesOfApi: 'others' },
  ],
  [
    'who knows what first',
    get('/dev/orders', answers.forbidden) + output(commands.stages, restStages('prod')),
    { stageInUrl: '-' },
  ],
  [
    'one stage of many',
    get('/dev/orders', answers.forbidden) +
      output(
        'apigateway get-stage --rest-api-id a1b2c3d4e5 --stage-name prod',
        (restStages('prod') as { item: object[] }).item[0],
      ),
    { stageInUrl: '-' },
  ],
  [
    'the names that the question suggests',
    get('/Prod/orders', answers.forbidden) +
      output('apigateway get-stages --rest-api-id a1b2c3d4e5 --query "item[].stageName"', ['prod']),
    { stageInUrl: 'wrong', stagesOfApi: 'others' },
  ],
  // Settings
  [
    'an endpoint that is off',
    get('/prod/orders', answers.forbidden) +
      output(commands.api, restApi({ disableExecuteApiEndpoint: true })),
    { endpointType: 'disabled' },
  ],
  [
    'an endpoint that is off, of a domain',
    domain('/orders', answers.forbidden) + output(commands.api, restApi({ disableExecuteApiEndpoint: true })),
    { endpointType: '-' },
  ],
  [
    'a private API',
    get('/prod/orders', answers.forbidden) +
      output(
        commands.api,
        restApi({ endpointConfiguration: { types: ['PRIVATE'], vpcEndpointIds: ['vpce-1'] } }),
      ),
    { endpointType: 'private' },
  ],
  [
    'what holds without a request',
    output(commands.api, restApi()),
    { endpointType: 'public', apiType: 'rest', stageInUrl: '-' },
  ],
  [
    'no role for logs',
    output('apigateway get-account', {
      throttleSettings: { burstLimit: 5000, rateLimit: 10000 },
      features: ['UsagePlans'],
      apiKeyVersion: '4',
    }),
    { loggingRole: 'missing' },
  ],
  [
    'a role for logs',
    output('apigateway get-account', {
      cloudwatchRoleArn: 'arn:aws:iam::111122223333:role/logs',
      throttleSettings: { burstLimit: 5000, rateLimit: 10000 },
      features: ['UsagePlans'],
      apiKeyVersion: '4',
    }),
    { loggingRole: '-' },
  ],
  [
    'who calls',
    output('sts get-caller-identity', {
      UserId: 'AIDAEXAMPLE',
      Account: '111122223333',
      Arn: 'arn:aws:iam::111122223333:user/x',
    }),
    {},
  ],
  // Domains
  [
    'a mapping to this API',
    domain('/orders') +
      listed({ '/orders': { GET: {} } }) +
      output(commands.stages, restStages('prod')) +
      mapped(mapping('(none)', 'prod')),
    { mappingTarget: 'right', stageInUrl: 'no', methodMatches: 'yes' },
  ],
  [
    'a mapping to one of its stages',
    domain('/orders') +
      listed({ '/orders': { GET: {} } }) +
      output(commands.stages, restStages('prod', 'dev')) +
      mapped(mapping('(none)', 'prod')),
    { mappingTarget: '-' },
  ],
  [
    'a base path',
    domain('/shop/orders') + listed({ '/orders': { GET: {} } }) + mapped(mapping('shop', 'prod')),
    { methodMatches: 'yes' },
  ],
  [
    'the letters of a base path',
    domain('/shopping') + listed({ '/orders': { GET: {} } }) + mapped(mapping('shop', 'prod')),
    { mappingTarget: '-', methodMatches: '-' },
  ],
  [
    'a mapping without a stage',
    domain('/orders') +
      listed({ '/orders': { GET: {} } }) +
      output(commands.stages, restStages('prod')) +
      mapped(mapping('(none)')),
    { mappingTarget: 'no-stage' },
  ],
  [
    'a mapping elsewhere',
    domain('/orders') + listed({ '/orders': { GET: {} } }) + mapped(mapping('(none)', 'prod', 'z9y8x7w6v5')),
    { mappingTarget: 'other', methodMatches: '-' },
  ],
  [
    'no mapping that fits, who knows',
    domain('/orders', answers.forbidden) + mapped(mapping('shop', 'prod')),
    { mappingTarget: '-' },
  ],
  [
    'mappings of another domain',
    domain('/orders', answers.forbidden) +
      mapped(mapping('shop', 'prod')).replace(domainHost, 'other.example.com') +
      listed({ '/orders': { GET: {} } }),
    { mappingTarget: '-' },
  ],
  [
    'rules alone',
    domain('/orders') + domainOf({ routingMode: 'ROUTING_RULE_ONLY' }),
    { mappingTarget: 'rules' },
  ],
  [
    'rules first',
    domain('/orders') + domainOf({ routingMode: 'ROUTING_RULE_THEN_API_MAPPING' }) + mapped(),
    { mappingTarget: '-' },
  ],
  ['an ordinary domain', domain('/orders') + domainOf({}), { domainState: 'ordinary' }],
  [
    'a domain not ready',
    domain('/orders') + domainOf({ domainNameStatus: 'UPDATING' }),
    { domainState: 'not-ready' },
  ],
  [
    'mutual TLS',
    domain('/orders') + domainOf({ mutualTlsAuthentication: { truststoreUri: 's3://b/k.pem' } }),
    { domainState: 'mutual-tls' },
  ],
  [
    'strict and mutual TLS',
    domain('/orders') +
      domainOf({ endpointAccessMode: 'STRICT', mutualTlsAuthentication: { truststoreUri: 's3://b/k.pem' } }),
    { domainState: '-' },
  ],
  [
    'another domain',
    domain('/orders') + domainOf({ domainName: 'x.example.com', domainNameStatus: 'UPDATING' }),
    { domainState: '-' },
  ],
  // Keys
  [
    'a key in no plan',
    get('/prod/orders', answers.forbidden) + output(usagePlans, { items: [] }),
    { apiKeyState: 'no-plan' },
  ],
  [
    'a key in another plan',
    get('/prod/orders') + listed({ '/orders': { GET: {} } }) + output(usagePlans, plan('dev')),
    { apiKeyState: 'plan-without-stage' },
  ],
  [
    'a key in the plan, perhaps switched off',
    get('/prod/orders') + listed({ '/orders': { GET: {} } }) + output(usagePlans, plan('prod')),
    { apiKeyState: '-' },
  ],
  [
    'plans of all keys',
    get('/prod/orders') +
      listed({ '/orders': { GET: {} } }) +
      output('apigateway get-usage-plans', plan('dev')),
    { apiKeyState: '-' },
  ],
  [
    'two keys',
    output('apigateway get-api-keys', {
      items: ['a', 'b'].map((id) => ({ id, enabled: false, createdDate: 'x', stageKeys: [] })),
    }),
    { apiKeyState: '-' },
  ],
  // Backends
  [
    'the verb of a function',
    failed('/prod/orders') + withIntegration({ type: 'AWS_PROXY', httpMethod: 'GET', uri: lambda }),
    { invocationBlockedBy: 'verb' },
  ],
  [
    'a function without permission',
    failed('/prod/orders') + listed({ '/orders': { GET: {} } }) + policy(arn('z9y8x7w6v5/*/GET/orders')),
    { invocationBlockedBy: 'permission' },
  ],
  [
    'a function with permission',
    failed('/prod/orders') + listed({ '/orders': { GET: {} } }) + policy(arn('a1b2c3d4e5/*/GET/orders')),
    { invocationBlockedBy: '-' },
  ],
  [
    'a function with another verb permitted',
    failed('/prod/orders') + listed({ '/orders': { GET: {} } }) + policy(arn('a1b2c3d4e5/prod/POST/orders')),
    { invocationBlockedBy: 'permission' },
  ],
  [
    'a variable that the stage lacks',
    failed('/prod/orders') +
      withIntegration({ type: 'HTTP_PROXY', httpMethod: 'GET', uri: 'https://\x24{stageVariables.host}/x' }) +
      output(commands.stages, restStages('prod')),
    { backendProblem: 'stage-variable', integration: 'http' },
  ],
  [
    'a port of the other scheme',
    failed('/prod/orders') +
      withIntegration({ type: 'HTTP_PROXY', httpMethod: 'GET', uri: 'http://backend.example.com:443/x' }),
    { backendProblem: 'scheme-port' },
  ],
];

for (const [name, text, expected] of rows) {
  test(name, () => {
    const { findings, facts } = read(text);
    for (const [fact, value] of Object.entries(expected))
      assert.equal((facts as Record<string, string>)[fact] ?? '-', value, fact);
    for (const { fact, quote } of findings) {
      const quoted = text.slice(quote.from, quote.to);
      assert.ok(quoted.trim() !== '' && !/111122223333|\bgold\b/.test(quoted), `${fact}: ${quoted}`);
    }
  });
}
