/** Variables inside the short commands of a sentence. Pure: no DOM. */
import { quote } from '../../commands/quote.ts';
import type { VariableName } from '../../commands/variables.ts';

/** What means the same to every shell, quoted or not. */
const plain = /^[\w./:-]+$/;

/**
 * A command of one line with its variables replaced by values: `"$URL"` by the quoted value, a bare `$STAGE` by one that
 * needs no quotes. What has no value stays a variable; a text that is no command, but the name of a variable, stays too.
 */
export function fillInline(text: string, valueFor: (name: VariableName) => string | undefined): string {
  if (!/\s/.test(text)) return text;
  return text
    .replace(/"\$([A-Z][A-Z_]*)"/g, (whole, name) => {
      const value = valueFor(name);
      return value === undefined ? whole : quote(value);
    })
    .replace(/\$([A-Z][A-Z_]*)/g, (whole, name) => {
      const value = valueFor(name);
      return value !== undefined && plain.test(value) ? value : whole;
    });
}
