/** The collected cases that have to do with a signature: what the laboratory says of each. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { diagnose, readStatements } from '../../src/signing/laboratory.ts';

interface Case {
  id: string;
  symptom_raw: string;
  cause: string;
  accept_causes: string[];
}

const file = new URL('../case/data/cases.jsonl', import.meta.url);
const cases = readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Case);

/**
 * The kind that comes first, and where among the causes of all findings the case's own stands (0 is the first
 * cause of the first finding; undefined where the text alone can't lead there).
 */
const said: Record<string, { kind: string | undefined; among: number | undefined }> = JSON.parse(
  readFileSync(new URL('data/cases.json', import.meta.url), 'utf8'),
);

const telling = /signature|Signature|canonical|scoped to|key=value|AWS4-HMAC/;

test('every case with a signature in it is listed', () => {
  const ids = cases.filter(({ symptom_raw }) => telling.test(symptom_raw)).map(({ id }) => id);
  assert.deepEqual(ids.sort(), Object.keys(said).sort());
});

for (const [id, { kind, among }] of Object.entries(said)) {
  test(`${id}: ${kind ?? 'nothing'}`, async () => {
    const one = cases.find((other) => other.id === id);
    assert.ok(one);
    const { findings } = await diagnose(readStatements(one.symptom_raw));
    const causes = [...new Set(findings.flatMap((finding) => finding.causes))];
    const accepted = [one.cause, ...one.accept_causes];
    const place = causes.findIndex((slug) => accepted.includes(slug));
    assert.deepEqual([findings[0]?.kind, place < 0 ? undefined : place], [kind, among]);
  });
}
