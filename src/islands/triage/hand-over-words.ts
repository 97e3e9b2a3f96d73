import words from 'virtual:words';
import type { HandOverWords } from '../../case/hand-over.ts';
import { fill, type Shell } from '../../commands/fill.ts';
import type { Target } from '../../facts/target.ts';
import { labelOf, nameOf } from './label.ts';

/** The words of a hand-over as this page has them; commands are filled with the target, for the shell of whoever gets them. */
export const handOverWords = (target: Target, shell: Shell): HandOverWords => ({
  error: (slug) => words.errors[slug]?.[0] ?? slug,
  cause: (slug) => words.causes[slug]?.[0] ?? slug,
  question: (fact) => words.questions[fact],
  name: nameOf,
  label: labelOf,
  causesOf: (slug) => words.errors[slug]?.[1] ?? [],
  filled: (command) => fill(command, target, shell),
  address: (path) => `${location.origin}${path}`,
});
