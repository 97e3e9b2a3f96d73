/**
 * Text that a terminal or a mail program broke hard at its width, in the middle of words. Its lines are as long as the
 * width, none is longer, and what follows such a line is no beginning of another one.
 */

/** Widths of windows, and of what wraps mail. */
const usual = new Set([72, 76, 78, 79, 80, 100, 118, 119, 120, 130, 132, 140, 160, 200]);
const narrowest = 60;
/** How lines begin that stand for themselves: marks, times, names with a colon, members of JSON, blanks. */
const fresh =
  /^(?:\s|$|[<>*|+#$}\])-]|\d{4}[-/]\d\d|\d\d:\d\d|\d{3}(?:\s|$)|\[|\(|[0-9a-f]{4,10}: |[\w-]{1,60}: |["'][\w$-]{1,60}["']\s?:|HTTP\/|[A-Z]{3,7} \S{1,300}|at \S|[\w.-]{1,60}@[\w.-]{1,60}:)/;

/** The same text, as long as before, with characters without width where lines were broken. Takes linear time. */
export function unwrapped(text: string): string {
  const found = widest(text);
  if (!found || found.width < narrowest) return text;
  const { width } = found;
  const breaks: { from: number; to: number }[] = [];
  let before: { to: number; length: number } | undefined;
  for (const [line, from, to] of lines(text)) {
    if (before?.length === width && !fresh.test(line.slice(0, 400)))
      breaks.push({ from: before.to, to: from });
    before = { to, length: to - from };
  }
  // One line as long as a window may be so by chance.
  const [first] = breaks;
  if (!first || breaks.length < (usual.has(width) ? 1 : 4)) return text;
  const isInWord = /[A-Za-z]/.test(text[first.from - 1] ?? '') && /[a-z]/.test(text[first.to] ?? '');
  if (breaks.length === 1 && !isInWord) return text;
  const pieces: string[] = [];
  let at = 0;
  for (const { from, to } of breaks) {
    pieces.push(text.slice(at, from), '\u200b'.repeat(to - from));
    at = to;
  }
  return pieces.join('') + text.slice(at);
}

function* lines(text: string): Generator<readonly [line: string, from: number, to: number]> {
  for (let from = 0; from <= text.length; ) {
    const end = text.indexOf('\n', from);
    const last = end < 0 ? text.length : end;
    const to = text[last - 1] === '\r' && last > from ? last - 1 : last;
    yield [text.slice(from, to), from, to];
    from = last + 1;
  }
}

function widest(text: string): { width: number } | undefined {
  let width = 0;
  for (const [, from, to] of lines(text)) {
    width = Math.max(width, to - from);
    // No window is that wide.
    if (width > 400) return undefined;
  }
  return { width };
}
