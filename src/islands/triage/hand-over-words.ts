import words from 'virtual:words';
import type { HandOverWords } from '../../case/hand-over.ts';
import { prelude, variablesIn } from '../../commands/prelude.ts';
import type { Target } from '../../facts/target.ts';
import { labelOf, nameOf } from './label.ts';

/** The words of a hand-over as this page has them; commands are filled with the target. */
export const handOverWords = (target: Target): HandOverWords => ({
  error: (slug) => words.errors[slug]?.[0] ?? slug,
  cause: (slug) => words.causes[slug]?.[0] ?? slug,
  question: (fact) => words.questions[fact],
  name: nameOf,
  label: labelOf,
  causesOf: (slug) => words.errors[slug]?.[1] ?? [],
  prelude: (command) => prelude(variablesIn(command), target).text,
  address: (path) => `${location.origin}${path}`,
});
