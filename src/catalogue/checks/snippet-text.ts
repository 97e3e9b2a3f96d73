import type { Catalogue, Snippet } from '../catalogue.ts';
import type { Problem } from '../problem.ts';

function longest({ form }: Snippet): number {
  return form === 'recover' ? 50 : 45;
}

/** Rules for the text of any snippet, whatever its language. */
export function checkSnippetText({ causes, errors }: Catalogue): Problem[] {
  return [...causes, ...errors].flatMap(({ snippets }) =>
    snippets.flatMap((snippet) => {
      const { file, text } = snippet;
      const lines = text.replace(/\n$/, '').split('\n');
      const problems: Problem[] = [];
      const add = (what: string, cure: string, line?: number) =>
        problems.push({ file, what, cure, ...(line === undefined ? {} : { line }) });
      if (text.trim() === '') add('is empty', 'Write it, or remove the file');
      if (lines.length > longest(snippet)) {
        add(`has ${lines.length} lines`, `Shorten it to at most ${longest(snippet)}`);
      }
      lines.forEach((line, index) => {
        if (line.includes('\t') && snippet.language !== 'go')
          add('holds a tab', 'Indent with two spaces', index + 1);
        if (/\s$/.test(line)) add('has white space at the end of a line', 'Remove it', index + 1);
        for (const [account] of line.matchAll(/(?<![\w.-])\d{12}(?![\w.-])/g)) {
          if (account === '111122223333') continue;
          add(`names the account ${account}`, 'Use 111122223333, or the variable ACCOUNT_ID', index + 1);
        }
      });
      return problems;
    }),
  );
}
