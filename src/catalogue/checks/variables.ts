import { strayVariables } from '../../commands/prelude.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Problem } from '../problem.ts';

/** Variables in shell snippets are known ones: the page puts a line with the reader's own value in front for each. */
export function checkVariables({ causes, errors }: Catalogue): Problem[] {
  const shell = [...causes, ...errors]
    .flatMap(({ snippets }) => snippets)
    .filter(({ language }) => language === 'sh');
  return shell.flatMap(({ file, text }) =>
    strayVariables(text).map((name) => {
      const line = text.split('\n').findIndex((row) => new RegExp(`\\$\\{?${name}\\b`).test(row)) + 1;
      const cure = `Use a name from src/commands/variables.ts, or add ${name} there and in CONTRIBUTING.md`;
      return { file, line, what: `nothing sets the variable ${name}`, cure };
    }),
  );
}
