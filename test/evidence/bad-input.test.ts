/** Texts that are no failing answer of API Gateway's: what each is taken for, and that it is said in a sentence. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Advice, adviceText } from '../../src/evidence/advice.ts';
import { longest, read } from '../../src/evidence/read.ts';
import { goldenInputs } from './golden.ts';

const page = '<!doctype html><html><head><title>Shop</title></head><body><h1>It works</h1></body></html>';
const golden = (name: string): string => goldenInputs.find((one) => one.name === name)?.text ?? '';

const table: [what: string, text: string, kind: Advice, detail?: RegExp][] = [
  ['nothing', '', 'empty'],
  ['blanks', ' \n\t\r\n ', 'empty'],
  ['a zero-width character', '\u200b\ufeff', 'nothing'],
  ['too much', 'x'.repeat(longest + 1), 'too-long'],
  ['five megabytes of an answer', '{"message":"Forbidden"}\n'.repeat(220_000), 'too-long'],
  ['prose', 'Dear all, the meeting is at ten.', 'nothing'],
  ['a package.json', '{"name":"shop","version":"1.0.0","scripts":{}}', 'nothing'],
  ['JSON of a success', '{"status":"ok","data":[1,2,3],"error":null}', 'nothing'],
  ['a greeting from a function', '{"message":"Hello from Lambda!"}', 'nothing'],
  ['source code', 'export const handler = async () => ({ statusCode: 200, body: "ok" });', 'nothing'],
  ['a web page', page, 'html-page'],
  [
    'a web page with its answer',
    `HTTP/1.1 404 Not Found\nServer: nginx\nContent-Type: text/html\n\n${page}`,
    'html-page',
  ],
  [
    'nginx’s error page',
    '<html><body><center><h1>504 Gateway Time-out</h1></center><hr>nginx</body></html>',
    'html-page',
  ],
  [
    'a page of CloudFront’s for another status',
    'HTTP/2 504\nserver: CloudFront\n\n<HTML><BODY><H1>504 ERROR</H1>CloudFront attempted to establish a connection</BODY></HTML>',
    'html-page',
    /CloudFront/,
  ],
  ['a PNG', '\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\0\u0001\0\0\0\u0001\0\u0008\u0006\0\0\0', 'binary'],
  ['gzip', '\u001f\u008b\u0008\0\0\0\0\0\0\u0003\ufffd\ufffd\ufffd\ufffd', 'binary'],
  ['a success', 'HTTP/1.1 200 OK\ncontent-type: application/json\n\n{"ok":true}', 'success'],
  ['a success of the gateway', golden('success'), 'success'],
  ['a redirect', 'HTTP/1.1 302 Found\nLocation: https://login.example.com/\n\n', 'redirect'],
  ['two transcripts', golden('two-transcripts'), 'several'],
  ['S3', golden('s3-access-denied'), 'other-service', /S3/],
  [
    'DynamoDB',
    '{"__type":"com.amazonaws.dynamodb.v20120810#ResourceNotFoundException","message":"Requested resource not found"}',
    'other-service',
  ],
  [
    'a Lambda function URL',
    '{"Message":"Forbidden. For troubleshooting Function URL authorization issues, see: https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html"}',
    'other-service',
    /function URL/,
  ],
  ['a Lambda function URL that is gone', '{"Message":null}', 'other-service', /function URL/],
  [
    'a call to a Lambda function URL',
    'curl -i https://abcdefghij.lambda-url.eu-west-1.on.aws/\nHTTP/1.1 403 Forbidden\nx-amzn-ErrorType: AccessDeniedException\n\n{"Message":"Forbidden"}',
    'other-service',
    /function URL/,
  ],
  [
    'the AWS CLI',
    'An error occurred (AccessDeniedException) when calling the ListFunctions operation: User: arn:aws:iam::111122223333:user/a is not authorized to perform: lambda:ListFunctions',
    'other-service',
    /ListFunctions/,
  ],
  [
    'a load balancer',
    'HTTP/1.1 502 Bad Gateway\nServer: awselb/2.0\nContent-Type: text/html\n\n<html><body>502 Bad Gateway</body></html>',
    'other-service',
    /Load Balancer/,
  ],
  [
    'AppSync',
    '{"errors":[{"errorType":"UnauthorizedException","message":"Permission denied"}]}',
    'other-service',
    /AppSync/,
  ],
  [
    'the address of another service',
    'https://sqs.eu-west-1.amazonaws.com/111122223333/orders',
    'other-service',
    /sqs/,
  ],
  [
    'a denial of another service, in a report',
    'The form says:\n\n{"Message":"User: arn:aws:sts::111122223333:assumed-role/form/CognitoIdentityCredentials is not authorized to perform: lambda:InvokeFunction on resource: f"}\n\nWhy?',
    'other-service',
    /lambda/,
  ],
  [
    'a page that calls the control plane',
    "Access to fetch at 'https://apigateway.eu-west-1.amazonaws.com/restapis' from origin 'http://localhost:5173' has been blocked by CORS policy: Request header field x-amz-date is not allowed by Access-Control-Allow-Headers in preflight response.",
    'other-service',
    /apigateway/,
  ],
  [
    'CORS of a server on this machine',
    "Access to fetch at 'http://127.0.0.1:3000/orders' from origin 'http://localhost:5173' has been blocked by CORS policy: No 'Access-Control-Allow-Origin' header is present on the requested resource.",
    'emulator',
  ],
  ['LocalStack', golden('localstack'), 'emulator', /LocalStack/],
  ['serverless-offline', golden('serverless-offline'), 'emulator', /serverless-offline/],
  [
    'an emulator on this machine',
    'curl http://localhost:3000/hello\n{"message":"Missing Authentication Token"}',
    'emulator',
  ],
  [
    'LocalStack by its port',
    'curl http://localhost:4566/_aws/execute-api/a1b2c3d4e5/dev/x\n{"message":"Missing Authentication Token"}',
    'emulator',
    /LocalStack/,
  ],
  [
    'sam local',
    'HTTP/1.1 403 FORBIDDEN\nServer: Werkzeug/3.0.1 Python/3.11\nContent-Type: application/json\n\n{"message":"Missing Authentication Token"}',
    'emulator',
    /SAM/,
  ],
  ['an address alone', 'https://a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com/prod/orders', 'address-only'],
  ['a command alone', 'curl -X POST https://api.example.com/orders -d "{}"', 'address-only'],
  ['a status alone', 'HTTP/1.1 403 Forbidden', 'status-only'],
  ['a client’s words for a status', 'Request failed with status code 403', 'status-only'],
  [
    'a status with its reason phrase',
    'HTTPError: 502 Server Error: Bad Gateway for url: https://api.example.com/',
    'status-only',
  ],
];

describe('what a text as a whole is taken for', () => {
  for (const [what, text, kind, detail] of table) {
    test(`${what}: ${kind}`, () => {
      const { advice, facts } = read(text);
      assert.equal(advice?.kind, kind, JSON.stringify({ advice, facts }));
      if (detail) assert.match(advice?.detail ?? '', detail);
      if (kind !== 'several' && kind !== 'too-long')
        assert.equal(facts.error, undefined, 'it is no error of API Gateway’s');
      const sentence = adviceText(advice.kind, advice.detail);
      assert.match(sentence, /^[A-Z].{20,}\.$/, 'a sentence');
      assert.ok(!/undefined|null/.test(sentence), sentence);
    });
  }

  test('an answer of the gateway needs no advice', () => {
    for (const text of [
      '{"message":"Forbidden"}',
      golden('get-to-post-only-route'),
      golden('preflight-chrome'),
    ]) {
      assert.equal(read(text).advice, undefined);
    }
  });
});
