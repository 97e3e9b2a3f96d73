/** A case played to its end, question by question. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { replay } from '../../src/case/replay.ts';
import { read } from '../../src/evidence/read.ts';
import { factNames, vocabulary } from '../../src/facts/vocabulary.ts';

const forbidden = read('{"message":"Forbidden"}');

test('asks until a cause is reached, and no further', () => {
  const answers = { host: 'default', stageInUrl: 'no', linkFromPage: 'no', apiKeyRequired: 'yes' };
  const { end, asked } = replay(forbidden, answers);
  assert.equal(end.diagnosis.cause, 'missing-stage-in-url');
  assert.deepEqual(asked, ['host', 'stageInUrl', 'linkFromPage']);
});

test('what the evidence says is not asked', () => {
  const text = 'curl https://a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com/\n{"message":"Forbidden"}';
  const { end, asked } = replay(read(text), { linkFromPage: 'yes' });
  assert.equal(end.diagnosis.cause, 'missing-stage-in-app-links');
  assert.deepEqual(asked, ['linkFromPage']);
});

test('a question without an answer, or with one that is no value, is answered "I don’t know"', () => {
  for (const answers of [{}, { host: 'moon' }, { host: 'unknown' }] as Record<string, string>[]) {
    const { end, asked } = replay(forbidden, answers);
    assert.equal(end.facts.host, 'unknown');
    assert.equal(end.diagnosis.cause, undefined);
    assert.ok(end.diagnosis.undecided);
    assert.ok(asked.length > 1);
  }
});

test('every case ends, asks nothing twice and asks at most seven questions', () => {
  const texts = [
    '',
    '{"message":"Forbidden"}',
    '{"message":"Missing Authentication Token"}',
    'TypeError: Failed to fetch',
  ];
  const answers = fc.record(
    Object.fromEntries(
      factNames.map((name) => [name, fc.constantFrom<string>(...vocabulary[name], 'unknown')]),
    ),
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.constantFrom(...texts), answers, (text, given) => {
      const { end, asked } = replay(read(text), given as Record<string, string>);
      assert.equal(end.diagnosis.next, undefined);
      assert.equal(new Set(asked).size, asked.length);
      assert.ok(asked.length <= 7, `${asked.length} questions: ${asked.join(' ')}`);
    }),
    { numRuns: 300 },
  );
});
