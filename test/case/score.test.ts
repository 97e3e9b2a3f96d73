/** The counts of `npm run cases`. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ReportedCase, score } from '../../src/case/score.ts';

const forbidden = { symptom_raw: '{"message":"Forbidden"}', error: 'forbidden' };
const right = { host: 'custom-domain', mappingTarget: 'none' };
const one = (id: string, more: Partial<ReportedCase>): ReportedCase => ({
  id,
  ...forbidden,
  cause: 'base-path-mapping-missing',
  ...more,
});

test('no cases make zeros', () => {
  const { cases, misses, questions } = score([]);
  assert.deepEqual({ cases, misses, questions }, { cases: 0, misses: [], questions: { median: 0, max: 0 } });
});

test('a right case counts in every right place and is no miss', () => {
  const total = score([one('a', { answers: right })]);
  assert.deepEqual(total, {
    cases: 1,
    errorFirst: 1,
    errorInThree: 1,
    causeRight: 1,
    undecidedWithCauseLeft: 0,
    causeWrong: 0,
    questions: { median: 2, max: 2 },
    misses: [],
  });
});

test('a wrong cause, an undecided one and a wrong error are told apart and listed', () => {
  const total = score([
    one('wrong', { answers: right, cause: 'waf-block' }),
    one('open', {}),
    one('error', { answers: right, error: 'not-found' }),
  ]);
  const { errorFirst, causeRight, causeWrong, undecidedWithCauseLeft, misses } = total;
  assert.deepEqual([errorFirst, causeRight, causeWrong, undecidedWithCauseLeft], [2, 1, 1, 1]);
  assert.deepEqual(
    misses.map(({ id, got }) => [id, got.error, got.cause]),
    [
      ['wrong', 'forbidden', 'base-path-mapping-missing'],
      ['open', 'forbidden', null],
      ['error', 'forbidden', 'base-path-mapping-missing'],
    ],
  );
});

test('accepted errors and causes count as right', () => {
  const accepting = { accept_errors: ['forbidden'], accept_causes: ['base-path-mapping-missing'] };
  const total = score([one('a', { ...accepting, error: 'not-found', cause: 'waf-block', answers: right })]);
  assert.deepEqual([total.errorFirst, total.causeRight, total.misses.length], [1, 1, 0]);
});

test('the median of an even number of cases lies between the middle two', () => {
  const none = one('none', {
    symptom_raw: `https://apigateway.eu-west-1.amazonaws.com/\nMissing Authentication Token`,
  });
  const total = score([one('two', { answers: right }), none]);
  assert.deepEqual(total.questions, { median: 1, max: 2 });
});
