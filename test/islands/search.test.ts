/** What people search for, and the page that must come first. Written by meaning, before the search was asked. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { searchOver } from '../../src/islands/search-over.ts';
import { distance, Spelling } from '../../src/islands/search-spelling.ts';
import { catalogue, pages, proofs } from './search-pages.ts';
import { withSlips } from './search-typos.ts';

const search = searchOver(pages, proofs);
const found = (query: string): string[] => search(query).map(({ url }) => url);

/** Query, and the pages of which one must be the first. */
const first: readonly (readonly [query: string, ...pages: string[]])[] = [
  ['mising authentification tokne', 'errors/missing-authentication-token'],
  ['forbiden', 'errors/forbidden'],
  ['intrenal server eror', 'errors/internal-server-error'],
  ['cors preflite', 'errors/cors-blocked'],
  ['too many requets', 'errors/too-many-requests'],
  ['endpoint request timed out', 'errors/endpoint-timeout'],
  ['signature does not match', 'errors/signature-mismatch'],
  ['SignatureDoesNotMatch', 'errors/signature-mismatch'],
  ['InvalidSignatureException', 'errors/signature-mismatch'],
  ['GoneException', 'errors/websocket-gone'],
  ['410 gone websocket', 'errors/websocket-gone', 'causes/websocket-connection-gone'],
  ['explicit deny', 'errors/explicit-deny'],
  ['User: anonymous is not authorized to perform: execute-api:Invoke', 'errors/resource-policy-denied'],
  ['limit exceeded', 'errors/quota-exceeded', 'errors/too-many-requests'],
  ['413', 'errors/request-too-large'],
  ['414', 'errors/uri-too-long'],
  ['415', 'errors/unsupported-media-type'],
  ['429', 'errors/too-many-requests'],
  ['503', 'errors/service-unavailable'],
  ['504', 'errors/endpoint-timeout', 'errors/network-error'],
  ['403', 'errors/forbidden', 'errors/missing-authentication-token'],
  ['401 unauthorized', 'errors/unauthorized', 'errors/http-api-unauthorized'],
  ['403 api key', 'errors/forbidden'],
  ['404 http api', 'errors/not-found', 'causes/http-api-route-missing'],
  ['500 only in prod', 'errors/internal-server-error'],
  ['502 bad gateway', 'errors/internal-server-error', 'causes/malformed-proxy-response'],
  ['x-api-key', 'errors/forbidden', 'causes/api-key-missing', 'causes/api-key-wrong-header'],
  ['x-amzn-errortype', 'guides/diagnostic-order', 'guides/how-a-request-travels'],
  ['x-amz-apigw-id', 'guides/diagnostic-order', 'guides/logs'],
  ['retry-after', 'causes/backend-returned-429', 'errors/too-many-requests', 'causes/retry-storm'],
  ['access-control-allow-origin missing', 'causes/cors-headers-missing-on-response', 'errors/cors-blocked'],
  ['API key required', 'errors/forbidden', 'causes/api-key-setting-not-deployed', 'causes/api-key-missing'],
  ['Lambda proxy integration', 'errors/internal-server-error', 'causes/malformed-proxy-response'],
  [
    'Enable CORS',
    'errors/cors-blocked',
    'causes/cors-duplicate-headers',
    'causes/cors-headers-missing-on-response',
  ],
  ['aws_api_gateway_deployment triggers', 'causes/terraform-deployment-not-replaced'],
  ['terraform redeployment', 'causes/terraform-deployment-not-replaced'],
  ['cloudformation deployment', 'causes/cloudformation-deployment-not-replaced'],
  ['cdk deployment', 'causes/cdk-deployment-not-replaced'],
  ['aws_lambda_permission', 'causes/lambda-permission-missing', 'causes/authorizer-permission-missing'],
  ['trailing slash', 'causes/trailing-slash'],
  ['waf', 'causes/waf-block'],
  ['stale deployment', 'causes/stale-deployment'],
  ['wrong stage', 'causes/wrong-stage'],
  ['stage missing in url', 'causes/missing-stage-in-url'],
  [
    'custom domain base path mapping',
    'causes/base-path-mapping-missing',
    'causes/base-path-mapping-wrong-target',
  ],
  ['vpc link', 'causes/vpc-link-inactive', 'causes/vpc-link-unhealthy'],
  ['29 seconds', 'causes/integration-timeout-29s', 'errors/endpoint-timeout'],
  [
    'cold start timeout lambda',
    'causes/lambda-function-timeout',
    'errors/endpoint-timeout',
    'causes/authorizer-timeout',
  ],
  ['payload too large', 'errors/request-too-large', 'causes/lambda-response-over-6mb'],
  ['clock skew', 'causes/clock-skew'],
  ['session token', 'causes/session-token-missing', 'causes/session-token-expired'],
  ['cognito id token access token', 'causes/cognito-wrong-token-type'],
  ['jwt audience', 'causes/jwt-issuer-or-audience-mismatch'],
  ['insufficient_scope', 'errors/jwt-insufficient-scope', 'causes/jwt-scope-missing'],
  ['mutual tls', 'causes/mtls-certificate-missing', 'causes/mtls-certificate-untrusted'],
  [
    'private api',
    'causes/private-api-outside-vpc',
    'causes/private-api-policy-missing',
    'causes/private-dns-unavailable',
    'causes/private-api-host-header-missing',
  ],
  ['cloudfront host header', 'causes/cloudfront-forwards-host-header'],
  [
    'CloudWatch Logs role ARN must be set in account settings',
    'errors/cloudwatch-role-not-set',
    'causes/cloudwatch-role-missing',
  ],
  ['could not resolve host', 'errors/tls-or-dns', 'causes/dns-name-does-not-resolve'],
  ['ENOTFOUND', 'errors/tls-or-dns', 'causes/dns-name-does-not-resolve'],
  ['certificate does not match', 'causes/custom-domain-certificate-mismatch', 'errors/tls-or-dns'],
  ['unable to get local issuer certificate', 'causes/tls-certificate-not-trusted', 'errors/tls-or-dns'],
  ['curl aws-sigv4', 'causes/curl-sigv4-bug'],
  ['authorizer cache', 'causes/authorizer-policy-cached'],
  [
    'usage plan',
    'causes/api-key-not-in-usage-plan',
    'causes/usage-plan-stage-missing',
    'causes/usage-plan-throttle',
  ],
  [
    'usge plan',
    'causes/api-key-not-in-usage-plan',
    'causes/usage-plan-stage-missing',
    'causes/usage-plan-throttle',
  ],
  ['1009', 'errors/websocket-closed-1009'],
  ['gateway responses', 'guides/gateway-responses'],
  ['execution logs', 'guides/logs'],
  ['order of checks', 'guides/diagnostic-order', 'guides/how-a-request-travels'],
  // Lines of logs: the cause that they prove.
  [
    'Execution failed due to configuration error: Malformed Lambda proxy response',
    'errors/internal-server-error',
    'causes/malformed-proxy-response',
    'errors/api-configuration-error',
  ],
  [
    '(4edbb3b3) Execution failed due to configuration error: Invalid endpoint address',
    'causes/invalid-endpoint-address',
  ],
  [
    'Execution failed due to configuration error: PKIX path building failed: unable to find valid certification path',
    'causes/backend-tls-untrusted',
  ],
  ['Lambda invocation failed with status: 429. Lambda request id: 4edbb3b3', 'causes/lambda-throttled'],
  [
    'Lambda execution failed with status 200 due to customer function error: Task timed out after 3.00 seconds',
    'causes/lambda-function-timeout',
  ],
  [
    'Key throttle limit exceeded for Usage Plan abc',
    'causes/usage-plan-throttle',
    'errors/too-many-requests',
  ],
  [
    'API Key ****** not authorized because method requires API Key and API Key is not associated with a Usage Plan: No Usage Plan found for key and API Stage',
    'causes/api-key-not-in-usage-plan',
    'errors/forbidden',
  ],
  ['The token does not have a valid audience', 'causes/jwt-issuer-or-audience-mismatch'],
  [
    'Credential should be scoped to a valid region',
    'causes/wrong-region-in-scope',
    'errors/credential-scope',
  ],
  [
    'Credential should be scoped to correct service',
    'causes/wrong-service-in-scope',
    'errors/credential-scope',
  ],
  ['Signature not yet current', 'causes/clock-skew', 'errors/signature-expired'],
];

