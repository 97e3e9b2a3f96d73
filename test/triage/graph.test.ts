import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AnyStateNode } from 'xstate';
import type { Facts } from '../../src/facts/vocabulary.ts';
import { diagnose } from '../../src/triage/diagnose.ts';
import { ends, restingState } from '../../src/triage/machine.ts';
import { asks, branches, root } from '../../src/triage/walk.ts';
import { everyPath, walkTo } from './paths.ts';

const paths = everyPath();

test('every cause, and undecided, is the end of some path', () => {
  const reached = new Set(paths.map(({ end }) => end));
  assert.deepEqual([...reached].sort(), [...ends].sort());
});

test('every path ends in a final state after at most seven questions, none asked twice', () => {
  const known = new Set(ends);
  for (const { asked, end } of paths) {
    assert.ok(known.has(end), `${asked.join(' → ')} stops in ${end}`);
    assert.ok(asked.length <= 7, `${asked.join(' → ')} → ${end}`);
    assert.equal(new Set(asked).size, asked.length, asked.join(' → '));
  }
});

test('every question takes "I don’t know", and every other state has a way on', () => {
  const seen = new Set<AnyStateNode>();
  const visit = (node: AnyStateNode): void => {
    if (seen.has(node)) return;
    seen.add(node);
    const ways = branches(node);
    if (asks(node))
      assert.ok(
        ways.some(({ value }) => value === 'unknown'),
        `${node.id} has no way on for unknown`,
      );
    else if (node.type !== 'final')
      assert.ok(
        ways.some(({ fact }) => fact === undefined),
        `${node.id} may get stuck`,
      );
    for (const { to } of ways) visit(to);
  };
  visit(root);
});

test('xstate rests where the walk of its graph ends', () => {
  for (const { facts } of paths.filter((_, index) => index % 10 === 0)) {
    assert.equal(restingState(facts).id, walkTo(facts).id);
  }
});

test('the causes that remain are fewer with each answer, and the right one is among them', () => {
  for (const { evidence, facts, asked, end } of paths.filter((_, index) => index % 20 === 0)) {
    const known: Facts = { ...evidence, ...(!asked.includes('error') && { error: facts.error }) } as Facts;
    let before = Number.POSITIVE_INFINITY;
    for (const fact of asked) {
      const { remaining, ruledOut } = diagnose(known);
      assert.ok(remaining.length <= before, `${fact} made the list longer`);
      if (end !== 'undecided') assert.ok(remaining.includes(end), `${end} was lost before ${fact}`);
      assert.ok(
        !ruledOut.some(({ cause }) => remaining.includes(cause)),
        'a cause both remains and is ruled out',
      );
      before = remaining.length;
      Object.assign(known, { [fact]: facts[fact] });
    }
  }
});
