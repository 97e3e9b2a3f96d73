import type { Station } from '../../catalogue/schema.ts';

/** The words of one question. */
export interface QuestionWords {
  ask: string;
  values: Record<string, string>;
  /** Headings under which many values are folded. */
  groups?: { name: string; values: string[] }[];
  /** How to find out: plain text with `code` and **bold**. */
  help: string;
  command?: string;
}

/** What the wizard takes from content/: questions by fact, causes and errors by slug. */
export interface WizardWords {
  questions: Record<string, QuestionWords>;
  causes: Record<string, [title: string, summary: string, station: Station]>;
  errors: Record<string, [message: string, causes: string[]]>;
}
