import { quote, word } from './quote.ts';

/** An option of curl's with its value as curl gets it: nothing in it is quoted yet. */
export type Option = readonly [name: string, value?: string];

/** Values that are words of the command's own. */
const ownWords = ['-X', '--max-time'];

/** The option as bash, dash, zsh and fish read it. Throws `CommandRefused` for a value that no terminal may meet. */
export const written = ([name, value]: Option): string =>
  value === undefined ? name : `${name} ${ownWords.includes(name) ? word(value) : quote(value)}`;
