/** What the names of logs, and lines about limits and keys, say of the place of a request. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from '../../src/evidence/read.ts';

const group = '$ aws logs tail API-Gateway-Execution-Logs_a1b2c3d4e5/prod --since 10m';
const id = '(4edbb3b3-4088-40bf-81ad-b0b3cc72210e)';
const failed = `${id} HTTP Method: GET, Resource Path: /orders
${id} Execution failed due to configuration error: Invalid permissions on Lambda function
${id} Method completed with status: 500`;
const limit = (verb: string): string =>
  `${id} Key throttle limit exceeded for RestApi a1b2c3d4e5, Stage prod, Resource k0w8mc, HttpMethod ${verb}. Limit: 1.00 Burst: 1
${id} Method completed with status: 429`;

const rows: [name: string, text: string, expected: object][] = [
  ['the name of a log', `${group}\n${failed}`, { apiId: 'a1b2c3d4e5', stage: 'prod' }],
  ['the log of a canary', `${group}/Canary\n${failed}`, { apiId: 'a1b2c3d4e5', stage: 'prod' }],
  [
    'logs of two stages',
    `${group}\n${group.replace('prod', 'dev')}\n${failed}`,
    { apiId: undefined, stage: undefined },
  ],
  [
    'the log of another API than the one that was called',
    `${group}\n$ curl https://f6g7h8i9j0.execute-api.eu-west-1.amazonaws.com/\n{"message":"Forbidden"}`,
    { apiId: 'f6g7h8i9j0', stage: undefined },
  ],
  ['a limit', limit('POST'), { apiId: 'a1b2c3d4e5', stage: 'prod', method: 'POST' }],
  ['a limit of a method for any verb', limit('ANY'), { stage: 'prod', method: undefined }],
];

for (const [name, text, expected] of rows)
  test(name, () => {
    const target = read(text).target as Record<string, string | undefined>;
    for (const [part, value] of Object.entries(expected)) assert.equal(target[part], value, part);
  });

/** A line of an access log with the default endpoint's name. */
const logged = (line: object): string =>
  JSON.stringify({
    requestId: '4edbb3b3-4088-40bf-81ad-b0b3cc72210e',
    httpMethod: 'GET',
    domainName: 'a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com',
    status: '403',
    errorMessage: 'Forbidden',
    ...line,
  });

const stages: [name: string, line: object, expected: string | undefined][] = [
  ['a REST API', { path: '/prod/orders', resourcePath: '/orders' }, 'yes'],
  ['the path of the resource', { path: '/orders', resourcePath: '/orders' }, undefined],
  ['no path', { resourcePath: '/orders' }, undefined],
  ['a domain of its own', { path: '/prod/orders', domainName: 'api.example.com' }, undefined],
  [
    'an HTTP API',
    { requestId: 'JKJaXmPLvHcESHA=', routeKey: 'GET /orders', path: '/prod/orders' },
    undefined,
  ],
];

for (const [name, line, expected] of stages)
  test(`the stage in an access log's address: ${name}`, () =>
    assert.equal(read(logged(line)).facts.stageInUrl, expected));
