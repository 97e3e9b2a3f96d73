/** When a body is too long for a field, and what is done with its text. Pure: no DOM. */

/**
 * Characters from which on a body that comes at once is kept beside the field. A browser lays a text field out line by
 * line: 1 MB takes it a second or two at a processor slowed four times, and a fifth of one again for each key.
 */
export const longBody = 20_000;

/** What comes at once and makes a body long; so much is never one key. */
const atOnce = 1000;

/** Longest body that is put back into the field when somebody asks to edit it. */
export const editable = 200_000;

/** True if a text of `length` characters, `more` of them new, is to be kept beside the field. */
export const isTooLong = (length: number, more: number): boolean => length > longBody && more > atOnce;

/** A text with another in place of a selection, line ends as a text field has them (HTML, "API value" of a textarea). */
export const spliced = (text: string, start: number, end: number, put: string): string =>
  text.slice(0, start) + (put.includes('\r') ? put.replace(/\r\n?/g, '\n') : put) + text.slice(end);

/** The first lines of a text, for recognising it. */
export function beginning(text: string): string {
  const lines = text.slice(0, 400).split('\n').slice(0, 6).join('\n').trimEnd();
  return lines.length < text.length ? `${lines}…` : lines;
}
