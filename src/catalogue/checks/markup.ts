import type { Catalogue } from '../catalogue.ts';
import { readMarkdown } from '../markdown.ts';
import type { Problem } from '../problem.ts';
import { proseOf } from '../prose.ts';

const longestBlock = 3;

/** Prose is Markdown without HTML, and a cause's code is a file, so that real tools can check it. */
export function checkMarkup(catalogue: Catalogue): Problem[] {
  return proseOf(catalogue).flatMap(({ kind, file, body, bodyLine }) => {
    const { lines, blocks } = readMarkdown(body, bodyLine);
    const html = lines
      .filter(({ text }) => /<(?!https?:)[a-z!/][^>]*>/i.test(text))
      .map(({ number }) => ({
        file,
        line: number,
        what: 'holds HTML',
        cure: 'Use Markdown; put a name in angle brackets between backticks',
      }));
    const long = blocks
      .filter(({ lines: length }) => kind === 'cause' && length > longestBlock)
      .map(({ line, lines: length }) => ({
        file,
        line,
        what: `has a code block of ${length} lines`,
        cure: `Make it a snippet file, or shorten it to ${longestBlock} lines`,
      }));
    return [...html, ...long];
  });
}
