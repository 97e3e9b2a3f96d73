import type { Option } from '../options.ts';

const escapes: Record<string, string> = {
  '\\': '\\\\',
  '"': '\\"',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\v': '\\v',
};

/** Options as a file that `curl -K` reads: one a line, values in double quotes (curl's manual, `--config`). */
export const configOf = (options: readonly Option[]): string =>
  options
    .map(([name, value]) =>
      value === undefined
        ? `${name}\n`
        : `${name} "${value.replace(/[\\"\n\r\t\v]/g, (mark) => escapes[mark] ?? mark)}"\n`,
    )
    .join('');
