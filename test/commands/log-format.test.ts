import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as apigateway from 'aws-cdk-lib/aws-apigateway';
import fc from 'fast-check';
import { fields } from '../../src/commands/log-format/fields.ts';
import {
  build,
  type Kind,
  kindNames,
  type LogSettings,
  lacks,
  type Purpose,
  purposeNames,
} from '../../src/commands/log-format/index.ts';
import { CommandRefused } from '../../src/commands/refusal.ts';
import { namedBy } from '../../src/evidence/forms/access-log/context-variables.ts';
import { read } from '../../src/evidence/read.ts';
import { logSettings } from './log-format-settings.ts';

/**
 * AWS's lists of variables, the names below `$context.` that a format here may use. A name that stands in one list only
 * must not be used for another kind of API: its value would be a dash for ever.
 */
const listed: Record<Kind, string> = {
  rest: `authenticate.error authenticate.latency authenticate.status authorize.error authorize.latency authorize.status
    authorizer.error authorizer.integrationLatency authorizer.integrationStatus authorizer.latency
    authorizer.principalId authorizer.requestId authorizer.status awsEndpointRequestId
    customDomain.basePathMatched domainName domainPrefix error.message error.messageString error.responseType
    error.validationErrorString extendedRequestId httpMethod identity.apiKeyId identity.caller identity.sourceIp
    identity.user identity.userAgent identity.userArn identity.vpceId identity.vpcId integration.error
    integration.integrationStatus integration.latency integration.requestId integration.status
    integrationErrorMessage integrationLatency integrationStatus path protocol requestId requestTime
    requestTimeEpoch resourceId resourcePath responseLatency responseLength stage status waf.error waf.latency
    waf.status wafResponseCode webaclArn xrayTraceId`,
  http: `authorizer.error authorizer.principalId awsEndpointRequestId awsEndpointRequestId2
    customDomain.basePathMatched dataProcessed domainName domainPrefix error.message error.messageString
    error.responseType extendedRequestId httpMethod identity.caller identity.sourceIp identity.user
    identity.userAgent identity.userArn integration.error integration.integrationStatus integration.latency
    integration.requestId integration.status integrationErrorMessage integrationLatency integrationStatus path
    protocol requestId requestTime requestTimeEpoch responseLatency responseLength routeKey stage status`,
  websocket: `authenticate.error authenticate.latency authenticate.status authorize.error authorize.latency
    authorize.status authorizer.error authorizer.integrationLatency authorizer.integrationStatus
    authorizer.latency authorizer.principalId authorizer.requestId authorizer.status connectedAt connectionId
    domainName error.message error.messageString error.responseType error.validationErrorString eventType
    extendedRequestId identity.apiKeyId identity.caller identity.sourceIp identity.user identity.userAgent
    identity.userArn integration.error integration.integrationStatus integration.latency integration.requestId
    integration.status integrationLatency messageId requestId requestTime requestTimeEpoch routeKey stage status
    waf.error waf.latency waf.status`,
};

describe('the fields', () => {
  test('use variables that the kind of API has', () => {
    for (const kind of kindNames) {
      const known = new Set(listed[kind].split(/\s+/));
      for (const { name, variable } of fields) {
        const own = variable[kind];
        assert.ok(own === undefined || known.has(own), `${kind} ${name}: ${own}`);
      }
    }
  });
  test('are spelt as CDK spells those that it has', () => {
    const spelt = new Set(
      Object.getOwnPropertyNames(apigateway.AccessLogField)
        .filter((name) => /^context(?!Authorizer$|AuthorizerClaims|CallerAcc|OwnerAcc|AccountId)/.test(name))
        .filter((name) => !/Override/.test(name))
        .map((name) =>
          String((apigateway.AccessLogField as unknown as Record<string, () => string>)[name]?.()),
        ),
    );
    const small = new Map([...spelt].map((name) => [name.toLowerCase(), name]));
    for (const { variable } of fields)
      for (const own of Object.values(variable)) {
        const cdk = small.get(`$context.${own}`.toLowerCase());
        assert.ok(cdk === undefined || cdk === `$context.${own}`, own);
      }
  });
  test('have names that the paste box knows, but for those that it learns nothing from', () => {
    const strange = fields.filter(({ name }) => namedBy(name, '-') === undefined).map(({ name }) => name);
    assert.deepEqual(strange, ['userAgent', 'apiKeyId', 'latency', 'wafLatency']);
  });
  test('never hold a secret', () => {
    for (const { variable } of fields)
      for (const own of Object.values(variable)) assert.doesNotMatch(own, /apiKey$|claims|clientCertPem/);
  });
});