describe('the page that must come first', () => {
  for (const [query, ...wanted] of first) {
    test(query, () => {
      const [best = 'nothing'] = found(query);
      assert.ok(wanted.includes(best.slice(1, -1)), `${best} came first, not ${wanted.join(' or ')}`);
    });
  }
});

describe('every message and every title', () => {
  const listing = (message: string): string[] =>
    catalogue.errors
      .filter(({ matter }) => matter.messages.includes(message))
      .map(({ slug }) => `/errors/${slug}/`);

  test('each message of an error leads to an error that has it, or to the cause that it proves', () => {
    for (const message of catalogue.errors.flatMap(({ matter }) => matter.messages)) {
      const best = found(message).slice(0, 3);
      const causes = catalogue.errors
        .filter(({ slug }) => listing(message).includes(`/errors/${slug}/`))
        .flatMap(({ matter }) => matter.causes.map(({ cause }) => `/causes/${cause}/`));
      assert.ok(
        best.some((url) => [...listing(message), ...causes].includes(url)),
        `${message}: ${best.join(' ')}`,
      );
    }
  });

  test('each title leads to its page', () => {
    for (const { title, url } of pages) assert.equal(found(title)[0], url, title);
  });

  test('ninety-five of a hundred messages with a slip in each word lead to an error that has them', () => {
    const messages = catalogue.errors.flatMap(({ matter }) =>
      matter.messages.filter((one) => !/\{[A-Z]/.test(one)),
    );
    const tries = messages.flatMap((message, at) =>
      [1, 2, 3].map((n) => [message, withSlips(message, at * 10 + n)] as const),
    );
    const missed = tries.filter(([message, query]) => {
      const [best = ''] = found(query);
      return !listing(message).includes(best) && !best.startsWith('/causes/');
    });
    process.stdout.write(
      `${tries.length - missed.length} of ${tries.length} misspelt messages lead to their error\n`,
    );
    assert.ok(
      missed.length <= tries.length * 0.05,
      missed.map(([message, query]) => `${query} (${message})`).join('\n'),
    );
  });

  test('results appear as somebody types', () => {
    for (const [typed, page] of [
      ['missing auth', '/errors/missing-authentication-token/'],
      ['forbid', '/errors/forbidden/'],
      ['endpoint requ', '/errors/endpoint-timeout/'],
      ['trailing sl', '/causes/trailing-slash/'],
      ['clock sk', '/causes/clock-skew/'],
      ['websocket route not found', '/causes/websocket-route-not-matched/'],
    ] as const)
      assert.ok(found(typed).slice(0, 3).includes(page), `${typed}: ${found(typed).join(' ')}`);
  });
});

describe('whatever is typed', () => {
  test('empty, hostile and huge queries are answered without a fault', () => {
    assert.deepEqual(found('  '), []);
    for (const query of [
      '\0',
      '(((',
      '.*',
      '\\',
      '💥',
      '"',
      'x'.repeat(100_000),
      'forbidden '.repeat(10_000),
    ])
      assert.ok(Array.isArray(found(query)), query.slice(0, 20));
  });

  test('the distance of two words is known', () => {
    const table: readonly (readonly [string, string, number])[] = [
      ['token', 'token', 0],
      ['token', 'tokne', 1],
      ['token', 'toke', 1],
      ['token', 'tooken', 1],
      ['token', 'foken', 1],
      ['authentification', 'authentication', 2],
      ['stage', 'plan', 3],
    ];
    for (const [a, b, far] of table) assert.equal(distance(a, b, 2), Math.min(far, 3), `${a} ${b}`);
  });

  test('a word that pages have is never mended', () => {
    const spelling = new Spelling();
    spelling.learn('stage stages staged', 3);
    assert.equal(spelling.mend('staged stage'), undefined);
    assert.equal(spelling.mend('stge'), 'stage');
  });
});
