import type { Catalogue } from '../catalogue.ts';
import type { Problem } from '../problem.ts';

interface Text {
  file: string;
  text: string;
}

function textsOf({ causes, errors, questions, guides }: Catalogue): Text[] {
  const recover = errors.flatMap(({ recover }) =>
    recover ? [{ file: recover.file, text: recover.body }] : [],
  );
  return [
    ...[...causes, ...errors, ...questions, ...guides],
    ...recover,
    ...[...causes, ...errors].flatMap(({ snippets }) => snippets),
  ];
}

/** No page says TODO: the generator writes it on every line that is still to be written. */
export function checkTodo(catalogue: Catalogue): Problem[] {
  return textsOf(catalogue).flatMap(({ file, text }) =>
    text.split('\n').flatMap((row, index): Problem[] => {
      const found = /\bTODO\b:?\s*(.*)/.exec(row);
      if (!found) return [];
      const what = `is not written yet${found[1] ? `: ${found[1].replace(/[.'"]*\s*$/, '')}` : ''}`;
      return [{ file, line: index + 1, what, cure: 'Write it, and take the TODO out' }];
    }),
  );
}
