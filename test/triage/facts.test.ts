import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { factsFromFragment, fragmentOf } from '../../src/facts/link.ts';
import { type FactName, type Facts, factNames, vocabulary } from '../../src/facts/vocabulary.ts';
import { diagnose } from '../../src/triage/diagnose.ts';
import { exclusions } from '../../src/triage/exclusions.ts';
import { ends } from '../../src/triage/machine.ts';

/** Any set of facts, however contradictory, mostly about one error so that the tree is entered. */
const anyFacts: fc.Arbitrary<Facts> = fc.record(
  Object.fromEntries(
    factNames.map((name) => [name, fc.constantFrom<string>(...vocabulary[name], 'unknown')]),
  ) as Record<FactName, fc.Arbitrary<string>>,
  { requiredKeys: [], noNullPrototype: true },
) as fc.Arbitrary<Facts>;
const causes = new Set(ends);

test('random facts never throw, and end in a question, a cause or undecided', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const { next, cause, undecided } = diagnose(facts);
      assert.equal([next, cause, undecided || undefined].filter(Boolean).length, 1);
      if (next) assert.equal(facts[next.fact], undefined);
      if (cause) assert.ok(causes.has(cause));
    }),
    { numRuns: 2000 },
  );
});

test('no cause is reached that a known fact excludes', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const { cause } = diagnose(facts);
      for (const [fact, values] of Object.entries(exclusions.get(cause ?? '') ?? {})) {
        const known = facts[fact as FactName];
        assert.ok(known === undefined || !values.includes(known), `${cause} in spite of ${fact}=${known}`);
      }
    }),
    { numRuns: 2000 },
  );
});

test('the table of exclusions names causes and values that exist', () => {
  for (const [cause, facts] of exclusions) {
    assert.ok(causes.has(cause), cause);
    for (const [fact, values] of Object.entries(facts)) {
      for (const value of values)
        assert.ok((vocabulary[fact as FactName] as readonly string[]).includes(value), `${fact}=${value}`);
    }
  }
});

test('a link restores the facts it was made from', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => assert.deepEqual(factsFromFragment(`#${fragmentOf(facts)}`), facts)),
  );
});

test('unknown and outdated names of a link are dropped', () => {
  assert.deepEqual(
    factsFromFragment('#error=forbidden&old=1&host=moon&__proto__=x&constructor=y&stageInUrl=no'),
    {
      error: 'forbidden',
      stageInUrl: 'no',
    },
  );
  for (const odd of ['', '#', '#%', '#error', '#=&&=', '#error=%E0%A4%A'])
    assert.deepEqual(factsFromFragment(odd), {});
});
