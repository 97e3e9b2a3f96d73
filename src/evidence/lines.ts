/** One line of a text, without its ending. `at` is where it begins. */
export interface Line {
  text: string;
  at: number;
}

/** The lines of a text, whatever ends them. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let at = 0;
  for (const match of text.matchAll(/\r\n|\n|\r/g)) {
    lines.push({ text: text.slice(at, match.index), at });
    at = match.index + match[0].length;
  }
  lines.push({ text: text.slice(at), at });
  return lines;
}
