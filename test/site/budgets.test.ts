/** The design's budgets, measured in the built site: each is a test. `npm run budgets` prints the table. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { faultOf, measure } from '../../scripts/budgets/measure.ts';

describe('budgets', () => {
  for (const row of measure()) {
    test(`${row.what}: ${row.where}`, () => {
      assert.equal(faultOf(row), undefined);
    });
  }
});

describe('the check bites', () => {
  const row = { what: 'HTML', where: '/', limit: 100 };
  test('over', () => assert.ok(faultOf({ ...row, size: 101 })));
  test('missing', () => assert.ok(faultOf({ ...row, size: undefined })));
  test('within', () => assert.equal(faultOf({ ...row, size: 100 }), undefined));
});
