import type { Target } from '../facts/target.ts';
import { type Option, written } from './options.ts';
import { CommandRefused } from './refusal.ts';
import type { Input } from './types.ts';

/** RFC 9110 5.6.2: what a method or a header name is made of. */
export const isToken = (text: string): boolean => /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(text);

/** The method of a target; GET if none is known. */
export const methodOf = ({ method }: Target): string => method || 'GET';

/**
 * How curl is told the method. HEAD is `--head`: with `-X HEAD` curl waits for a body that never comes.
 * Throws `CommandRefused` if the method is not one word.
 */
export function methodOption(target: Target): Option {
  const method = methodOf(target);
  if (!isToken(method)) throw new CommandRefused('The method is not one word, such as POST.');
  return method === 'HEAD' ? ['--head'] : ['-X', method];
}

/** The same, quoted for a shell. */
export const methodArgument = (target: Target): string => written(methodOption(target));

/** The body that is sent: none with HEAD, since curl can't. */
export const bodyOf = ({ target, body = '' }: Pick<Input, 'target' | 'body'>): string =>
  methodOf(target) === 'HEAD' ? '' : body;

/** What to say when the method was assumed, or takes the body away. */
export function methodWarnings(input: Pick<Input, 'target' | 'body'>): string[] {
  if (!input.target.method) return ['The method is not known: GET is assumed. State yours.'];
  return input.body && !bodyOf(input) ? ['The body is left out: curl sends none with HEAD.'] : [];
}
