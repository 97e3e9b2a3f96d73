import { hidden } from '../quote.ts';

const escaped = (mark: string): string => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * A text as a literal in double quotes that JavaScript, TypeScript, Python and Go read alike: the escapes of JSON (RFC 8259
 * 7), which all of them have. What can't be seen is escaped. Half characters must have been refused before.
 */
export const literal = (text: string): string =>
  JSON.stringify(text)
    .replace(/[\p{Cc}\p{Surrogate}]/gu, escaped)
    .replace(hidden, escaped);

/**
 * A text as a literal of Java in ASCII, since older compilers read the source in the machine's own code page. Escapes
 * like `\u0041` are replaced before anything else is read (Java Language Specification 3.3), but a quote, a backslash and
 * the ends of lines have their own escapes here, so none of those means one.
 */
export const javaLiteral = (text: string): string =>
  JSON.stringify(text).replace(/[^ -~]/g, (mark) => escaped(mark));
