import { CommandRefused } from '../refusal.ts';
import type { Credential } from './types.ts';

/** RFC 9110 allows more; what a shell would act on is in no header of anybody's. */
const headerName = /^[A-Za-z0-9][\w-]{0,79}$/;
/** POSIX: letters, digits and underscores, no digit in front. */
const variableName = /^[A-Za-z_][A-Za-z0-9_]{0,79}$/;
/** What a terminal or a program loader acts on: none of them holds a credential. */
const reserved = /^(?:PATH|HOME|PWD|IFS|SHELL|ENV|LC_ALL|GW_\w+|LD_\w+|PYTHON\w+|BASH_\w+)$/;
const schemeName = /^[A-Za-z][A-Za-z0-9-]{0,30}$/;

/**
 * A credential whose names may stand in a script. Throws `CommandRefused` for a header with other than letters, digits, - and _, and for
 * what is no name of a variable, such as the secret itself.
 */
export function checkCredential({ header, variable, scheme }: Credential): Credential {
  if (!headerName.test(header)) throw new CommandRefused('A header name is one word, such as authorization.');
  if (!variableName.test(variable) || reserved.test(variable)) {
    throw new CommandRefused(
      'Write the name of an environment variable, such as TOKEN, not the secret itself.',
    );
  }
  if (scheme && !schemeName.test(scheme))
    throw new CommandRefused('The word before the value is one word, such as Bearer.');
  return { header: header.toLowerCase(), variable, ...(scheme && { scheme }) };
}

/** The profile's name. Throws `CommandRefused` for what is none. */
export function checkProfile(profile: string): string {
  if (/^[\w.@+-]{1,80}$/.test(profile)) return profile;
  throw new CommandRefused('The profile is not one: letters, digits and . _ - @ +.');
}