describe('a format', () => {
  test('is JSON on one line, has the request id, and is short enough', () => {
    fc.assert(
      fc.property(logSettings, (one) => {
        const { format } = build(one);
        assert.doesNotMatch(format, /\n/);
        const parsed: Record<string, string> = JSON.parse(format);
        assert.ok(Object.values(parsed).includes('$context.requestId'));
        for (const value of Object.values(parsed)) assert.match(value, /^\$context\.[\w.]+$/);
        // The limit of HTTP APIs is 3 KB.
        assert.ok(format.length < 3000, `${format.length}`);
      }),
      { numRuns: 300, seed: 5 },
    );
  });
  test('says of a purpose either what it can, or why not', () => {
    for (const kind of kindNames)
      for (const purpose of purposeNames) {
        const { format } = build({ kind, purposes: [purpose], logGroup: 'a' });
        const bare = build({ kind, purposes: [], logGroup: 'a' }).format;
        const adds = format.length > bare.length;
        assert.equal(adds, purpose !== 'failure' && lacks(kind, purpose) === undefined, `${kind} ${purpose}`);
      }
  });
  test('refuses what is no name of a log group', () => {
    for (const logGroup of ['', 'a b', "a'b", 'a\nb', 'x'.repeat(513), 'ä'])
      assert.throws(() => build({ kind: 'rest', purposes: [], logGroup }), CommandRefused);
  });
});

/** What a refusal puts into the variables of each kind; what is left out is a dash, as in a real log. */
const logged: Record<Kind, Record<string, string>> = {
  rest: {
    requestId: '4edbb3b3-4088-40bf-81ad-b0b3cc72210e',
    extendedRequestId: 'JKJaXmPLvHcESHA=',
    requestTime: '22/Nov/2026:10:00:00 +0000',
    stage: 'prod',
    httpMethod: 'POST',
    path: '/prod/orders',
    resourcePath: '/orders',
    status: '403',
    'error.responseType': 'INVALID_API_KEY',
    'error.message': 'Forbidden',
    'identity.sourceIp': '203.0.113.7',
    'identity.userAgent': 'curl/8.5.0',
    domainName: 'a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com',
    responseLatency: '7',
  },
  http: {
    requestId: 'JKJaXmPLvHcESHA=',
    requestTime: '22/Nov/2026:10:00:00 +0000',
    stage: '$default',
    httpMethod: 'GET',
    path: '/orders',
    routeKey: 'GET /orders',
    status: '403',
    'error.responseType': 'ACCESS_DENIED',
    'error.message': 'Forbidden',
    'identity.sourceIp': '203.0.113.7',
    'identity.userAgent': 'curl/8.5.0',
    domainName: 'a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com',
    responseLatency: '7',
  },
  websocket: {
    requestId: 'JKJaXmPLvHcESHA=',
    requestTime: '22/Nov/2026:10:00:00 +0000',
    stage: 'prod',
    routeKey: '$connect',
    eventType: 'CONNECT',
    connectionId: 'JKJaXcrQvHcCGnA=',
    status: '403',
    'error.responseType': 'ACCESS_DENIED',
    'error.message': 'Forbidden',
    'identity.sourceIp': '203.0.113.7',
    'identity.userAgent': 'curl/8.5.0',
    domainName: 'a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com',
  },
};
const line = (settings: LogSettings, values: Record<string, string> = {}): string =>
  build(settings).format.replace(/\$context\.([\w.]+)/g, (_, name: string) => {
    const all: Record<string, string> = { ...logged[settings.kind], ...values };
    return all[name] ?? '-';
  });
