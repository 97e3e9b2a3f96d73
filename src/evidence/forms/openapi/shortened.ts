const dots =
  /^[^\S\n]{0,100}(?:- {0,3})?["']?(?:\.\.\.|…)|(?:\/\/|#|\/\*)[^\n"]{0,200}(?:\.\.\.|…)|[[{,]\s{0,100}(?:\.\.\.|…)/m;

/**
 * Whether somebody left out a part of a document and said so with dots, on a line of their own or in a comment: what it
 * does not list may exist.
 */
export const isShortened = (source: string): boolean => /\.\.\.|…/.test(source) && dots.test(source);
