import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AnyStateNode } from 'xstate';
import { read } from '../../src/catalogue/read.ts';
import { type ErrorSlug, vocabulary } from '../../src/facts/vocabulary.ts';
import { ends } from '../../src/triage/machine.ts';
import { asks, branches, causesFrom, offers, root } from '../../src/triage/walk.ts';

const { catalogue } = read();
const finals = ends.filter((name) => name !== 'undecided');

/** For each fact that some state asks for, every value that is offered somewhere. */
function asked(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const seen = new Set<AnyStateNode>();
  const visit = (node: AnyStateNode): void => {
    if (seen.has(node)) return;
    seen.add(node);
    const fact = asks(node);
    if (fact) found.set(fact, new Set([...(found.get(fact) ?? []), ...offers(node)]));
    for (const { to } of branches(node)) visit(to);
  };
  visit(root);
  return found;
}

test('every final state has a cause page, and every cause page a final state', () => {
  assert.deepEqual(catalogue.causes.map(({ slug }) => slug).sort(), [...finals].sort());
});

test('every error of the vocabulary has a page, and every page its error', () => {
  assert.deepEqual(catalogue.errors.map(({ slug }) => slug).sort(), [...vocabulary.error].sort());
});

for (const { slug, matter } of catalogue.errors) {
  test(`${slug}: the machine can reach exactly the causes that its page lists`, () => {
    const reachable = causesFrom(root, { error: slug as ErrorSlug });
    assert.deepEqual(matter.causes.map(({ cause }) => cause).sort(), [...reachable].sort());
  });
}

test('every fact that is asked for has a question, with a label for each value that is offered', () => {
  for (const [fact, values] of asked()) {
    const question = catalogue.questions.find(({ slug }) => slug === fact);
    assert.ok(question, `content/questions/${fact}.md is missing: the machine asks for ${fact}`);
    for (const value of values)
      assert.ok(question.matter.values[value], `${question.file}: no label for ${value}`);
  }
});

test('every question asks for a fact that the machine asks for, with no label for a value that is not one', () => {
  const facts = asked();
  for (const { slug, file, matter } of catalogue.questions) {
    assert.ok(facts.has(slug), `${file}: the machine never asks for ${slug}`);
    const values: readonly string[] = vocabulary[slug as 'error'];
    for (const value of Object.keys(matter.values))
      assert.ok(values.includes(value), `${file}: ${value} is no value`);
  }
});

test('where answers are folded under headings, each stands under one', () => {
  for (const { file, matter } of catalogue.questions) {
    const grouped = matter.groups?.flatMap(({ values }) => values);
    if (grouped) assert.deepEqual(grouped.sort(), Object.keys(matter.values).sort(), file);
  }
});

test('a cause is not reached for a kind of API that cannot have it', () => {
  for (const error of vocabulary.error) {
    for (const apiType of vocabulary.apiType) {
      for (const slug of causesFrom(root, { error, apiType })) {
        const cause = catalogue.causes.find((one) => one.slug === slug);
        if (cause)
          assert.ok(cause.matter.apiTypes.includes(apiType), `${error}: ${slug} is not for ${apiType} APIs`);
      }
    }
  }
});
