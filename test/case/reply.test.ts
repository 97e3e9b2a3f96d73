/** A customer's reply goes on where the message stopped. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openQuestions } from '../../src/case/open-questions.ts';
import { openText } from '../../src/case/open-text.ts';
import { factsOfReply } from '../../src/case/reply.ts';
import type { Facts } from '../../src/facts/vocabulary.ts';
import { goldenInputs } from '../evidence/golden.ts';
import { errors, question } from './hand-over-words.ts';
import { notes } from './notes.ts';

const { facts } = openText('{"message":"Missing Authentication Token"}', { apiType: 'rest' });
const [first, second] = openQuestions(facts);
const labelOf = (at: number): string => {
  const one = first ?? assert.fail('no question is open');
  return question(one.fact)?.values[one.values[at] ?? ''] ?? assert.fail('the value has no label');
};
const reply = (text: string) => factsOfReply(text, facts, question);
const means = (text: string, at: number) =>
  assert.equal(reply(text)[first?.fact ?? 'error'], first?.values[at] ?? 'unknown', text);

test('an answer is a label, a letter, a value, or that nobody knows', () => {
  first?.values.forEach((value, at) => {
    for (const said of [
      labelOf(at),
      labelOf(at).toUpperCase(),
      ` ${labelOf(at)}. `,
      `“${labelOf(at)}”`,
      value,
      `${'abcdefgh'[at]}`,
      `${'abcdefgh'[at]}) ${labelOf(at)}`,
    ])
      means(`Answer 1: ${said}`, at);
  });
  for (const said of ['I don’t know', "I don't know", 'unknown']) means(`answer 1: ${said}`, 99);
});

test('as mail programs quote it', () => {
  means(`Hello,\r\n\r\nhere you are:\r\n> Answer 1: ${labelOf(0)}\r\n> Answer 2: \r\n`, 0);
});

test('each question has its own line', () => {
  const said = reply(`Answer 1: a\nAnswer 2: b`);
  assert.equal(said[first?.fact ?? 'error'], first?.values[0]);
  assert.equal(said[second?.fact ?? 'error'], second?.values[1]);
});

test('facts by their names', () => {
  assert.deepEqual(reply('methodMatches=no\nnoFact=yes\nmethodMatches2 = no'), { methodMatches: 'no' });
});

test('output is read as evidence is, and changes nothing that is known', () => {
  const text = goldenInputs.find(({ name }) => name === 'get-to-post-only-route')?.text ?? '';
  const said = reply(text);
  assert.equal(said.method, 'GET');
  assert.equal(said.error, undefined);
});

test('what isn’t clear stays open', () => {
  for (const text of ['', 'Answer 1:', 'Answer 1: perhaps', 'Answer 9: a', 'Answer 1: z', 'thank you'])
    assert.deepEqual(reply(text), {}, text);
});

test('the message by itself, as mail programs send it back, answers nothing', () => {
  for (const { slug } of errors) {
    const known = openText('', { error: slug } as Facts).facts;
    const { customer } = notes('', { error: slug } as Facts);
    for (const text of [customer, customer.replace(/^/gm, '> ')]) {
      assert.deepEqual(factsOfReply(text, known, question, customer), {}, `${slug}:\n${customer}`);
    }
  }
});
