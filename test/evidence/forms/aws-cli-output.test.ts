/** The AWS CLI's outputs: recognised whole or not at all, in JSON and YAML, whatever a terminal does to them. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { read } from '../../../src/evidence/read.ts';
import { assertInProportion } from '../../growth.ts';
import {
  answers,
  commands,
  curl,
  httpStages,
  output,
  resources,
  restApi,
  restHost,
  restStages,
  routes,
} from '../configuration/samples.ts';
import { mutations } from '../mutations.ts';

const runs = Number(process.env['FUZZ'] ?? 600);
const get = curl('GET', `https://${restHost}/prod/customers`, answers.noRoute);
const methods = resources({ '/': {}, '/orders': { GET: { auth: 'AWS_IAM' }, POST: {} } });
const samples: string[] = [
  get + output(commands.resources, methods),
  get + output(commands.stages, restStages('prod', 'dev')) + output(commands.api, restApi()),
  curl('GET', `https://${restHost}/x`, answers.notFound) +
    output(commands.routes, routes({ 'GET /orders': 'JWT' })) +
    output(commands.httpStages, httpStages(['$default'])),
  `${get}\n$ aws ${commands.resources} --output yaml\n${stringify(methods)}\n$ `,
  output('apigateway get-usage-plans --key-id k1e2y3i4d5', {
    items: [{ id: 'p1', name: 's3cr3t', apiStages: [{ apiId: 'a1b2c3d4e5', stage: 'prod' }] }],
  }),
];
/** The operations whose output is read, of either service. */
const wanted = new Set(
  `get-rest-apis get-rest-api get-resources get-resource get-method get-integration get-authorizers get-stages get-stage
  get-deployments get-deployment get-domain-names get-domain-name get-base-path-mappings get-base-path-mapping
  get-usage-plans get-usage-plan get-usage-plan-keys get-api-keys get-api-key get-gateway-responses get-account
  get-vpc-links get-apis get-api get-routes get-route get-integrations get-api-mappings get-policy
  get-caller-identity get-web-acl-for-resource list-routing-rules`.split(/\s+/),
);

const readFacts = (text: string): Record<string, string> => read(text).facts as Record<string, string>;

test('YAML says what JSON says', () => {
  assert.deepEqual(readFacts(samples[3] ?? ''), readFacts(samples[0] ?? ''));
});

test('a list in YAML that nothing follows may be cut off', () => {
  assert.equal(readFacts((samples[3] ?? '').replace(/\n\$ $/, ''))['methodMatches'], undefined);
});

test('objects of an application are none of the CLI’s', () => {
  const bodies = [
    { id: 'ab12cd', createdDate: '2026-01-05', total: 7 },
    { id: 'ab12cd', name: 'shop', quota: 7, owner: 'x' },
    { id: 'ab12cd', enabled: false, createdDate: 'x', role: 'admin' },
    { timestamp: '2026-01-05', status: 404, error: 'Not Found', path: '/orders' },
    { items: [{ id: 'ab12cd', path: '/images/1.png', size: 7 }] },
    { path: '/orders', methods: ['GET'] },
  ];
  for (const body of bodies) assert.deepEqual(read(JSON.stringify(body)).documents, [], JSON.stringify(body));
});

test('a command over several lines', () => {
  const text = (samples[0] ?? '').replace(' --rest-api-id', ' \\\n    --rest-api-id');
  assert.deepEqual(readFacts(text), readFacts(samples[0] ?? ''));
});

/** What may come out of a mutation: each fact as before, or none. `unlike`: those that the mutation itself changes. */
const harmless = [
  'of Windows',
  'cut off at the end',
  'wrapped at 80 columns',
  'in colours',
  'of a service',
  'with curly quotes',
  'with the clock before every line',
];

test('the same facts or fewer, whatever a terminal, a logger or a chat does to the text', () => {
  for (const text of samples) {
    const before = readFacts(text);
    for (const name of harmless)
      for (let share = 0; share < 1; share += 0.05) {
        const changed = (mutations[name] as (text: string, a: number, b: number) => string)(
          text,
          share,
          1 - share,
        );
        for (const [fact, value] of Object.entries(readFacts(changed)))
          if (
            [
              'methodMatches',
              'authType',
              'pathDetail',
              'stageInUrl',
              'stagesOfApi',
              'apiKeyState',
              'greedyProxy',
              'webAcl',
              'deployedSinceChange',
            ].includes(fact)
          )
            assert.equal(value, before[fact], `${name} ${share.toFixed(2)}: ${fact}`);
      }
  }
});

