/** One thing that the generator asks, and what it refuses at once, with the cure. */
import type { z } from 'astro/zod';
import { explainIssue } from '../../src/catalogue/read/issue.ts';

export interface Field {
  /** Its option on the command line is `--name`. */
  name: string;
  ask: string;
  /** What an empty answer stands for; without it an answer has to be given. */
  otherwise?: string;
  /** What is wrong with an answer and how to mend it; undefined if nothing is. */
  refuse(answer: string): string | undefined;
}

/** What was answered, by the name of the field. */
export type Answers = Record<string, string>;

/** An answer of words with commas or blanks between them as a list; `none` is an empty one. */
export const listOf = (answer: string): string[] =>
  answer.split(/[\s,]+/).filter((part) => part !== '' && part !== 'none');

/** A refusal by a schema of the front matter, in the words of the build. */
export function bySchema(name: string, schema: z.ZodType, parse: (answer: string) => unknown = String) {
  return (answer: string): string | undefined => {
    const issue = schema.safeParse(parse(answer)).error?.issues[0];
    if (!issue) return undefined;
    const { what, cure } = explainIssue({ ...issue, path: [name, ...issue.path] });
    const length = issue.code === 'too_big' || issue.code === 'too_small' ? ` (it has ${answer.length})` : '';
    return `${what}. ${cure}${length}.`;
  };
}

/** A refusal of what is none of some words; with `many` the answer is a list of them, and not an empty one. */
export function oneOf(words: readonly string[], { many = false } = {}) {
  return (answer: string): string | undefined => {
    const given = many ? listOf(answer) : [answer];
    const stranger = given.find((word) => !words.includes(word));
    if (stranger === undefined && given.length > 0) return undefined;
    const what = stranger === undefined ? 'That is none' : `There is no "${stranger}"`;
    return `${what}. Use ${many ? 'some of these, with commas' : 'one of these'}: ${words.join(', ')}.`;
  };
}
