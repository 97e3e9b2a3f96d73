import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openText } from '../../src/case/open-text.ts';

const id = '6b0a3a52-7d5e-4d0e-9a6b-0f3f1c2d4e5f';

const refusals = [
  `Invalid HTTP endpoint specified for URI (Service: AmazonApiGateway; Status Code: 400; Error Code: BadRequestException; Request ID: ${id}; Proxy: null)`,
  `Unable to set this up (Service: ApiGatewayV2, Status Code: 409, Request ID: ${id})`,
  `operation error ApiGatewayV2: CreateRoute, https response error StatusCode: 409, RequestID: ${id}, ConflictException: it exists`,
  'Error: creating API Gateway Deployment: BadRequestException: there is no method',
  'User: arn:aws:iam::111122223333:user/deployer is not authorized to perform: apigateway:POST on resource: arn:aws:apigateway:eu-west-1::/restapis',
];
for (const text of refusals) {
  test(`a refused change of an API is no answer to a call: ${text.slice(0, 70)}`, () => {
    const { reading, known } = openText(`${text}\nSometimes users are getting 503.`, {});
    assert.deepEqual(reading.errors, []);
    assert.deepEqual(known, []);
    assert.equal(reading.advice?.kind, 'management');
  });
}

test('@connections is called by a service of a longer name, whose status counts', () => {
  const { facts, reading } = openText(
    `(Service: ApiGatewayManagementApi, Status Code: 403, Request ID: ${id})`,
    {},
  );
  assert.equal(facts.status, '403');
  assert.notEqual(reading.advice?.kind, 'management');
});

for (const service of ['ApiGateway', 'ApiGatewayV2']) {
  test(`too many changes, as CloudFormation tells it of ${service}`, () => {
    const text = `"Too Many Requests (Service: ${service}, Status Code: 429, Request ID: ${id})" (HandlerErrorCode: Throttling)`;
    assert.equal(openText(text, {}).diagnosis.cause, 'control-plane-throttle');
  });
}

test('too many calls of another service are none of API Gateway', () => {
  const text = `Too Many Requests (Service: Lambda, Status Code: 429, Request ID: ${id})`;
  assert.equal(openText(text, {}).facts.throttledBy, undefined);
});

const region = "Credential should be scoped to a valid region, not 'eu-west-3'. ";
const service = "Credential should be scoped to correct service: 'execute-api'. ";
const scopes = [
  [region, 'wrong-region-in-scope'],
  [service, 'wrong-service-in-scope'],
  [region + service, undefined],
] as const;
for (const [message, cause] of scopes) {
  test(`a scope is wrong in what the message names: ${message}`, () => {
    const { diagnosis } = openText(JSON.stringify({ message }), {});
    assert.equal(diagnosis.cause, cause);
    if (cause) return;
    for (const one of ['wrong-region-in-scope', 'wrong-service-in-scope'])
      assert.ok(diagnosis.remaining.includes(one));
  });
}
