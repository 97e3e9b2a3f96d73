/** The text of a page's file. */
import { stringify } from 'yaml';
import type { Answers } from './field.ts';

/** Front matter and prose. Texts are quoted where YAML needs it. */
export const pageText = (matter: object, body: string): string =>
  `---\n${stringify(matter, { lineWidth: 0, singleQuote: true })}---\n${body.trim()}\n`;

/** The part of the front matter that says where the facts come from, and when that was read. */
export const checkedToday = ({ source, sourceTitle }: Answers, today: string): object => ({
  sources: [{ url: source, title: sourceTitle }],
  checked: today,
});
