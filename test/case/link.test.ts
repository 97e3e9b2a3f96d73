/** The link of a case: it restores the case, and holds no credential. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { caseOfLink, isLink, linkOf } from '../../src/case/link.ts';
import { targetOf } from '../../src/evidence/address.ts';
import { type FactName, type Facts, factNames, vocabulary } from '../../src/facts/vocabulary.ts';

const facts = fc.record(
  Object.fromEntries(
    factNames.map((name) => [name, fc.constantFrom<string>(...vocabulary[name], 'unknown')]),
  ) as Record<FactName, fc.Arbitrary<string>>,
  { requiredKeys: [], noNullPrototype: true },
) as fc.Arbitrary<Facts>;
const word = fc.stringMatching(/^[a-z][a-z0-9.]{0,11}$/);
const harmless = fc.tuple(fc.constantFrom('page', 'limit', 'q', 'filter', 'a'), word.map(encodeURIComponent));
const host = fc.constantFrom(
  'a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com',
  'api.example.com',
  'd111111abcdef8.cloudfront.net',
  'apigateway.us-east-2.amazonaws.com',
  'localhost',
);
const url = fc
  .tuple(
    fc.constantFrom('https', 'http'),
    host,
    fc.option(fc.nat(65_535)),
    fc.array(word, { maxLength: 4 }),
    fc.array(harmless, { maxLength: 3 }),
  )
  .map(([scheme, name, port, path, query]) => {
    const pairs = query.map((pair) => pair.join('=')).join('&');
    return `${scheme}://${name}${port === null ? '' : `:${port}`}/${path.join('/')}${pairs && `?${pairs}`}`;
  });

test('a link restores facts and address', () => {
  fc.assert(
    fc.property(facts, url, fc.boolean(), (known, address, fromPage) => {
      const { method } = known;
      const target = {
        ...targetOf(address),
        ...(method && method !== 'unknown' && { method }),
        ...(fromPage && { origin: 'https://app.example.com' }),
      };
      for (const lead of ['', '#']) {
        assert.deepEqual(caseOfLink(lead + linkOf(known, target)), { answers: known, target });
      }
    }),
    { numRuns: 2000 },
  );
});

test('equal cases have equal links, and a link restored and made again is the same', () => {
  fc.assert(
    fc.property(facts, url, (known, address) => {
      const link = linkOf(known, targetOf(address) ?? {});
      const { answers, target } = caseOfLink(link);
      assert.equal(linkOf(answers, target), link);
    }),
  );
});

describe('no credential is in a link', () => {
  const marker = 'PLANTEDsecret';
  const names = fc.constantFrom(
    ...'token access_token api_key apikey x-api-key key signature sig X-Amz-Signature X-Amz-Security-Token X-Amz-Credential password pwd secret client_secret auth Authorization session sessionid sid code jwt id_token state_token credential %74oken api%5Fkey otp'.split(
      ' ',
    ),
  );
  const short = fc.constant(marker);
  const named = fc.tuple(names, short).map(([name, value]) => `${name}=${value}`);
  const shaped = fc
    .constantFrom(
      `eyJhbGciOiJIUzI1NiJ9.${marker}.x`,
      `AKIAEXAMPLE0${marker.toUpperCase()}`,
      `ASIAEXAMPLE0${marker.toUpperCase()}`,
      `${marker}0123456789abcdefABCDEF+/==`,
      `sk_live_${marker}`,
      `ghp_${marker}`,
      `Bearer%20eyJ${marker}`,
      `https%3A%2F%2Fa.example%2F%3Faccess_token%3D${marker}`,
      `a%3D1%26password%3D${marker}`,
    )
    .map((value) => `a=${value}`);
  const pairs = fc.array(
    fc.oneof(
      named,
      shaped,
      harmless.map((pair) => pair.join('=')),
    ),
    { minLength: 1, maxLength: 6 },
  );
  const free = (text: string): boolean => !text.toLowerCase().includes(marker.toLowerCase());

  test('of a query', () => {
    fc.assert(
      fc.property(url, pairs, fc.constantFrom('&', ';'), (address, query, mark) => {
        const target = targetOf(`${address.split('?')[0]}?${query.join(mark)}`);
        const link = linkOf({}, target ?? {});
        assert.ok(free(link) && free(decodeURIComponent(link)), link);
        const kept = query.filter((pair) => free(pair));
        for (const pair of kept) assert.ok(caseOfLink(link).target.query?.includes(pair), `${pair} is lost`);
      }),
      { numRuns: 3000 },
    );
  });

  test('of a path, of a user name or password, of a fragment', () => {
    for (const address of [
      `https://user:${marker}@api.example.com/v1`,
      `https://api.example.com/v1#${marker}`,
      `https://api.example.com/reset/eyJhbGciOiJIUzI1NiJ9.${marker}.x/confirm`,
      `https://api.example.com/keys/AKIAEXAMPLE0${marker.toUpperCase()}`,
      `https://api.example.com/hooks/xoxb-${marker}`,
    ]) {
      assert.ok(free(linkOf({}, targetOf(address) ?? {})), address);
    }
  });

  test('and the rest of such an address stays', () => {
    const link = linkOf(
      {},
      targetOf('https://api.example.com/reset/eyJhbGciOiJIUzI1NiJ9.abc/confirm?page=2') ?? {},
    );
    assert.equal(
      new URLSearchParams(link).get('url'),
      'https://api.example.com/reset/removed/confirm?page=2',
    );
  });
});

test('an API without an address is restored by its own host name', () => {
  const { target } = caseOfLink(
    linkOf({}, { apiId: 'a1b2c3d4e5', region: 'eu-west-1', stage: 'prod', path: '/prod/pets' }),
  );
  assert.deepEqual(target, targetOf('https://a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com/prod/pets'));
});

test('what isn’t understood is dropped, and nothing throws', () => {
  assert.deepEqual(
    caseOfLink('#error=forbidden&host=moon&url=nonsense&origin=javascript:alert(1)&x=%E0%A4%A'),
    {
      answers: { error: 'forbidden' },
      target: {},
    },
  );
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const { answers, target } = caseOfLink(text);
      linkOf(answers, target);
    }),
  );
  assert.deepEqual(caseOfLink(`#url=https://api.example.com/${'a'.repeat(5000)}`).target, {});
});

test('the name of a place in the page is no link', () => {
  for (const place of ['', '#', '#top', '#fix-2', '#a b']) assert.equal(isLink(place), false, place);
  for (const link of ['#error=forbidden', 'url=https%3A%2F%2Fa.example%2F'])
    assert.equal(isLink(link), true, link);
});
