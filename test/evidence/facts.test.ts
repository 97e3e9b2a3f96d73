/** What texts prove, and what they seem to prove but don't. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { read } from '../../src/evidence/read.ts';

const host = 'a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com';
const rest = '< x-amz-apigw-id: a=\n';
const forbidden = '{"message":"Forbidden"}';
const missing = '{"message":"Missing Authentication Token"}';

/** A transcript of a call to the default endpoint. */
const call = (
  path: string,
  headers: string[],
  status: string,
  answer: string,
  body: string,
  to = host,
): string =>
  [
    `> GET ${path} HTTP/1.1`,
    `> Host: ${to}`,
    ...headers.map((header) => `> ${header}`),
    '>',
    `< HTTP/1.1 ${status}`,
    `${answer}<`,
    `${body}\n`,
  ].join('\n');
const refused = (headers: string[], path = '/prod/a'): string =>
  call(path, headers, '403 Forbidden', `${rest}< x-amzn-ErrorType: ForbiddenException\n`, forbidden);
const unmatched = (path: string, to = host): string =>
  call(
    path,
    [],
    '403 Forbidden',
    `${rest}< x-amzn-ErrorType: MissingAuthenticationTokenException\n`,
    missing,
    to,
  );
const unauthorized = (headers: string[], path = '/prod/a'): string =>
  call(
    path,
    headers,
    '401 Unauthorized',
    `${rest}< x-amzn-ErrorType: UnauthorizedException\n`,
    '{"message":"Unauthorized"}',
  );

/** A text with the facts that it must show; `undefined` for one that it must not. */
type Row = [what: string, text: string, facts: Record<string, string | undefined>];

