import type { Catalogue } from './catalogue.ts';

/** A piece of Markdown of the catalogue and where it stands. */
export interface Prose {
  kind: 'cause' | 'error' | 'recover' | 'console' | 'question' | 'guide';
  file: string;
  body: string;
  /** Line of the file on which `body` begins. */
  bodyLine: number;
}

/** All the prose under content/. */
export function proseOf({ causes, errors, questions, guides }: Catalogue): Prose[] {
  const page =
    (kind: Prose['kind']) =>
    ({ file, body, bodyLine }: Omit<Prose, 'kind'>): Prose => ({ kind, file, body, bodyLine });
  const steps = causes.flatMap(({ snippets }) =>
    snippets
      .filter(({ form }) => form === 'console')
      .map(({ file, text }): Prose => ({ kind: 'console', file, body: text, bodyLine: 1 })),
  );
  const recover = errors.flatMap(({ recover }) => (recover ? [{ ...recover, bodyLine: 1 }] : []));
  return [
    ...causes.map(page('cause')),
    ...errors.map(page('error')),
    ...recover.map(page('recover')),
    ...questions.map(page('question')),
    ...guides.map(page('guide')),
    ...steps,
  ];
}
