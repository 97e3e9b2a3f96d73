/** Every text of the catalogue leads to its error, in every form in which it is pasted. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { read } from '../../src/evidence/read.ts';
import { answers, catalogue, fill, respaced } from './catalogue.ts';
import { shared } from './shared-texts.ts';

const crlf = (text: string): string => text.replace(/\r?\n/g, '\r\n');

/** The errors of the catalogue that a text may stand for: its own, and the ones that share it. */
function allowed(slug: string, text: string): string[] {
  const owners = catalogue
    .filter(({ bodies, consoleMessages }) => [...bodies, ...consoleMessages].includes(text))
    .map((one) => one.slug);
  return [...new Set([slug, ...owners, ...(shared.find(({ texts }) => texts.test(text))?.errors ?? [])])];
}

function check(pasted: string, wanted: string[]): void {
  const { errors, facts } = read(pasted);
  const first = errors[0]?.slug;
  assert.ok(
    first && wanted.includes(first),
    `${first} instead of ${wanted.join(' or ')}: ${JSON.stringify(pasted)}`,
  );
  if (facts.error !== undefined) assert.equal(facts.error, first, 'the fact is not the first error');
}

for (const error of catalogue) {
  describe(error.slug, () => {
    for (const text of error.bodies) {
      const wanted = allowed(error.slug, text);
      const body = fill(text);
      test(`body ${body.slice(0, 90)}`, () => {
        for (const form of [body, ...respaced(body)]) {
          for (const pasted of [form, crlf(form), `\n\n  ${form}  \n`]) check(pasted, wanted);
        }
        // A 200 with an error in it, and a frame, are no failing answers.
        if (!(error.status[0] && error.status[0] >= 400)) return;
        for (const answer of answers(error, body)) {
          for (const pasted of [answer, crlf(answer)]) check(pasted, wanted);
        }
      });
    }
    for (const text of error.consoleMessages) {
      const wanted = allowed(error.slug, text);
      const line = fill(text);
      test(`text ${line.slice(0, 90)}`, () => {
        for (const pasted of [line, `${line}\r\n`, `\n${line}\n`]) check(pasted, wanted);
      });
    }
  });
}

test('an error is decided on by its bodies, or by those of one that shares them', () => {
  for (const error of catalogue) {
    for (const text of error.bodies.filter((body) => body.startsWith('{'))) {
      assert.ok(allowed(error.slug, text).includes(read(fill(text)).facts.error ?? ''), text);
    }
  }
});
