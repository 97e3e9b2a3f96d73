/** From here on a body goes through a file, and no command quotes it (`src/commands/body.ts`). */
const fileFrom = 100_000;

/**
 * What the commands need of a body. Of one that goes through a file that is its length alone: reading all of it for
 * every form, at every key, would be felt. Half characters stay, since they are refused.
 */
export const bodyForCommands = (body: string): string =>
  body.length > fileFrom && body.isWellFormed() ? 'x'.repeat(fileFrom + 1) : body;

/** Longest command that is shown whole; a longer one would only be scrolled past, and cost time at every key. */
const longest = 6000;
const kept = 2000;

/** The beginning and the end of a long text, and how many characters are not shown in between. Pure: no DOM. */
export function shorten(text: string): { shown: string; left: number } {
  if (text.length <= longest) return { shown: text, left: 0 };
  const left = text.length - 2 * kept;
  return { shown: `${text.slice(0, kept)}\n…\n${text.slice(-kept)}`, left };
}
