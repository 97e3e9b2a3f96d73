/**
 * The catalogue against the walk: a cause that an error's page lists is possible until a known fact excludes it.
 * That a question was not answered, or that a fact is one nobody is asked for, excludes nothing.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from '../../src/catalogue/read.ts';
import { type ErrorSlug, type Facts, vocabulary } from '../../src/facts/vocabulary.ts';
import { diagnose } from '../../src/triage/diagnose.ts';

const { catalogue } = read();

/** The causes that an error's page lists, of those that this kind of API can have. */
function listed(error: string, apiType?: string): string[] {
  const page = catalogue.errors.find(({ slug }) => slug === error);
  const of = (slug: string) => catalogue.causes.find((one) => one.slug === slug)?.matter.apiTypes;
  return (page?.matter.causes ?? [])
    .map(({ cause }) => cause)
    .filter((slug) => apiType === undefined || (of(slug) as string[] | undefined)?.includes(apiType));
}

/**
 * Causes that are listed and ruled out by the kind of API alone, though their pages say that it can have them: the
 * error is one that only another kind writes. May only shrink.
 */
const exceptions: Record<string, string> = {
  'incomplete-signature http': `
    base-path-mapping-wrong-target base-path-missing-in-url cloudfront-origin-path greedy-proxy-missing-root
    missing-stage-in-app-links openapi-import-path-mismatch options-method-missing options-method-requires-auth
    special-character-in-path stage-repeated-on-custom-domain stale-deployment`,
  'incomplete-signature websocket': 'stale-deployment',
};

for (const error of vocabulary.error) {
  test(`${error}: what its page lists is possible as long as nothing is known`, () => {
    for (const apiType of [undefined, ...vocabulary.apiType]) {
      const { remaining, ruledOut, next } = diagnose({ error, ...(apiType && { apiType }) });
      // Where the error can't be of such an API, or only one cause is left, there is nothing to ask.
      if (!next) continue;
      const missing = listed(error, apiType).filter((slug) => !remaining.includes(slug));
      const known = exceptions[`${error} ${apiType}`]?.trim().split(/\s+/) ?? [];
      assert.deepEqual(missing.sort(), known.sort(), `${error} ${apiType}`);
      for (const slug of missing)
        assert.ok(
          ruledOut.some(({ cause }) => cause === slug),
          slug,
        );
    }
  });
}

/** Facts behind which a cause is that no question asks for; the same facts otherwise, and the cause is ruled out. */
const unasked: [error: ErrorSlug, cause: string, proves: Facts, excludes: Facts][] = [
  ['unauthorized', 'iam-signature-to-token-authorizer', { authorizationKind: 'aws' }, { authType: 'iam' }],
  ['iam-denied', 'vpc-endpoint-policy-deny', { denialNames: 'vpc-endpoint' }, { denialNames: 'boundary' }],
  [
    'resource-policy-denied',
    'vpc-endpoint-policy-deny',
    { denialNames: 'vpc-endpoint' },
    { denialNames: 'explicit-resource' },
  ],
  [
    'internal-server-error',
    'waf-evaluation-error',
    { integrationLog: 'web-acl' },
    { integrationLog: 'malformed-response' },
  ],
  ['lambda-error-object', 'lambda-function-timeout', { functionLog: 'timed-out' }, { functionLog: 'error' }],
  ['missing-authentication-token', 'options-method-missing', { method: 'OPTIONS' }, { method: 'GET' }],
];

test('a cause behind a fact that nobody is asked for stays possible, and is ruled out once the fact is known', () => {
  for (const [error, cause, proves, excludes] of unasked) {
    assert.ok(diagnose({ error }).remaining.includes(cause), `${cause} behind ${error}`);
    assert.ok(diagnose({ error, ...proves }).remaining.includes(cause), `${cause}, proved`);
    const { remaining, ruledOut } = diagnose({ error, ...excludes });
    assert.ok(!remaining.includes(cause), `${cause} in spite of ${JSON.stringify(excludes)}`);
    assert.ok(
      ruledOut.some((one) => one.cause === cause && one.because in excludes) || remaining.length === 1,
      `${cause} is gone without a reason`,
    );
  }
});
