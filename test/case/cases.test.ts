/** Reports of failing calls by people outside the project: the right error first, the right cause, few questions. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { score } from '../../src/case/score.ts';
import { vocabulary } from '../../src/facts/vocabulary.ts';
import { cases } from './cases.ts';

const total = score(cases);

test('every case has the right error first and ends at the right cause', () => {
  assert.deepEqual(total.misses, []);
  assert.equal(total.errorFirst, cases.length);
  assert.equal(total.errorInThree, cases.length);
  assert.equal(total.causeRight, cases.length);
});

test('half of them take three questions or fewer, and none more than five', () => {
  assert.ok(total.questions.median <= 3, `median ${total.questions.median}`);
  assert.ok(total.questions.max <= 5, `at most ${total.questions.max}`);
});

test('the answers are facts, with values that they have', () => {
  for (const { id, answers } of cases) {
    for (const [fact, value] of Object.entries(answers ?? {})) {
      const values: readonly string[] = vocabulary[fact as 'error'] ?? [];
      assert.ok(values.includes(value), `${id}: ${fact}=${value}`);
    }
  }
});
