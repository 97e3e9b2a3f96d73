/** Longest command that is shown whole; a longer one would only be scrolled past, and cost time at every key. */
const longest = 6000;
const kept = 2000;

/** The beginning and the end of a long text, and how many characters are not shown in between. Pure: no DOM. */
export function shorten(text: string): { shown: string; left: number } {
  if (text.length <= longest) return { shown: text, left: 0 };
  const left = text.length - 2 * kept;
  return { shown: `${text.slice(0, kept)}\n…\n${text.slice(-kept)}`, left };
}
