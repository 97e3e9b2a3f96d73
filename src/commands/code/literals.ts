import { escapeUnseen } from '../quote.ts';

const escaped = (mark: string): string => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Of a character beyond the first 65,536, which has no escape of four digits. */
const wide = (mark: string): string =>
  mark.length > 1 ? `\\U${(mark.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}` : escaped(mark);

/** The same for JavaScript, where such a character is two. */
const pair = (mark: string): string => mark.replace(/[\s\S]/g, escaped);

/**
 * A text as a literal in double quotes that JavaScript and TypeScript read: the escapes of JSON (RFC 8259 7). What can't be
 * seen is escaped. Half characters must have been refused before.
 */
export const literal = (text: string): string => escapeUnseen(JSON.stringify(text), pair);

/** The same for Python and Go (Python, "String and Bytes literals"; Go, "String literals"). */
export const wideLiteral = (text: string): string => escapeUnseen(JSON.stringify(text), wide);

/**
 * A text as a literal of Java in ASCII, since older compilers read the source in the machine's own code page. Escapes
 * like `\u0041` are replaced before anything else is read (Java Language Specification 3.3), but a quote, a backslash and
 * the ends of lines have their own escapes here, so none of those means one.
 */
export const javaLiteral = (text: string): string =>
  JSON.stringify(text).replace(/[^ -~]/g, (mark) => escaped(mark));
