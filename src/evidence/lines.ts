/** One line of a text, without its ending. `at` is where it begins. */
export interface Line {
  text: string;
  at: number;
}

/** The lines of a text, whatever ends them. */
export function* linesOf(text: string): Generator<Line> {
  let at = 0;
  for (const match of text.matchAll(/\r\n|\n|\r/g)) {
    yield { text: text.slice(at, match.index), at };
    at = match.index + match[0].length;
  }
  yield { text: text.slice(at), at };
}
