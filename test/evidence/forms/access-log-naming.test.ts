/**
 * However the `$context` variables of a line are named, nested, ordered and written, the facts are those of the plainest
 * naming, or fewer: a name that says less proves less.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { read } from '../../../src/evidence/read.ts';

/** Lines of a log: each variable with its value, as the gateway fills it in. */
const lines: Record<string, Record<string, string>> = {
  'an authorizer that cannot be called': {
    requestId: '4edbb3b3-4088-40bf-81ad-b0b3cc72210e',
    httpMethod: 'GET',
    resourcePath: '/orders',
    path: '/prod/orders',
    domainName: 'a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com',
    status: '500',
    'error.responseType': 'AUTHORIZER_CONFIGURATION_ERROR',
    'error.message': '-',
    'authorizer.error': 'Execution failed due to configuration error: Authorizer error',
    'authorizer.integrationStatus': '-',
  },
  'a function without permission, of an HTTP API': {
    requestId: 'JKJaXmPLvHcESHA=',
    httpMethod: 'POST',
    routeKey: 'POST /orders',
    status: '500',
    'error.message': 'Internal Server Error',
    integrationErrorMessage:
      "The IAM role configured on the integration or API Gateway doesn't have permissions to call the integration. Check the permissions and try again.",
    integrationStatus: '-',
  },
  "the backend's own 403": {
    requestId: '4edbb3b3-4088-40bf-81ad-b0b3cc72210e',
    httpMethod: 'DELETE',
    resourcePath: '/orders/{id}',
    status: '403',
    'error.responseType': '-',
    'error.message': '-',
    'integration.status': '403',
    'integration.integrationStatus': '200',
  },
  'a Web ACL': {
    requestId: '4edbb3b3-4088-40bf-81ad-b0b3cc72210e',
    httpMethod: 'PUT',
    resourcePath: '/orders',
    status: '403',
    wafResponseCode: 'WAF_BLOCK',
    'error.message': 'Forbidden',
    'waf.status': '403',
  },
  'a handshake that the integration refuses': {
    requestId: 'DBNlXFDjSwMF3FA=',
    eventType: 'CONNECT',
    routeKey: '$connect',
    connectionId: 'DBNjmfOmSwMCJiA=',
    status: '403',
    'error.message': '-',
    'integration.status': '403',
  },
  'a quota': {
    requestId: '4edbb3b3-4088-40bf-81ad-b0b3cc72210e',
    extendedRequestId: 'Vts2FFmArPEFh8g=',
    httpMethod: 'GET',
    resourcePath: '/orders',
    status: '429',
    'error.responseType': 'QUOTA_EXCEEDED',
    'error.message': 'Limit Exceeded',
    'identity.apiKeyId': 'a1b2c3d4e5',
  },
};

/** What everybody's log has besides. */
const extras: Record<string, string> = {
  'identity.sourceIp': '203.0.113.7',
  'identity.userAgent': 'curl/8.9.1',
  requestTime: '22/Nov/2026:10:00:00 +0000',
  protocol: 'HTTP/1.1',
  responseLength: '42',
  team: 'checkout',
  version: '12',
};

