/** When a page counts as old: after a year, by the build's date and by the reader's. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildDate } from '../../src/components/build-date.ts';
import { agedText, isAged } from '../../src/islands/age.ts';

const checked = new Date('2026-11-21');
const cases: [now: string, aged: boolean][] = [
  ['2026-11-21T00:00:00Z', false],
  ['2027-11-20T23:59:59Z', false],
  ['2027-11-21T00:00:00Z', false],
  ['2027-11-21T00:00:01Z', true],
  ['2036-01-01T00:00:00Z', true],
  // A clock that is wrong makes no page old.
  ['1970-01-01T00:00:00Z', false],
];
for (const [now, aged] of cases) test(now, () => assert.equal(isAged(checked, new Date(now)), aged));

test('the note names the day', () =>
  assert.match(agedText('21 November 2026'), /more than a year.*21 November 2026/));

test('the date of a build is now, or the one that is set', () => {
  assert.equal(buildDate('1795219200').toISOString(), '2026-11-21T00:00:00.000Z');
  for (const unset of [undefined, '']) assert.ok(Math.abs(buildDate(unset).getTime() - Date.now()) < 5000);
});
