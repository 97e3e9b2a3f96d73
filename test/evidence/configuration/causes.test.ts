/** From a transcript and the output of read-only commands to the cause, with no question left. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openText } from '../../../src/case/open-text.ts';
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
const orders = { '/': {}, '/orders': { GET: {}, OPTIONS: {} }, '/orders/{id}': { GET: {} } };
const listed = (paths: Parameters<typeof resources>[0]): string =>
  output(commands.resources, resources(paths));

/** Causes, and pastes that settle each without an answer. */
const pastes: [cause: string, text: string][] = [
  ['wrong-method', curl('POST', `${rest}/prod/orders`, answers.noRoute) + listed(orders)],
  ['wrong-path', curl('GET', `${rest}/prod/order`, answers.noRoute) + listed(orders)],
  ['root-method-missing', curl('GET', `${rest}/prod`, answers.noRoute) + listed(orders)],
  [
    'greedy-proxy-missing-root',
    curl('GET', `${rest}/prod/`, answers.noRoute) + listed({ '/': {}, '/{proxy+}': { ANY: {} } }),
  ],
  [
    'greedy-proxy-missing-root',
    curl('GET', `${rest}/prod/api`, answers.noRoute) +
      listed({ '/': { GET: {} }, '/api': {}, '/api/{proxy+}': { ANY: {} } }),
  ],
  [
    'unsigned-iam-request',
    curl('GET', `${rest}/prod/orders`, answers.noRoute) + listed({ '/orders': { GET: { auth: 'AWS_IAM' } } }),
  ],
  [
    'trailing-slash',
    curl('GET', `${rest}/orders/`, answers.notFound) +
      output(commands.routes, routes({ 'GET /orders': 'NONE' })) +
      output(commands.httpStages, httpStages(['$default'])),
  ],
  [
    'http-api-route-missing',
    curl('DELETE', `${rest}/orders/7`, answers.notFound) +
      output(commands.routes, routes({ 'GET /orders': 'NONE', 'GET /orders/{id}': 'JWT' })) +
      output(commands.httpStages, httpStages(['$default'])),
  ],
  [
    'wrong-stage',
    curl('GET', `${rest}/stage/orders`, answers.notFound) +
      output(commands.routes, routes({ 'GET /orders': 'NONE' })) +
      output(commands.httpStages, httpStages(['dev', 'prod'])),
  ],
  [
    'wrong-stage',
    curl('GET', `${rest}/Prod/orders`, answers.forbidden) +
      output(commands.stages, restStages('prod', 'dev')),
  ],
  [
    'api-not-deployed',
    curl('GET', `${rest}/prod/orders`, answers.forbidden) + output(commands.stages, { item: [] }),
  ],
  [
    'sam-extra-stage',
    curl('GET', `${rest}/dev/orders`, answers.forbidden) +
      output(commands.stages, restStages('Prod', 'Stage')) +
      listed(orders),
  ],
  ['options-method-missing', curl('OPTIONS', `${rest}/prod/orders/7`, answers.noRoute) + listed(orders)],
  [
    'options-method-requires-auth',
    curl('OPTIONS', `${rest}/prod/orders`, answers.noRoute) +
      listed({ '/orders': { GET: {}, OPTIONS: { auth: 'AWS_IAM' } } }),
  ],
  [
    'base-path-mapping-missing',
    curl('GET', `https://${domainHost}/orders`, answers.forbidden) + output(commands.mappings, { items: [] }),
  ],
  [
    'base-path-missing-in-url',
    curl('GET', `https://${domainHost}/orders`, answers.forbidden) +
      listed(orders) +
      output(commands.mappings, { items: [{ basePath: 'shop', restApiId: 'a1b2c3d4e5', stage: 'prod' }] }),
  ],
  [
    'base-path-mapping-wrong-target',
    curl('GET', `https://${domainHost}/orders`, answers.noRoute) +
      listed(orders) +
      output(commands.mappings, { items: [{ basePath: '(none)', restApiId: 'z9y8x7w6v5', stage: 'prod' }] }),
  ],
  [
    'stage-repeated-on-custom-domain',
    curl('GET', `https://${domainHost}/prod/orders`, answers.noRoute) +
      listed(orders) +
      output(commands.stages, restStages('prod')) +
      output(commands.mappings, { items: [{ basePath: '(none)', restApiId: 'a1b2c3d4e5', stage: 'prod' }] }),
  ],
  [
    'default-endpoint-disabled',
    curl('GET', `${rest}/prod/orders`, answers.forbidden) +
      listed(orders) +
      output(commands.stages, restStages('prod')) +
      output(commands.api, restApi({ disableExecuteApiEndpoint: true })),
  ],
  [
    'api-key-not-in-usage-plan',
    curl('GET', `${rest}/prod/orders`, answers.forbidden, ['x-api-key: s3cr3t']) +
      output('apigateway get-usage-plans --key-id k1e2y3i4d5', { items: [] }),
  ],
  [
    'usage-plan-stage-missing',
    curl('GET', `${rest}/prod/orders`, answers.forbidden, ['x-api-key: s3cr3t']) +
      listed({ '/orders': { GET: { key: true } } }) +
      output('apigateway get-usage-plans --key-id k1e2y3i4d5', {
        items: [{ id: 'p1l2a3', name: 's3cr3t', apiStages: [{ apiId: 'a1b2c3d4e5', stage: 'dev' }] }],
      }),
  ],
  [
    'api-key-disabled',
    curl('GET', `${rest}/prod/orders`, answers.forbidden, ['x-api-key: s3cr3t']) +
      output('apigateway get-api-key --api-key k1e2y3i4d5', {
        id: 'k1e2y3i4d5',
        name: 's3cr3t',
        enabled: false,
        createdDate: '2026-01-05T10:00:00+01:00',
        stageKeys: [],
      }),
  ],
  [
    'api-key-missing',
    curl('GET', `${rest}/prod/orders`, answers.forbidden) +
      listed({ '/orders': { GET: { key: true } } }) +
      output(commands.stages, restStages('prod')),
  ],
];

for (const [cause, text] of pastes) {
  test(`${cause}: ${text.slice(2, 90).split('\n')[0]}`, () => {
    const { diagnosis, reading } = openText(text, {});
    assert.equal(diagnosis.cause ?? JSON.stringify([diagnosis.next, reading.facts]), cause);
    assert.deepEqual(reading.contradictions, []);
    for (const { quote } of reading.findings) {
      const quoted = text.slice(quote.from, quote.to);
      assert.ok(quoted.trim() !== '' && !/s3cr3t|111122223333/.test(quoted), quoted);
    }
  });
}
