import { CommandRefused } from './refusal.ts';

/**
 * C0 but newline, DEL, C1 and half characters. A terminal acts on them even inside quotes: fish drops a tab,
 * a carriage return submits the line, and ESC[201~ ends a bracketed paste, so that what follows runs as if typed.
 */
const unsafe = /(?!\n)[\p{Cc}\p{Surrogate}]/u;

/** Characters that show nothing, or turn the order of what is shown: bidi marks, zero-width characters. */
export const hidden = /[\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/gu;

/** True if the text may stand on a command line (between quotes). */
export const isSafe = (text: string): boolean => !unsafe.test(text);

/** True if what a person sees of the text is not all that is in it. */
export const hasHidden = (text: string): boolean => text.search(hidden) >= 0;

/** The text with every invisible or reordering character written as `\u{202E}`, for showing on a page. */
export const reveal = (text: string): string =>
  text.replace(hidden, (mark) => `\\u{${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}}`);

/**
 * Quotes a text as one argument for sh, bash, dash, zsh and fish alike: single quotes round everything but `'` and
 * `\`, which stand outside with a backslash. (The usual `'\''` alone breaks in fish, where `\` counts inside quotes.)
 * Throws `CommandRefused` for a text that may never reach a command line; `isSafe` asks beforehand.
 */
export function quote(text: string): string {
  if (!isSafe(text)) {
    const found = unsafe.exec(text)?.[0] ?? '';
    const code = found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    throw new CommandRefused(
      `This holds U+${code}, a character that a terminal would act on instead of passing it on. Remove it, or percent-encode it if it belongs to a URL.`,
    );
  }
  if (text === '') return "''";
  return text.replace(/[\\']|[^\\']+/g, (part) =>
    part === "'" || part === '\\' ? `\\${part}` : `'${part}'`,
  );
}

/** Quotes only what needs it: `POST` stays `POST`. For words of the command's own, such as a method. */
export const word = (text: string): string => (/^[A-Za-z0-9][\w.-]*$/.test(text) ? text : quote(text));
