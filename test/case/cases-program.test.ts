/** `npm run -s cases -- FILE [--json]`: the counts as text or as one JSON object, or one clear line. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { cases, casesFile } from './cases.ts';
import { run } from './program.ts';

const folder = mkdtempSync(join(tmpdir(), 'cases-'));
after(() => rmSync(folder, { recursive: true }));
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

describe('npm run cases', { concurrency: true }, () => {
  test('prints one JSON object with its keys', async () => {
    const { code, out, err } = await run('cases', [casesFile, '--json']);
    assert.deepEqual([code, err], [0, '']);
    const total = JSON.parse(out);
    const keys =
      'cases errorFirst errorInThree causeRight undecidedWithCauseLeft causeWrong questions misses';
    assert.deepEqual(Object.keys(total), keys.split(' '));
    assert.deepEqual(Object.keys(total.questions), ['median', 'max']);
    assert.equal(total.cases, cases.length);
  });

  test('prints text, with every miss', async () => {
    const miss = {
      id: 'm1',
      symptom_raw: '{"message":"Forbidden"}',
      error: 'not-found',
      cause: 'wrong-stage',
    };
    const { code, out } = await run('cases', [file('one.jsonl', `${JSON.stringify(miss)}\n\n`)]);
    assert.equal(code, 0);
    assert.match(out, /errorFirst +0 of 1/);
    assert.match(out, /m1: not-found \/ wrong-stage, got forbidden \/ undecided/);
  });

  test('a report without an id is named by its line', async () => {
    const line = JSON.stringify({ symptom_raw: '', error: 'not-found', cause: 'wrong-stage' });
    const { out } = await run('cases', [file('no-id.jsonl', `\n${line}`), '--json']);
    assert.equal(JSON.parse(out).misses[0].id, '2');
  });

  const bad: [what: string, args: () => string[], says: RegExp][] = [
    ['no file', () => [], /Usage/],
    ['two files', () => ['a', 'b'], /Usage/],
    ['an unknown option', () => [casesFile, '--xml'], /--xml.*Usage/],
    ['a file that isn’t there', () => [join(folder, 'none')], /none can't be read/],
    [
      'a line that is no JSON',
      () => [file('broken.jsonl', '{"symptom_raw":')],
      /broken\.jsonl:1: this line is no JSON object/,
    ],
    ['a line that is no object', () => [file('null.jsonl', 'null')], /null\.jsonl:1/],
    [
      'a report without its symptom',
      () => [file('none.jsonl', '{"error":"a","cause":"b"}')],
      /none\.jsonl:1: "symptom_raw" is missing/,
    ],
  ];
  for (const [what, args, says] of bad) {
    test(`${what}: one clear line`, async () => {
      const { code, out, err } = await run('cases', args());
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, says);
      assert.equal(err.trim().split('\n').length, 1, err);
    });
  }
});
