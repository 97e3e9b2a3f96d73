import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import type { Answers, Field } from './field.ts';

/** What the generator can make. */
export interface Kind {
  fields(catalogue: Catalogue, options: Answers): readonly Field[];
  /** Texts by path from the project's folder. Lines that are still to be written say TODO. */
  files(answers: Answers, today: string): Record<string, string>;
  /** What has to be done elsewhere, as paragraphs. */
  steps(answers: Answers): readonly string[];
}
