/** Which of several addresses the failing request went to: reports show what works, too. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { read } from '../../src/evidence/read.ts';
import { requestUrl } from '../../src/evidence/urls.ts';

const api = 'https://a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com';
const own = 'https://api.example.com';
const edge = 'https://d111111abcdef8.cloudfront.net';
const balancer = 'http://internal-shop-123.eu-west-1.elb.amazonaws.com';
const no = '{"message":"Missing Authentication Token"}';
const forbidden = '{"message":"Forbidden"}';

/** What the text says, the kind of host that it proves, and the path; `undefined`: nothing may be said. */
type Row = [text: string, host: string | undefined, path: string | undefined];

const rows: Row[] = [
  // The address of the error's own sentence.
  [`${api}/dev/orders works, but ${own}/orders returns ${forbidden}`, 'own', '/orders'],
  [`${own}/orders returns ${forbidden}, but ${api}/dev/orders works`, 'own', '/orders'],
  [`The stage answers: ${api}/dev/ is working.\nBut ${own}/ is giving ${forbidden}`, 'own', '/'],
  [
    `Calling ${api}/dev/orders works fine, the custom domain ${own}/orders says ${forbidden}`,
    'own',
    '/orders',
  ],
  [`We get ${no} when we call ${own}/dev/orders. Calling ${api}/dev/orders is OK.`, 'own', '/dev/orders'],
  [`Stage URL: ${api}/dev\nown domain ${own}/v1 -> ${forbidden}`, 'own', '/v1'],
  [
    `Through CloudFront (${edge}/orders) we get ${forbidden}. Directly (${api}/dev/orders) it works.`,
    'cloudfront',
    '/orders',
  ],
  [`GET ${api}/dev/ -> 200\nGET ${api}/dev/orders -> 403 ${no}`, 'default', '/dev/orders'],
  [`GET ${api}/dev/orders works but POST ${api}/dev/orders/1 gives ${no}`, 'default', '/dev/orders/1'],
  [
    `1. ${api}/dev/models shows the list.\n2. ${api}/dev/admin gives 504 {"message": "Endpoint request timed out"}`,
    'default',
    '/dev/admin',
  ],
  [
    `The page comes up:\n\n${api}/dev/\n\nWhen I try ${api}/dev/orders/, I get a {\n"message": "Endpoint request timed out"\n}`,
    'default',
    '/dev/orders/',
  ],
  [`${api}/dev/orders works and ${own}/orders says ${forbidden}`, 'own', '/orders'],
  // The page that calls it.
  [`Our page at ${own}/shop calls ${api}/dev/orders and gets ${no}`, 'default', '/dev/orders'],
  [`${api}/dev/orders called from ${own} gives ${no}`, 'default', '/dev/orders'],
  // One that works is not the one; what failed then is nowhere.
  [`The invoke URL ${api}/dev/orders works. With the custom domain I get ${forbidden}`, undefined, undefined],
  [`curl ${api}/dev/orders works. With the custom domain I get ${forbidden}`, undefined, undefined],
  [`I can call ${api}/dev/orders from my desk. The build agent gets ${forbidden}`, undefined, undefined],
  [`Our default endpoint is ${api}/dev. Our custom domain gives ${forbidden}`, undefined, undefined],
  // Nobody says which one.
  [`fetch('${api}/dev/a')\nfetch('${api}/dev/b')\n${no}`, 'default', undefined],
  [`The API is at ${api}/dev. ${own}/orders → 403 ${forbidden}`, 'own', '/orders'],
  [
    `GET - ${api}/dev/orders\nPOST - ${api}/dev/items\n\nWhen I POST to items/1 I get ${no}`,
    'default',
    undefined,
  ],
  [`The API is at ${api}/dev/. Calling /orders/1 gives ${no}`, 'default', undefined],
  [
    `${api}/dev/a and https://f6g7h8i9j0.execute-api.eu-west-1.amazonaws.com/dev/a are ours. One says: ${no}`,
    undefined,
    undefined,
  ],
  // What takes it back, and what is none of it.
  [`${api}/dev/orders doesn't work: ${no}`, 'default', '/dev/orders'],
  [`${api}/dev/orders should return 200, it returns ${no}`, 'default', '/dev/orders'],
  [`PS C:\\work> curl ${api}/dev/orders -Method Get\n${no}`, 'default', '/dev/orders'],
  [`endpoint: **${api}/dev/orders** returns ${no}`, 'default', '/dev/orders'],
  [`${api}/dev/orders says ${no}. Our site is https://www.example.com/shop`, 'default', '/dev/orders'],
  [`The pool's issuer URL: https://id.example.com/\n${api}/dev/orders\n\n${no}`, 'default', '/dev/orders'],
  // Another service's address beside it.
  [`The balancer ${balancer}/health is fine. ${api}/dev/health returns ${no}`, 'default', '/dev/health'],
  [`curl ${balancer}/health\nhealthy\n\nA GET on ${api}/dev/health says ${no}`, 'default', '/dev/health'],
];

describe('the address that failed', () => {
  for (const [text, host, path] of rows)
    test(text.replaceAll('\n', ' ').slice(0, 120), () => {
      const { facts, target } = read(text);
      assert.equal(facts.host, host);
      assert.equal(target.path, path);
      assert.ok(facts.error, 'an error');
      if (path === undefined) assert.equal(facts.pathIsRoot, undefined);
    });
});

test('what the gateway calls itself, a stand-in and the folders of a page are no place of a call', () => {
  const onward = 'https://lambda.eu-west-1.amazonaws.com/2015-03-31/functions/f/invocations';
  assert.equal(requestUrl(`Endpoint request URI: ${onward}\n{"message": null}`), undefined);
  assert.equal(read(`curl https://endpoint/dev/a\n${no}`).target.host, undefined);
  assert.equal(read(`curl https://endpoint/dev/a\n${no}`).target.path, '/dev/a');
  assert.equal(read(`GET ${api}/_app/main.3f2a.js 403\n${forbidden}`).target.stage, undefined);
  assert.equal(read(`GET ${api}/favicon.ico 403\n${forbidden}`).target.stage, undefined);
  assert.equal(read(`GET ${api}/prod/main.js 403\n${forbidden}`).target.stage, 'prod');
  assert.equal(read(`GET ${api}/orders/1 403\n${forbidden}`).target.stage, 'orders');
});

test('texts with many addresses take time in proportion', () => {
  const text = `${`${api}/dev/orders works, `.repeat(20_000)}${no}`.slice(0, 190_000);
  const start = performance.now();
  read(text);
  assert.ok(performance.now() - start < 3000);
});
