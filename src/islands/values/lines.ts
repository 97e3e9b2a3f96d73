/** The `export` lines in front of a snippet. Pure: no DOM. */
import { prelude } from '../../commands/prelude.ts';
import { quote } from '../../commands/quote.ts';
import type { VariableName } from '../../commands/variables.ts';

export interface Line {
  name: VariableName;
  /** The line without its newline. */
  text: string;
  /** Whether the reader still has to put the value in. */
  isPlaceholder: boolean;
}

/** One line for each name: the reader's value, or a placeholder that shows what belongs there. */
export function exportLines(
  names: readonly VariableName[],
  valueFor: (name: VariableName) => string | undefined,
): Line[] {
  return names.map((name) => {
    const value = valueFor(name);
    if (value === undefined) return { name, text: prelude([name], {}).text, isPlaceholder: true };
    return { name, text: `export ${name}=${quote(value)}`, isPlaceholder: false };
  });
}
