import { isSafe, quote } from './quote.ts';
import { CommandRefused } from './refusal.ts';
import type { Header } from './types.ts';

/** Where a body goes that can't be on the command line. */
export const bodyFile = 'request-body.bin';

/** Linux allows 128 KiB for one argument. */
const longest = 100_000;

/** The body's part of a command. */
export interface BodyPart {
  /** A line to run first; empty for none. */
  setup: string;
  /** A pipeline in front of curl; empty for none. */
  pipe: string;
  args: string[];
  warnings: string[];
}

/** Base64 of bytes, or of a text in UTF-8 (RFC 4648 4). */
export function base64(text: string | Uint8Array): string {
  let binary = '';
  for (const byte of typeof text === 'string' ? new TextEncoder().encode(text) : text)
    binary += String.fromCharCode(byte);
  return btoa(binary);
}

/** Throws `CommandRefused` for half characters. */
export function checkBody(body: string): void {
  if (!body.isWellFormed()) {
    throw new CommandRefused(
      'The body holds half of a character (a lone surrogate), which has no bytes. Type it again.',
    );
  }
}

/** What to say of a body without a type. `sends` is the type that the program makes up. */
export const typeWarnings = (
  headers: readonly Header[],
  sends = 'curl sends application/x-www-form-urlencoded',
): string[] =>
  headers.some(([name]) => name.toLowerCase() === 'content-type')
    ? []
    : [`No content-type is given, so ${sends}. Add the one your client sends.`];

/** True for a body that goes through `bodyFile`: nothing quotes it. */
export const isLong = (body: string): boolean =>
  body.length > longest || (body.length > longest / 3 && new TextEncoder().encode(body).length > longest);

/** What to say of such a body. */
export const byFile = `The body is too long for a command line: save it as ${bodyFile} first.`;

/**
 * How a body reaches curl unchanged: `--data-raw` (never `-d`, which reads a file if the body begins with `@`);
 * base64 where a terminal would act on a character in it, or a reader could not see it; a file if it is too long.
 * With `stdinTaken` the decoded body goes through a file. Throws `CommandRefused` for half characters.
 */
export function bodyPart(body: string | undefined, headers: readonly Header[], stdinTaken = false): BodyPart {
  if (!body) return { setup: '', pipe: '', args: [], warnings: [] };
  checkBody(body);
  const warnings = typeWarnings(headers);
  const fromFile = [`--data-binary @${bodyFile}`];
  if (isLong(body)) return { setup: '', pipe: '', args: fromFile, warnings: [...warnings, byFile] };
  if (isSafe(body)) {
    return { setup: '', pipe: '', args: [`--data-raw ${quote(body)}`], warnings };
  }
  const why =
    'The body is written in base64, since it holds characters that a terminal would not pass on or show.';
  const decoded = `printf %s '${base64(body)}' | base64 --decode`;
  return stdinTaken
    ? { setup: `${decoded} > ${bodyFile}`, pipe: '', args: fromFile, warnings: [...warnings, why] }
    : { setup: '', pipe: decoded, args: ['--data-binary @-'], warnings: [...warnings, why] };
}
