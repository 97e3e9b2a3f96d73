import { mentionedAuthor } from './author.ts';
import { rank } from './rank.ts';
import { lineReaders } from './readers/line.ts';
import { type Finding, type Match, stretchOf } from './reading.ts';

/** Errors that a text shows, best first, and what it may prove besides; nothing of it is held against the rest. */
export interface Signs {
  errors: Match[];
  findings: Finding[];
}

/**
 * The signs in a short text, such as a line that somebody searches for: what the readers of lines find, without
 * taking the text apart into requests and answers.
 */
export function signsOf(text: string): Signs {
  const stretch = stretchOf(text);
  const parts = lineReaders.map((reader) => reader(stretch));
  const matches = parts.flatMap(({ matches: found = [] }) => found);
  return {
    errors: rank(matches, mentionedAuthor(stretch), undefined),
    findings: parts.flatMap(({ findings = [] }) => findings),
  };
}
