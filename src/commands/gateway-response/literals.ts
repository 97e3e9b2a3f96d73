/** Texts as literals of other languages. */
import { isSafe, quote } from '../quote.ts';
import { CommandRefused } from '../refusal.ts';

/**
 * JSON as one argument of a shell. Like `quote`, but a backslash before a quotation mark stays where it is, so that JSON
 * remains readable: between single quotes only `\\` and `\'` mean something to fish, and nothing to the others.
 * Throws `CommandRefused` for what may never reach a command line.
 */
export function quoteJson(json: string): string {
  return json
    .split("'")
    .map((part) => (part === '' ? '' : isSafe(part) && !/\\(?:\\|$)/.test(part) ? `'${part}'` : quote(part)))
    .join("\\'");
}

/**
 * Lines of JSON as a literal here-string of PowerShell (5.1 and 7): nothing in it is expanded, and it ends at a line that
 * begins with `'@`. Throws `CommandRefused` for characters that `-Encoding ascii` can't write.
 */
export function hereString(text: string): string {
  if (!/^[\n\x20-\x7e]*$/.test(text) || /^'@/m.test(text))
    throw new CommandRefused('This can’t be written for PowerShell: use plain ASCII.');
  return `@'\n${text}\n'@`;
}

/** A scalar of YAML in single quotes. */
export const yamlString = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** A string of HCL: `${` and `%{` would begin a template. */
export const hclString = (text: string): string =>
  JSON.stringify(text).replace(/[$%](?=\{)/g, (sign) => sign + sign);

/** A string of TypeScript in the quotes that need the fewest escapes. */
export function tsString(text: string): string {
  if (text.includes("'") && !text.includes('"')) return JSON.stringify(text);
  return `'${text.replace(/[\\']/g, (found) => `\\${found}`)}'`;
}
