import { hasHidden, isSafe, quote } from './quote.ts';
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

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/**
 * How a body reaches curl unchanged: `--data-raw` (never `-d`, which reads a file if the body begins with `@`);
 * base64 where a terminal would act on a character in it, or a reader could not see it; a file if it is too long.
 * With `stdinTaken` the decoded body goes through a file. Throws `CommandRefused` for half characters.
 */
export function bodyPart(body: string | undefined, headers: readonly Header[], stdinTaken = false): BodyPart {
  if (!body) return { setup: '', pipe: '', args: [], warnings: [] };
  if (/\p{Surrogate}/u.test(body)) {
    throw new CommandRefused(
      'The body holds half of a character (a lone surrogate), which has no bytes. Type it again.',
    );
  }
  const warnings = headers.some(([name]) => name.toLowerCase() === 'content-type')
    ? []
    : [
        'No content-type is given, so curl sends application/x-www-form-urlencoded. Add the one your client sends.',
      ];
  const bytes = new TextEncoder().encode(body);
  const fromFile = [`--data-binary @${bodyFile}`];
  if (bytes.length > longest) {
    const why = `The body is too long for a command line: save it as ${bodyFile} first.`;
    return { setup: '', pipe: '', args: fromFile, warnings: [...warnings, why] };
  }
  if (isSafe(body) && !hasHidden(body)) {
    return { setup: '', pipe: '', args: [`--data-raw ${quote(body)}`], warnings };
  }
  const why =
    'The body is written in base64, since it holds characters that a terminal would not pass on or show.';
  const decoded = `printf %s '${base64(bytes)}' | base64 --decode`;
  return stdinTaken
    ? { setup: `${decoded} > ${bodyFile}`, pipe: '', args: fromFile, warnings: [...warnings, why] }
    : { setup: '', pipe: decoded, args: ['--data-binary @-'], warnings: [...warnings, why] };
}
