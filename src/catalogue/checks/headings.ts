import type { Catalogue } from '../catalogue.ts';
import { readMarkdown } from '../markdown.ts';
import type { Problem } from '../problem.ts';
import { proseOf } from '../prose.ts';

/** The headings that a page has, exactly and in this order; the layouts cut the prose at them. */
const required: Record<string, string[]> = {
  cause: ['Verify the fix', 'Keep it from coming back'],
  error: ['Quick fix', 'What this means', "When you'll see this"],
  recover: ['Recovery pattern', 'How to avoid it'],
  console: [],
  question: [],
};

/** Headings are the ones that the form of a page asks for. Guides are free, but begin at the second level. */
export function checkHeadings(catalogue: Catalogue): Problem[] {
  return proseOf(catalogue).flatMap(({ kind, file, body, bodyLine }) => {
    const headings = readMarkdown(body, bodyLine).lines.flatMap(({ number, text }) => {
      const [, marks, title] = /^(#{1,6})\s+(.*?)\s*#*$/.exec(text) ?? [];
      return marks && title !== undefined ? [{ line: number, level: marks.length, title }] : [];
    });
    const problems: Problem[] = headings
      .filter(
        ({ level }) => level === 1 || (kind !== 'guide' && level > 3) || (kind === 'cause' && level > 2),
      )
      .map(({ line, title, level }) => ({
        file,
        line,
        what: `the heading "${title}" is of level ${level}`,
        cure: level === 1 ? 'Use `##`: the title is the only heading of level 1' : 'Use `##`, or plain text',
      }));
    const want = required[kind];
    const have = headings.filter(({ level }) => level === 2).map(({ title }) => title);
    if (want && have.join('\n') !== want.join('\n')) {
      problems.push({
        file,
        what: `its headings are ${have.length === 0 ? 'none' : have.join(' | ')}`,
        cure:
          want.length === 0
            ? 'Use none'
            : `Use exactly these, in this order: ${want.map((h) => `## ${h}`).join(', ')}`,
      });
    }
    return problems;
  });
}