const facts = (text: string): Readonly<Record<string, unknown>> => read(text).facts;

describe('the paste box reads a line of every format', () => {
  for (const kind of kindNames)
    test(kind, () => {
      fc.assert(
        fc.property(fc.subarray<Purpose>(purposeNames), (purposes) => {
          const reading = read(line({ kind, purposes, logGroup: 'a' }));
          assert.deepEqual(
            reading.documents.map(({ form }) => form),
            ['access log'],
            purposes.join(),
          );
          const found = reading.facts;
          assert.equal(found.apiType, kind);
          const expected = {
            rest: 'forbidden',
            http: 'http-api-forbidden',
            websocket: 'websocket-handshake-forbidden',
          };
          assert.equal(found.error, expected[kind], purposes.join());
        }),
        { numRuns: 60, seed: 5 },
      );
    });
  test('who made the error: the gateway has a type, the backend the status', () => {
    const settings: LogSettings = { kind: 'rest', purposes: ['integration'], logGroup: 'a' };
    const backend = line(settings, {
      'error.responseType': '-',
      'error.message': '-',
      'integration.status': '403',
      'integration.integrationStatus': '200',
    });
    assert.equal(facts(backend)['error'], 'backend-auth-error');
    assert.equal(
      facts(
        line(settings, {
          'error.responseType': 'MISSING_AUTHENTICATION_TOKEN',
          'error.message': 'Missing Authentication Token',
        }),
      )['error'],
      'missing-authentication-token',
    );
  });
  test('a web ACL, a mapping, a signed caller, an authorizer that ran', () => {
    const all: LogSettings = { kind: 'rest', purposes: purposeNames, logGroup: 'a' };
    assert.equal(
      facts(
        line(all, {
          'error.responseType': 'WAF_FILTERED',
          wafResponseCode: 'WAF_BLOCK',
          'waf.status': '403',
        }),
      )['webAcl'],
      'blocked',
    );
    assert.equal(
      facts(line(all, { 'customDomain.basePathMatched': 'shop', domainName: 'api.example.com' }))['host'],
      'custom-domain',
    );
    assert.equal(
      facts(line(all, { 'identity.userArn': 'arn:aws:sts::111122223333:assumed-role/caller/session' }))[
        'signed'
      ],
      'yes',
    );
    assert.equal(
      facts(line(all, { 'identity.vpceId': 'vpce-0123456789abcdef0' }))['endpointType'],
      'private',
    );
    assert.equal(
      facts(
        line(all, {
          'authorizer.integrationStatus': '200',
          'error.responseType': 'ACCESS_DENIED',
          'error.message': 'User is not authorized to access this resource',
        }),
      )['authType'],
      'lambda',
    );
  });
});

describe('the queries', () => {
  test('name only fields that the format has', () => {
    fc.assert(
      fc.property(logSettings, (one) => {
        const { format, queries } = build(one);
        const known = new Set([...Object.keys(JSON.parse(format)), '@timestamp', '@message', 'hits']);
        for (const { text } of queries) {
          const lists = [
            ...text.matchAll(/^(?:\| )?fields (.+)$|\bby (.+)$|^(?:\| )?(?:sort|filter) (@?\w+) /gm),
          ];
          assert.ok(lists.length > 0);
          for (const [, a = '', b = '', c = ''] of lists)
            for (const name of `${a},${b},${c}`
              .split(',')
              .map((word) => word.trim())
              .filter(Boolean))
              assert.ok(known.has(name), `${name} in ${text}`);
        }
      }),
      { numRuns: 100, seed: 5 },
    );
  });
});