const tables: Record<string, Row[]> = {
  'credentials in a request': [
    [
      'none',
      unauthorized(['Accept: */*']),
      { signed: 'no', authorizationKind: 'none', credentialSent: 'no', apiKeySent: 'no' },
    ],
    [
      'none that is shown',
      unauthorized([`...`]),
      { signed: undefined, credentialSent: undefined, apiKeySent: undefined },
    ],
    ['a header of one’s own', unauthorized(['X-Tenant-Token: x']), { credentialSent: undefined }],
    ['a cookie', unauthorized(['Cookie: a=b']), { credentialSent: undefined }],
    ['a token in the query', unauthorized([], '/prod/a?access_token=x'), { credentialSent: undefined }],
    [
      'a bearer token',
      unauthorized(['Authorization: Bearer eyJx.y.z']),
      { authorizationKind: 'token', signed: 'no', credentialSent: 'yes', apiKeySent: 'no' },
    ],
    ['a key as a bearer token', refused(['Authorization: Bearer abc']), { apiKeySent: undefined }],
    [
      'a masked header',
      unauthorized(['Authorization: <MASKED>']),
      { authorizationKind: undefined, credentialSent: 'yes' },
    ],
    [
      'a masked token',
      unauthorized(['Authorization: Bearer ***']),
      { authorizationKind: 'token', credentialSent: 'yes' },
    ],
    ['an empty one', unauthorized(['Authorization: Bearer']), { credentialSent: 'empty' }],
    ['undefined', unauthorized(['Authorization: Bearer undefined']), { credentialSent: 'empty' }],
    ['a template', unauthorized(['Authorization: Bearer {{token}}']), { credentialSent: 'empty' }],
    ['a variable', unauthorized(['Authorization: \x24{TOKEN}']), { credentialSent: 'empty' }],
    [
      'a signature',
      unauthorized(['Authorization: AWS4-HMAC-SHA256 Credential=AKIA0/x']),
      { authorizationKind: 'aws', signed: 'yes' },
    ],
    [
      'a presigned address',
      refused([], '/prod/a?X-Amz-Signature=x'),
      { signed: 'yes', authorizationKind: undefined },
    ],
    [
      'the place where a backend looks is not known',
      call('/prod/a', ['Authorization: Bearer x'], '401 X', rest, '{"error":"unauthorized"}'),
      { error: 'backend-auth-error', credentialSent: undefined },
    ],
  ],
  'an API key': [
    ['in its header', refused(['x-api-key: k']), { apiKeySent: 'x-api-key' }],
    ['empty', refused(['X-API-Key:']), { apiKeySent: 'empty' }],
    ['undefined', refused(['x-api-key: undefined']), { apiKeySent: 'empty' }],
    ['in another header', refused(['apikey: k']), { apiKeySent: 'elsewhere' }],
    ['in the query', refused([], '/prod/a?api_key=k'), { apiKeySent: 'elsewhere' }],
    ['a query that only looks like it', refused([], '/prod/a?key=k'), { apiKeySent: 'no' }],
  ],
  'temporary credentials': [
    [
      'without their token',
      unauthorized(['Authorization: AWS4-HMAC-SHA256 Credential=ASIA0/x']),
      { credentialState: 'token-left-out' },
    ],
    [
      'with it',
      unauthorized(['Authorization: AWS4-HMAC-SHA256 Credential=ASIA0/x', 'X-Amz-Security-Token: t']),
      { credentialState: undefined },
    ],
    [
      'lasting ones',
      unauthorized(['Authorization: AWS4-HMAC-SHA256 Credential=AKIA0/x']),
      { credentialState: undefined },
    ],
    [
      'where headers were left out',
      unauthorized(['Authorization: AWS4-HMAC-SHA256 Credential=ASIA0/x', '...']),
      { credentialState: undefined },
    ],
  ],
  'what a redirect loses': [
    [
      'two calls prove nothing',
      unauthorized(['Authorization: Bearer x']) + unauthorized([]),
      { credentialSent: 'no' },
    ],
    [
      'a key',
      call('/a', ['x-api-key: k'], '302 Found', '< Location: https://b.example/b\n', '', 'a.example') +
        call('/b', [], '403 X', `${rest}< x-amzn-ErrorType: ForbiddenException\n`, forbidden, 'b.example'),
      { apiKeySent: 'lost' },
    ],
  ],
  'who wrote it': [
    ['a word with the type', refused([]), { error: 'forbidden' }],
    ['a word without any header', forbidden, { error: 'forbidden' }],
    [
      'a word with a trace id and no type',
      `HTTP/1.1 403 X\nx-amz-apigw-id: a=\nX-Amzn-Trace-Id: Root=1\n\n${forbidden}`,
      { error: 'backend-auth-error' },
    ],
    [
      'a word with a remapped header',
      `HTTP/1.1 500 X\nx-amzn-Remapped-Date: x\nx-amz-apigw-id: a=\n\n{"message":"Internal server error"}`,
      { error: 'backend-error' },
    ],
    [
      'a word of an HTTP API',
      `HTTP/2 403\napigw-requestid: a=\n\n${forbidden}`,
      { error: 'http-api-forbidden', apiType: 'http' },
    ],
    [
      'a REST API’s "Not Found"',
      'HTTP/1.1 404 X\nx-amz-apigw-id: a=\n\n{"message":"Not Found"}',
      { error: 'backend-error' },
    ],
    ['a word among others', '{"statusCode":401,"message":"Unauthorized"}', { error: 'backend-auth-error' }],
    [
      'a word in an error of one’s own',
      '{"error":{"message":"Forbidden","code":403}}',
      { error: 'backend-auth-error' },
    ],
    [
      'a body of a gateway response',
      'HTTP/1.1 400 X\nx-amzn-ErrorType: ForbiddenException\n\n{"error":"unauthorized","detail":"Not Found"}',
      { error: 'forbidden' },
    ],
    [
      'a type that may mean four errors',
      'HTTP/1.1 403 X\nx-amzn-ErrorType: AccessDeniedException\n\n{"message":"Forbidden"}',
      { error: undefined, status: '403' },
    ],
    [
      'a type that may mean three',
      'HTTP/1.1 403 X\nx-amzn-ErrorType: InvalidSignatureException\n\n{"error":"no"}',
      { error: undefined },
    ],
    [
      'a page of a proxy in front',
      'HTTP/1.1 403 Forbidden\nServer: nginx\nContent-Type: text/html\n\n<html><body>403 Forbidden</body></html>',
      { error: undefined, status: '403' },
    ],
    [
      'a text that was cut off',
      'HTTP/1.1 403 X\nx-amz-apigw-id: a=\n\n{"message":"User is not',
      { error: undefined, status: '403' },
    ],
    [
      'a success that speaks of an error',
      'HTTP/1.1 200 OK\nAccess-Control-Allow-Origin: *\nx-amz-apigw-id: a=\n\n{"items":[{"message":"Forbidden"}]}',
      { error: undefined },
    ],
    [
      'a reason phrase',
      '403 Client Error: Forbidden for url: https://api.example.com/',
      { error: undefined, status: '403' },
    ],
    [
      'a dump of an answer',
      "{'x-amzn-errortype': 'ForbiddenException'} b'{\"message\":\"Forbidden\"}'",
      { error: 'forbidden' },
    ],
  ],
  'the kind of API': [
    ['REST', `HTTP/1.1 403 X\nx-amz-apigw-id: a=\n\n${forbidden}`, { apiType: 'rest' }],
    ['HTTP', 'HTTP/2 404\nApigw-Requestid: a=\n\n{"message":"Not Found"}', { apiType: 'http' }],
    [
      'one behind the other',
      `HTTP/2 403\napigw-requestid: a=\nx-amz-apigw-id: b=\n\n${forbidden}`,
      { apiType: undefined },
    ],
    [
      'a type says only that it is no HTTP API',
      `HTTP/1.1 403 X\nx-amzn-ErrorType: ForbiddenException\n\n${forbidden}`,
      { apiType: undefined },
    ],
    ['a callback', call('/prod/@connections/x=', [], '403 X', rest, forbidden), { apiType: 'websocket' }],
    [
      'a handshake',
      call('/prod', ['Sec-WebSocket-Version: 13'], '403 X', rest, forbidden),
      { apiType: 'websocket' },
    ],
  ],
  'the place': [
    ['the root of a stage', unmatched('/prod'), { host: 'default', pathIsRoot: 'yes' }],
    ['with a slash', unmatched('/prod/'), { pathIsRoot: 'yes' }],
    ['a path', unmatched('/prod/a'), { pathIsRoot: 'no' }],
    ['the root of a domain', unmatched('/', 'api.example.com'), { host: 'own', pathIsRoot: 'yes' }],
    ['a path that may be a base path', unmatched('/orders', 'api.example.com'), { pathIsRoot: undefined }],
    ['a special character', unmatched('/prod/a%2Fb'), { pathDetail: 'special-character' }],
    ['one in a pasted address', `https://${host}/prod/a#b\n${missing}`, { pathDetail: 'special-character' }],
    [
      'the address of a page in a page',
      `https://api.example.com/a#/b\n${missing}`,
      { pathDetail: undefined },
    ],
    ['the reserved path', unmatched('/ping', 'api.example.com'), { pathDetail: 'ping' }],
    ['the same on the default endpoint', unmatched('/prod/ping'), { pathDetail: undefined }],
    ['no stage', refused([], '/'), { stageInUrl: 'no' }],
    ['a first segment that may be a stage or not', refused([], '/orders'), { stageInUrl: undefined }],
    [
      'no stage, of an HTTP API',
      `curl https://${host}/\nHTTP/2 403\napigw-requestid: a=\n\n${forbidden}`,
      { stageInUrl: undefined },
    ],
    ['no stage, but another error', unmatched('/'), { stageInUrl: undefined }],
    [
      'an address of something else',
      `{"iss":"https://login.example.com/"}\n${forbidden}`,
      { host: undefined },
    ],
    [
      'the address of a VPC endpoint',
      `* Connected to ${host} (10.0.1.2) port 443\n${refused([])}`,
      { callerNetwork: 'vpc-with-endpoint' },
    ],
    [
      'a public address',
      `* Connected to ${host} (198.51.100.7) port 443\n${refused([])}`,
      { callerNetwork: undefined },
    ],
    [
      'a proxy’s private address',
      `* Connected to proxy.corp.example (10.0.1.2) port 3128\n${refused([])}`,
      { callerNetwork: undefined },
    ],
  ],
  'the path that an application saw': [
    [
      'with the stage',
      call('/staging/a', [], '404 X', '< apigw-requestid: a=\n', 'Cannot GET /staging/a'),
      { pathPrefixed: 'yes', backendAnswer: 'no-route' },
    ],
    [
      'without it',
      call('/staging/a', [], '404 X', '< apigw-requestid: a=\n', 'Cannot GET /a'),
      { pathPrefixed: 'no' },
    ],
    [
      'with a segment that may be no stage',
      call('/orders/a', [], '404 X', '< apigw-requestid: a=\n', 'Cannot GET /orders/a'),
      { pathPrefixed: undefined },
    ],
    [
      'of a REST API, whose first segment is the stage',
      call('/v1/a', [], '404 X', rest, '{"message":"Cannot GET /v1/a","statusCode":404}'),
      { pathPrefixed: 'yes' },
    ],
    [
      'on a custom domain',
      call('/orders/a', [], '404 X', rest, 'Cannot GET /orders/a', 'api.example.com'),
      { pathPrefixed: undefined },
    ],
  ],
  logs: [
    [
      'a usage plan is looked up for every request',
      'Verifying Usage Plan for request: 4edbb3b3-4088-40bf-81ad-b0b3cc72210e. API Key: ***abcdef API Stage: a/prod',
      { error: undefined, apiKeyRequired: undefined },
    ],
    [
      'no key was sent',
      "API Key  not authorized because method 'GET /' requires API Key and API Key is not associated with a Usage Plan for API Stage a/prod: No Usage Plan found for key and API Stage",
      { error: 'forbidden', apiKeyRequired: 'yes', apiKeySent: 'no', apiKeyState: undefined },
    ],
    [
      'a key without a plan',
      "API Key ***abcdef not authorized because method 'GET /' requires API Key and API Key is not associated with a Usage Plan for API Stage a/prod: No Usage Plan found for key and API Stage",
      { apiKeyState: 'no-plan' },
    ],
    [
      'another reason',
      "API Key ***abcdef not authorized because method 'GET /' requires API Key and something else",
      { apiKeyRequired: 'yes', apiKeyState: undefined },
    ],
    [
      'no key is wanted',
      "API Key  authorized because method 'GET /pets' does not require API Key. Request will not contribute",
      { apiKeyRequired: 'no', error: undefined },
    ],
    ['a firewall', '"responseType":"WAF_FILTERED"', { error: 'forbidden', webAcl: 'blocked' }],
    [
      'a key, by response type',
      'Gateway response type: INVALID_API_KEY with status code: 403',
      { error: 'forbidden', apiKeyRequired: 'yes' },
    ],
    [
      'the same word of an application',
      '{"error":"INVALID_API_KEY"}',
      { error: 'backend-auth-error', apiKeyRequired: undefined },
    ],
    [
      'an authorizer that ran',
      'Authorizer result body before parsing: {"principalId":"a","policyDocument":{}}',
      { authType: 'lambda', authorizerRan: 'yes' },
    ],
    [
      'one that threw',
      'Authorizer result body before parsing: {"errorMessage":"Unauthorized"}',
      { authorizerRan: 'threw-unauthorized' },
    ],
  ],
};

