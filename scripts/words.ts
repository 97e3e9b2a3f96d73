import type { Words } from '../src/case/report.ts';
import { read } from '../src/catalogue/read.ts';

/** The words of content/ as a report needs them. Files that can't be read are left out, so a report still works. */
export function wordsOfContent(): Words {
  const { catalogue } = read();
  const error = (slug: string) => catalogue.errors.find((one) => one.slug === slug);
  return {
    causesOf: (slug) => error(slug)?.matter.causes.map(({ cause }) => cause) ?? [],
    apiTypesOf: (slug) => error(slug)?.matter.apiTypes ?? [],
    question: (fact) => catalogue.questions.find((one) => one.slug === fact)?.matter,
  };
}