test('nothing throws, and every quote is in the text', () => {
  const all = Object.values(mutations);
  fc.assert(
    fc.property(
      fc.constantFrom(...samples),
      fc.array(
        fc.tuple(
          fc.constantFrom(...all),
          fc.double({ min: 0, max: 1, noNaN: true }),
          fc.double({ min: 0, max: 1, noNaN: true }),
        ),
        { maxLength: 3 },
      ),
      (sample, changes) => {
        const text = changes.reduce((now, [change, a, b]) => change(now, a, b), sample).slice(0, 60_000);
        for (const { quote } of read(text).findings)
          assert.ok(quote.from >= 0 && quote.from < quote.to && quote.to <= text.length);
      },
    ),
    { numRuns: runs },
  );
});

interface Shape {
  /** Members of a structure. */
  s?: Record<string, string>;
  /** Of a list's items. */
  l?: string;
  /** Of a map's values. */
  m?: string | string[];
  /** The values of an enumeration. */
  e?: string[];
}

interface Model {
  ops: Record<string, { out?: string }>;
  shapes: Record<string, Shape | string>;
}

const modelOf = (service: string): Model =>
  JSON.parse(readFileSync(join(import.meta.dirname, `../../content/data/aws-cli/${service}.json`), 'utf8'));

/** Members that may hold what nobody should see. */
const isPrivate = (member: string): boolean =>
  /^(?:value|name|description|customerId|account|userId)$|arn|credentials|uri|policy|tags/i.test(member);

/** Members whose values the readers look at, though the models leave them open. */
const typical: Readonly<Record<string, string>> = {
  id: 'abc123',
  path: '/customers',
  httpMethod: 'GET',
  type: 'API_KEY',
};

/** A value of a shape of a service's model, with little in it. */
function made(model: Model, name: string, member: string, depth: number): unknown {
  const shape = model.shapes[name];
  if (depth > 5) return null;
  if (typeof shape === 'object') {
    const { s, l, m, e } = shape;
    if (s)
      return Object.fromEntries(Object.entries(s).map(([key, of]) => [key, made(model, of, key, depth + 1)]));
    if (typeof l === 'string') return [made(model, l, member, depth + 1)];
    const value = Array.isArray(m) ? m.at(-1) : m;
    if (value !== undefined) return { GET: made(model, value, member, depth + 1) };
    if (e) return e[0];
  }
  if (/boolean/i.test(name)) return false;
  if (/integer|double|long/i.test(name)) return 7;
  return isPrivate(member) ? 's3cr3t' : (typical[member] ?? 'word');
}

test('outputs made from the services’ own models are recognised, and quote nothing that is private', () => {
  const unknown: string[] = [];
  let count = 0;
  for (const service of ['apigateway', 'apigatewayv2', 'lambda', 'sts', 'wafv2']) {
    const model = modelOf(service);
    for (const [operation, { out }] of Object.entries(model.ops)) {
      if (!out || !wanted.has(operation)) continue;
      count += 1;
      const text = `${get}\n${output(`${service} ${operation}`, made(model, out, '', 0))}`;
      const { documents, findings } = read(text);
      if (!documents.some(({ form }) => form === 'AWS CLI output')) unknown.push(`${service} ${operation}`);
      for (const { fact, quote } of findings)
        assert.ok(!text.slice(quote.from, quote.to).includes('s3cr3t'), `${operation}: ${fact}`);
    }
  }
  assert.ok(count >= 40, `${count}`);
  assert.deepEqual(unknown, []);
});

test('takes time in proportion to the text', () => {
  const of = (count: number): string =>
    get +
    output(
      commands.resources,
      resources(Object.fromEntries(Array.from({ length: count }, (_, i) => [`/p${i}/{id}`, { GET: {} }]))),
    );
  assertInProportion('resources', { input: of, work: read, size: 500, most: 4000 });
});
