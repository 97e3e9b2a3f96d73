/** The types of everything under content/, once read. */

import type { SnippetName } from './file-name.ts';
import type { Page } from './read/matter.ts';
import type { CauseMatter, ErrorMatter, GuideMatter, QuestionMatter } from './schema.ts';

/** A file that the page shows whole: code, console steps, a response. */
export interface Snippet extends SnippetName {
  file: string;
  /** File name without its folder. */
  name: string;
  text: string;
}

interface Slugged<Matter> extends Page<Matter> {
  slug: string;
}

export interface Cause extends Slugged<CauseMatter> {
  snippets: Snippet[];
}

export interface ErrorPage extends Slugged<ErrorMatter> {
  /** The second half of the prose, `recover.md`, if it is there. */
  recover?: { file: string; body: string };
  snippets: Snippet[];
}

/** The slug of a question is the name of its fact. */
export type Question = Slugged<QuestionMatter>;
export type Guide = Slugged<GuideMatter>;

/** Everything under content/, each list sorted by slug. */
export interface Catalogue {
  errors: ErrorPage[];
  causes: Cause[];
  questions: Question[];
  guides: Guide[];
}