type Naming = (name: string) => string;
const snake: Naming = (name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const namings: Record<string, Naming> = {
  'as AWS': (name) => name,
  snake: (name) => snake(name).replaceAll('.', '_'),
  'snake behind dots': snake,
  kebab: (name) => snake(name).replaceAll('.', '-').replaceAll('_', '-'),
  Pascal: (name) => name.replace(/(?:^|\.)([a-z])/g, (_, letter: string) => letter.toUpperCase()),
  camel: (name) => name.replace(/\.([a-z])/g, (_, letter: string) => letter.toUpperCase()),
  capitals: (name) => snake(name).replaceAll('.', '_').toUpperCase(),
  'with context': (name) => `context.${name}`,
  'as in the format': (name) => `$context.${name}`,
};

type Notation = (pairs: readonly (readonly [string, string])[]) => string;
const nested: Notation = (pairs) => {
  const root: Record<string, unknown> = {};
  for (const [name, value] of pairs) {
    const [last = '', ...above] = name.split('.').reverse();
    let at = root;
    for (const step of above.reverse()) {
      if (typeof at[step] !== 'object') at[step] = {};
      at = at[step] as Record<string, unknown>;
    }
    at[last] = value;
  }
  return JSON.stringify(root);
};
const cell = (value: string): string => (/[",]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
const json: Notation = (pairs) => JSON.stringify(Object.fromEntries(pairs));
const notations: Record<string, Notation> = {
  json,
  nested,
  'json with numbers': (pairs) => json(pairs).replace(/"(\d{1,6})"(?=[,}])/g, '$1'),
  'pretty json': (pairs) => JSON.stringify(Object.fromEntries(pairs), null, 4),
  'csv with names': (pairs) =>
    `${pairs.map(([name]) => name).join(',')}\n${pairs.map(([, value]) => cell(value)).join(',')}\n`,
  tabs: (pairs) =>
    `${pairs.map(([name]) => name).join('\t')}\n${pairs.map(([, value]) => value).join('\t')}\n`,
  'log events': (pairs) => JSON.stringify({ events: [{ logStreamName: 'a', message: `${json(pairs)}\n` }] }),
  'results of a query': (pairs) =>
    JSON.stringify({ results: [pairs.map(([field, value]) => ({ field, value }))] }),
  'messages of a query': (pairs) => `@timestamp,@message\n2026-11-22 10:00:00.000,${cell(json(pairs))}\n`,
  'tail of a log': (pairs) =>
    `2026-11-22T10:00:00.123000+00:00 8d7a5e61c0f34b2f9d1e7a6b5c4d3e2f ${json(pairs)}`,
  escaped: (pairs) => `{"level":"info","message":${JSON.stringify(json(pairs))}}`,
};

const around: Record<string, (text: string) => string> = {
  nothing: (text) => text,
  'Windows line ends': (text) => text.replaceAll('\n', '\r\n'),
  colours: (text) => `\u001b[32m${text}\u001b[0m`,
  docker: (text) => text.replace(/^/gm, '2026-11-22T10:00:00.123456789Z '),
  // Compose's prefix stays before an indented line, and what is then left is no JSON.
  compose: (text) => (/^\s/m.test(text) ? text : text.replace(/^(?=.)/gm, 'gateway-1  | ')),
  'a byte order mark': (text) => `\ufeff${text}`,
};

const factsOf = (text: string): Record<string, string> => read(text).facts as Record<string, string>;
const canonical = (name: string): Record<string, string> =>
  factsOf(json(Object.entries({ ...lines[name], ...extras })));

test('each line proves what it should in the plainest naming', () => {
  const error = Object.keys(lines).map((name) => canonical(name)['error']);
  assert.deepEqual(error, [
    'authorizer-error',
    'internal-server-error',
    'backend-auth-error',
    'forbidden',
    'websocket-handshake-forbidden',
    'quota-exceeded',
  ]);
  assert.equal(canonical('a Web ACL')['webAcl'], 'blocked');
  assert.equal(canonical('a handshake that the integration refuses')['connectIntegration'], 'rejects');
  assert.equal(canonical('a function without permission, of an HTTP API')['integrationLog'], 'permission');
});

for (const [name, variables] of Object.entries(lines)) {
  test(`${name}: every naming and notation says the same`, () => {
    const wanted = canonical(name);
    for (const [naming, rename] of Object.entries(namings)) {
      for (const [notation, write] of Object.entries(notations)) {
        const text = write(
          Object.entries({ ...variables, ...extras }).map(([key, value]) => [rename(key), value]),
        );
        assert.deepEqual(factsOf(text), wanted, `${naming}, ${notation}: ${text}`);
      }
    }
  });
}

test('random lines: the same in any order and around anything, or fewer where variables are left out', () => {
  const property = fc.property(
    fc.constantFrom(...Object.keys(lines)),
    fc.constantFrom(...Object.values(namings)),
    fc.constantFrom(...Object.values(notations)),
    fc.constantFrom(...Object.values(around)),
    fc.array(fc.nat(10_000), { minLength: 20, maxLength: 20 }),
    fc.nat(3),
    (name, rename, write, wrap, order, left) => {
      const wanted = canonical(name);
      const pairs = Object.entries({ ...lines[name], ...extras })
        .map((pair, index) => ({ pair, at: order[index] ?? 0 }))
        .sort((a, b) => a.at - b.at)
        .map(({ pair: [key, value] }) => [rename(key), value] as const);
      const text = wrap(write(pairs.slice(left)));
      const facts = factsOf(text);
      if (left === 0) assert.deepEqual(facts, wanted, text);
      // Of a line that doesn't say who answered, the status is all that is left.
      const { status: _, ...others } = facts;
      for (const [fact, value] of Object.entries(others)) {
        const doubtful =
          ['error', 'signed', 'host', 'pathIsRoot'].includes(fact) && wanted[fact] === undefined;
        if (!doubtful) assert.equal(value, wanted[fact], `${fact} of ${text}`);
      }
    },
  );
  fc.assert(property, { numRuns: 3000, seed: 20_261_122, includeErrorInReport: true });
});
