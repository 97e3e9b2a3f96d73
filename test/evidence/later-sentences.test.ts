import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openText } from '../../src/case/open-text.ts';

const log = 'Execution failed due to';
const permission = `${log} configuration error: Invalid permissions on Lambda function`;
const authorizer = `${log} configuration error: Authorizer error`;

/** Texts, the error that they tell, and the cause if they prove one. */
const sentences: readonly [text: string, error: string | undefined, cause?: string][] = [
  [`(0c1d2e3f-aa11) ${log} an vpc link error`, 'internal-server-error'],
  ['Opening a VPC link error page', undefined],
  [
    "WebSocket connection to 'wss://h3k4m5n6p7.execute-api.eu-north-1.amazonaws.com/live' failed: HTTP Authentication failed; no valid credentials available",
    'websocket-handshake-unauthorized',
  ],
  [
    'CREATE_FAILED   CloudWatch Logs role\n                 ARN must be\n                 set in',
    'cloudwatch-role-not-set',
  ],
  [
    '$ curl https://h3k4m5n6p7.execute-api.eu-north-1.amazonaws.com/v1/orders\n{"Code":"OrderFailure","Message":"no such order"}',
    'backend-error',
  ],
  [`12:01 : ${permission}\n12:01 : ${authorizer}`, 'authorizer-error', 'authorizer-permission-missing'],
  [
    `(0c1d2e3f-aa11) ${permission}\n(0c1d2e3f-aa11) ${authorizer}`,
    'authorizer-error',
    'authorizer-permission-missing',
  ],
  // Two requests: nobody knows what the second one's authorizer met.
  [`(0c1d2e3f-aa11) ${permission}\n(4a5b6c7d-bb22) ${authorizer}`, 'authorizer-error'],
  [`${authorizer}\n${permission}`, 'authorizer-error'],
];
for (const [text, error, cause] of sentences) {
  test(`${error ?? 'nothing'}${cause ? ` by ${cause}` : ''}: ${text.slice(0, 60)}`, () => {
    const { facts, diagnosis } = openText(text, {});
    assert.equal(facts.error, error);
    assert.equal(diagnosis.cause ?? undefined, cause);
  });
}

const sam =
  'Function returned an invalid response (must include one of: body, headers or statusCode in the response object)';

test("what only `sam local` says is an emulator's, unless an answer stands beside it", () => {
  assert.deepEqual(openText(sam, {}).reading.advice, { kind: 'emulator', detail: 'the AWS SAM CLI' });
  const both = openText(`${sam}\ndeployed: {"message": "Internal server error"}`, {});
  assert.equal(both.facts.error, 'internal-server-error');
  assert.equal(both.reading.advice, undefined);
});