for (const [name, rows] of Object.entries(tables)) {
  describe(name, () => {
    for (const [what, text, expected] of rows) {
      test(what, () => {
        const { facts } = read(text);
        const said = Object.fromEntries(Object.keys(expected).map((fact) => [fact, facts[fact as 'error']]));
        assert.deepEqual(said, expected);
      });
    }
  });
}

describe('a denial names its policy, its caller and its method', () => {
  const arn = 'arn:aws:execute-api:eu-west-1:********1234:a1b2c3d4e5/prod/POST/pets';
  const denied = (who: string, ending = ''): string =>
    `{"Message":"User: ${who} is not authorized to perform: execute-api:Invoke on resource: ${arn}${ending}"}`;
  const user = 'arn:aws:iam::111122223333:user/alice';
  const role = 'arn:aws:sts::111122223333:assumed-role/app/i-0abc';
  const pool = 'arn:aws:sts::111122223333:assumed-role/app/CognitoIdentityCredentials';
  const endings: [string, string | undefined][] = [
    ['', 'nothing'],
    [' with an explicit deny', undefined],
    [' because no identity-based policy allows the execute-api:Invoke action', 'no-identity-allow'],
    [' with an explicit deny in an identity-based policy', 'explicit-identity'],
    [
      ' with an explicit deny in an identity-based policy: arn:aws:iam::111122223333:policy/p',
      'explicit-identity',
    ],
    [' because no resource-based policy allows the execute-api:Invoke action', 'no-resource-allow'],
    [' with an explicit deny in a resource-based policy', 'explicit-resource'],
    [' because no VPC endpoint policy allows the execute-api:Invoke action', 'vpc-endpoint'],
    [' with an explicit deny in a VPC endpoint policy', 'vpc-endpoint'],
    [' because no permissions boundary allows the execute-api:Invoke action', 'boundary'],
    [' because no session policy allows the execute-api:Invoke action', 'boundary'],
    [' with an explicit deny in a service control policy', 'boundary'],
    [' with an explicit deny in a resource control policy', 'boundary'],
  ];
  test('the ending', () => {
    for (const who of ['anonymous', user, role]) {
      for (const [ending, named] of endings) {
        const { facts, target } = read(denied(who, ending));
        assert.equal(facts.error, who === 'anonymous' ? 'resource-policy-denied' : 'iam-denied');
        assert.equal(facts.denialNames, named, ending);
        assert.equal(facts.method, 'POST');
        assert.deepEqual(target, {
          apiId: 'a1b2c3d4e5',
          region: 'eu-west-1',
          stage: 'prod',
          method: 'POST',
          path: '/prod/pets',
        });
      }
    }
  });
  test('one that was cut off names nothing for certain', () => {
    assert.equal(read(denied(user).slice(0, -2)).facts.denialNames, undefined);
  });
  test('a Cognito identity pool, or certainly none', () => {
    assert.equal(read(denied(pool)).facts.identityPool, 'yes');
    assert.equal(read(denied(user)).facts.identityPool, 'no');
    assert.equal(read(denied(role)).facts.identityPool, undefined);
  });
});
