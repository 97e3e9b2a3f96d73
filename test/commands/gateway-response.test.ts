import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as apigateway from 'aws-cdk-lib/aws-apigateway';
import fc from 'fast-check';
import { render } from 'velocityjs';
import { read } from '../../src/catalogue/read.ts';
import { unescaped } from '../../src/commands/gateway-response/body.ts';
import {
  build,
  CommandRefused,
  type Member,
  members,
  pageOf,
  responseTypes,
  type Settings,
  type TypeName,
  typeNames,
} from '../../src/commands/gateway-response/index.ts';
import { responseTypes as evidenceTypes, isResponseType } from '../../src/evidence/response-types.ts';
import { serviceNamed } from '../content/shell/model.ts';
import { settings } from './gateway-response-choices.ts';

const site = 'https://gatewhy.example';
const all = Object.keys(members) as Member[];
const plain: Settings = { responses: [{ type: 'DEFAULT_4XX' }], members: ['type'], site };
const withStatus = (type: TypeName, status: number, more: Partial<Settings> = {}): Settings => ({
  ...plain,
  responses: [{ type, status }],
  ...more,
});
const { catalogue } = read();

describe('the types', () => {
  test('are those of the AWS CLI’s model and of CDK, and the paste box knows each', () => {
    assert.equal(typeNames.length, 21);
    const listed = Object.keys(apigateway.ResponseType).filter((name) => /^[A-Z\d_]+$/.test(name));
    assert.deepEqual([...typeNames].sort(), listed.sort());
    assert.ok(serviceNamed('apigateway')?.ops['put-gateway-response']);
    for (const name of typeNames) assert.ok(isResponseType(name), name);
  });
  test('name the errors that the paste box reads them as', () => {
    for (const name of typeNames)
      assert.deepEqual(responseTypes[name].errors, evidenceTypes[name] ?? [], name);
  });
  test('link to pages that exist', () => {
    const paths = new Set([
      ...catalogue.errors.map(({ slug }) => `/errors/${slug}/`),
      ...catalogue.guides.map(({ slug }) => `/guides/${slug}/`),
    ]);
    for (const name of typeNames) assert.ok(paths.has(pageOf(name)), pageOf(name));
  });
  test('have the status that stands with their error', () => {
    for (const name of typeNames) {
      const { status, errors } = responseTypes[name];
      for (const slug of errors) {
        const page = catalogue.errors.find((one) => one.slug === slug);
        // INTEGRATION_FAILURE is listed with a status that Lambda's failures are not delivered with.
        if (status === null || name === 'INTEGRATION_FAILURE') continue;
        assert.ok(page?.matter.status.includes(status), `${slug} has no status ${status}`);
      }
    }
  });
});

/** Messages as they come, and such as would break a body. */
const message = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '',
    '"',
    '\\',
    '\\"',
    '"}',
    '\n',
    '\u2028',
    "'",
    '$context.requestId',
    '#end',
    '#set($a = 1)',
    '\u0000',
    `\${x}`,
  ),
);
/** What can't break JSON: what the gateway makes itself, and what an authorizer that heeds the warning puts there. */
const tame = fc.stringMatching(/^[\w .:()[\]-]{0,40}$/);

/** The body as the gateway writes it: variables are put in, nothing else happens. */
function written(template: string, context: { message: string; rest: string }, key: string): string {
  const { message: text, rest } = context;
  return render(template, {
    context: {
      error: {
        messageString: JSON.stringify(text),
        responseType: 'ACCESS_DENIED',
        validationErrorString: rest,
      },
      authorizer: { [key]: rest },
      requestId: '11111111-2222-3333-4444-555555555555',
      extendedRequestId: 'JKJaXmPLvHcESHA=',
    },
  });
}

describe('the body', () => {
  test('is JSON with the original message, whatever the message is', () => {
    fc.assert(
      fc.property(settings, message, tame, (one, text, rest) => {
        for (const { body, type } of build(one).responses) {
          if (body === undefined) continue;
          const parsed = JSON.parse(written(body, { message: text, rest }, one.authorizerKey ?? ''));
          assert.equal(parsed.message, text, type);
          for (const member of Object.keys(parsed))
            assert.ok(member === 'message' || one.members.includes(member as Member));
        }
      }),
      { numRuns: 400, seed: 5 },
    );
  });
  test('has nothing that could break it, unless a warning says so', () => {
    fc.assert(
      fc.property(settings, fc.constantFrom('"', '\\', '\n', '", "x": "'), (one, rest) => {
        const { responses, warnings } = build(one);
        const broken = responses.some(({ body }) => {
          if (body === undefined) return false;
          try {
            const { message: text } = JSON.parse(
              written(body, { message: 'Forbidden', rest }, one.authorizerKey ?? ''),
            );
            return text !== 'Forbidden' || new RegExp(unescaped.join('|')).test(body);
          } catch {
            return true;
          }
        });
        assert.equal(
          warnings.some(({ text }) => /escapes quotation marks/.test(text)),
          broken,
        );
      }),
      { numRuns: 300, seed: 5 },
    );
  });
  test('shows validation and reason only where the gateway knows them', () => {
    const { responses } = build({
      ...plain,
      responses: typeNames.map((type) => ({ type })),
      members: all,
      authorizerKey: 'reason',
    });
    const which = (text: string) =>
      responses.filter(({ body }) => body?.includes(text)).map(({ type }) => type);
    assert.deepEqual(which('$context.error.validationErrorString'), ['BAD_REQUEST_BODY']);
    assert.deepEqual(which('$context.authorizer.reason'), ['ACCESS_DENIED']);
    assert.equal(which('"doc_url":"https://gatewhy.example/').length, 21);
  });
  test('uses only variables that the gateway has', () => {
    fc.assert(
      fc.property(settings, (one) => {
        for (const { body = '' } of build(one).responses)
          for (const [variable] of body.matchAll(/\$[\w.]+/g))
            assert.match(
              variable,
              /^\$context\.(?:error\.(?:messageString|responseType|validationErrorString)|requestId|extendedRequestId|authorizer\.\w+)$/,
            );
      }),
      { numRuns: 100, seed: 5 },
    );
  });
});

