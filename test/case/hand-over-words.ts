/** The words of content/ as a hand-over needs them. */

import type { HandOverWords } from '../../src/case/hand-over.ts';
import { read } from '../../src/catalogue/read.ts';
import { fill, type Shell } from '../../src/commands/fill.ts';
import type { Target } from '../../src/facts/target.ts';

const { catalogue } = read();
export const { causes, errors, questions } = catalogue;

export const question = (fact: string) => {
  const one = questions.find(({ slug }) => slug === fact);
  if (!one) return undefined;
  const { ask, values, command } = one.matter;
  return { ask, values, help: one.body.trim(), ...(command && { command }) };
};

export const wordsFor = (target: Target, shell: Shell = 'posix'): HandOverWords => ({
  error: (slug) => errors.find((one) => one.slug === slug)?.matter.messages[0] ?? slug,
  cause: (slug) => causes.find((one) => one.slug === slug)?.matter.title ?? slug,
  question,
  name: (fact) => question(fact)?.ask ?? fact,
  label: (fact, value) => question(fact)?.values[value] ?? value,
  causesOf: (slug) => errors.find((one) => one.slug === slug)?.matter.causes.map(({ cause }) => cause) ?? [],
  filled: (command) => fill(command, target, shell),
  address: (path) => `https://gatewhy.example${path}`,
});
