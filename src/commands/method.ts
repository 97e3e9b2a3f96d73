import type { Target } from '../facts/target.ts';
import { word } from './quote.ts';
import { CommandRefused } from './refusal.ts';

/** RFC 9110 5.6.2: what a method or a header name is made of. */
export const isToken = (text: string): boolean => /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(text);

/** The method of a target; GET if none is known. */
export const methodOf = ({ method }: Target): string => method || 'GET';

/**
 * How curl is told the method. HEAD is `--head`: with `-X HEAD` curl waits for a body that never comes.
 * Throws `CommandRefused` if the method is not one word.
 */
export function methodArgument(target: Target): string {
  const method = methodOf(target);
  if (!isToken(method)) throw new CommandRefused('The method is not one word, such as POST.');
  return method === 'HEAD' ? '--head' : `-X ${word(method)}`;
}

/** What to say when the method was assumed. */
export const methodWarnings = ({ method }: Target): string[] =>
  method ? [] : ['The method is not known: GET is assumed. State yours.'];