describe('what is refused', () => {
  const refused: [string, Settings, RegExp][] = [
    ['no type', { ...plain, responses: [] }, /at least one type/],
    ['nothing to change', { ...plain, members: [] }, /Nothing is changed/],
    ['nothing that applies', { ...plain, members: ['validation'] }, /applies to none/],
    [
      '* with credentials',
      { ...plain, cors: { origin: '*', credentials: true } },
      /refuses \* for a call with cred/,
    ],
    [
      'an origin with a slash',
      { ...plain, cors: { origin: 'https://app.example.com/' } },
      /origin is scheme, host/,
    ],
    ['an origin in capitals', { ...plain, cors: { origin: 'https://App.example.com' } }, /small letters/],
    ['an origin with a quote', { ...plain, cors: { origin: "https://a'b.example" } }, /origin is scheme/],
    [
      'an origin with a line break',
      { ...plain, cors: { origin: 'https://a.example\n' } },
      /origin is scheme/,
    ],
    ['an origin that is null', { ...plain, cors: { origin: 'null' } }, /origin is scheme/],
    ['a status of 99', withStatus('THROTTLED', 99), /200 to 599/],
    ['a status with a fraction', withStatus('THROTTLED', 404.5), /200 to 599/],
    ['a key with a dot', { ...plain, members: ['reason'], authorizerKey: 'a.b' }, /authorizer’s context/],
  ];
  for (const [name, one, why] of refused)
    test(name, () => {
      assert.throws(
        () => build(one),
        (error) => error instanceof CommandRefused && why.test(error.message),
      );
    });
});

describe('warnings', () => {
  const told: [string, Settings, RegExp | undefined][] = [
    [
      '404 for a missing route',
      withStatus('MISSING_AUTHENTICATION_TOKEN', 404),
      /every unsigned call reads “not found”/,
    ],
    ['the listed status', withStatus('MISSING_AUTHENTICATION_TOKEN', 403), undefined],
    ['no status', { ...plain, responses: [{ type: 'THROTTLED' }] }, undefined],
    ['401 for ACCESS_DENIED', withStatus('ACCESS_DENIED', 401), /renew good tokens/],
    ['401 anywhere', withStatus('INVALID_API_KEY', 401), /WWW-Authenticate/],
    ['429 taken away', withStatus('THROTTLED', 403), /wait and repeat/],
    [
      'a failure as a refusal',
      withStatus('INTEGRATION_TIMEOUT', 400),
      /AWS SDKs .* repeat a request after 500/,
    ],
    ['a refusal as a failure', withStatus('UNAUTHORIZED', 503), /refused every time/],
    ['a kept 404', withStatus('DEFAULT_4XX', 404), /CloudFront .* 404 for ten seconds/],
    ['a refusal that succeeds', withStatus('DEFAULT_4XX', 200), /says it succeeded/],
    [
      'a status for all',
      withStatus('DEFAULT_5XX', 500),
      /INTEGRATION_TIMEOUT \(504\), API_CONFIGURATION_ERROR/,
    ],
    ['a web ACL', withStatus('WAF_FILTERED', 404), /web ACL goes before/],
    ['10 MB', withStatus('REQUEST_TOO_LARGE', 400), /10 MB can’t be changed/],
    ['Lambda’s failures', withStatus('INTEGRATION_FAILURE', 502), /delivered as 500 and 502/],
    ['CORS on one type', { ...plain, cors: { origin: '*' } }, /Choose DEFAULT_5XX as well/],
    ['a preflight', { ...plain, cors: { origin: '*' } }, /refused preflight stays refused/],
  ];
  for (const [name, one, what] of told)
    test(name, () => {
      const texts = build(one).warnings.map(({ text }) => text);
      if (what)
        assert.ok(
          texts.some((text) => what.test(text)),
          texts.join('\n'),
        );
      else assert.deepEqual(texts, []);
    });
  test('a status on a default names only types without a setting of their own', () => {
    const one = {
      ...withStatus('DEFAULT_5XX', 502),
      responses: [{ type: 'DEFAULT_5XX' as const, status: 502 }, { type: 'AUTHORIZER_FAILURE' as const }],
    };
    const [first] = build(one).warnings;
    assert.match(first?.text ?? '', /AUTHORIZER_CONFIGURATION_ERROR/);
    assert.doesNotMatch(first?.text ?? '', /AUTHORIZER_FAILURE/);
  });
  test('each names its source, and pages of this site exist', () => {
    fc.assert(
      fc.property(settings, (one) => {
        for (const { source } of build(one).warnings)
          assert.match(
            source,
            /^https:\/\/(?:docs\.aws\.amazon\.com|www\.rfc-editor\.org|fetch\.spec\.whatwg\.org|github\.com)\/|^\/guides\/gateway-responses\/$/,
          );
      }),
      { numRuns: 100, seed: 5 },
    );
  });
});
