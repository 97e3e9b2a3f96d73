/** A status that is known orders what is left to choose from; it excludes nothing. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { errorsByStatus, frequentCauses } from '../../src/case/by-status.ts';
import { openText } from '../../src/case/open-text.ts';
import { readCatalogue } from '../../src/catalogue/read.ts';
import { statuses } from '../../src/facts/http.ts';
import { type Facts, vocabulary } from '../../src/facts/vocabulary.ts';

const { errors } = readCatalogue();

test('errors come under the statuses of their pages, and no others', () => {
  for (const { slug, matter } of errors)
    for (const status of statuses) {
      if (status === 'none' || status === 'other') continue;
      const has = (errorsByStatus[status] ?? []).includes(slug as never);
      assert.equal(has, matter.status.includes(Number(status)), `${slug} and ${status}`);
    }
});

test('the errors of a known status are offered first, and none is missing', () => {
  for (const [text, status, first] of [
    ['every call fails with HTTP 401', '401', 'unauthorized'],
    ['every call fails with HTTP 403', '403', 'missing-authentication-token'],
    ['every call fails with HTTP 429', '429', 'too-many-requests'],
    ['rejected with 403 forbidden', '403', 'forbidden'],
    ['the call returned a 504', '504', 'endpoint-timeout'],
  ] as const) {
    const { diagnosis, facts } = openText(text, {});
    assert.equal(facts.status, status);
    const values = diagnosis.next?.values ?? [];
    assert.equal(diagnosis.next?.fact, 'error');
    assert.equal(values[0], first, text);
    const of = errorsByStatus[status] ?? [];
    assert.deepEqual(new Set(values.slice(0, of.length)), new Set(of));
    assert.deepEqual([...values].sort(), [...(openText('', {}).diagnosis.next?.values ?? [])].sort());
  }
});

test('without a status the order is that of the vocabulary', () => {
  assert.deepEqual(openText('', {}).diagnosis.next?.values[0], vocabulary.error[0]);
});

test('the causes of the errors with that status go first, until the error is known', () => {
  const causesOf = (error: string): string[] =>
    errors.find(({ slug }) => slug === error)?.matter.causes.map(({ cause }) => cause) ?? [];
  const known = frequentCauses({ status: '429' } as Facts, causesOf);
  assert.equal(known[0], causesOf('too-many-requests')[0]);
  assert.equal(new Set(known).size, known.length);
  assert.deepEqual(
    frequentCauses({ status: '429', error: 'forbidden' } as Facts, causesOf),
    causesOf('forbidden'),
  );
  assert.deepEqual(frequentCauses({} as Facts, causesOf), []);
});
