import { CommandRefused } from './refusal.ts';

/**
 * What no command line may hold: it can't be seen there, turns the order of what is seen, or makes a terminal act, even
 * inside quotes. fish drops a tab, a carriage return submits the line, ESC[201~ ends a bracketed paste so that what
 * follows runs as if typed. By Unicode's own properties: control and format characters (bidi marks, zero-width characters,
 * soft hyphen, BOM, tags), the separators of lines and paragraphs, half characters, and whatever a font leaves blank
 * ("default ignorable": fillers, the Mongolian vowel separator). Not the line feed, and not the variation selectors, which
 * choose the look of the character before them.
 */
const unseen =
  /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|(?!\p{Variation_Selector})\p{Default_Ignorable_Code_Point}/u;
const everyUnseen = new RegExp(unseen.source, 'gu');

/** True if the text may stand on a command line (between quotes): it is what it looks like. */
export const isSafe = (text: string): boolean => !unseen.test(text);

/** The text with every character that `isSafe` forbids written otherwise. */
export const escapeUnseen = (text: string, rewrite: (mark: string) => string): string =>
  text.replace(everyUnseen, rewrite);

const hex = (mark: string): string => (mark.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');

/** The text with every unseen character but the tab written as `\u{202E}`, for showing on a page. */
export const reveal = (text: string): string =>
  escapeUnseen(text, (mark) => (mark === '\t' ? mark : `\\u{${hex(mark)}}`));

/** What every unseen character of a text is called, each once: `U+202E`. */
export const unseenIn = (text: string): string[] => [
  ...new Set([...text.matchAll(everyUnseen)].map(([mark]) => `U+${hex(mark)}`)),
];

/**
 * Throws `CommandRefused` for a text that may not stand on a command line. `what` names it in words, with its article; `line`
 * is true where a line feed has no place either.
 */
export function checkSeen(what: string, text: string, line = false): void {
  const [found] = unseen.exec(text) ?? [];
  if (found)
    throw new CommandRefused(
      `${what} holds U+${hex(found)}, which can’t be seen and which a terminal may act on. Remove it: type the text anew instead of pasting it.`,
    );
  if (line && text.includes('\n')) throw new CommandRefused(`${what} holds a line break. Remove it.`);
}

/**
 * Quotes a text as one argument for sh, bash, dash, zsh and fish alike: single quotes round everything but `'` and
 * `\`, which stand outside with a backslash. (The usual `'\''` alone breaks in fish, where `\` counts inside quotes.)
 * Throws `CommandRefused` for a text that may never reach a command line; `isSafe` asks beforehand.
 */
export function quote(text: string): string {
  checkSeen('This', text);
  if (text === '') return "''";
  return text.replace(/[\\']|[^\\']+/g, (part) =>
    part === "'" || part === '\\' ? `\\${part}` : `'${part}'`,
  );
}

/** Quotes only what needs it: `POST` stays `POST`. For words of the command's own, such as a method. */
export const word = (text: string): string => (/^[A-Za-z0-9][\w.-]*$/.test(text) ? text : quote(text));
