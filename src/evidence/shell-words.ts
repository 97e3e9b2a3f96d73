/** A word of a command line: its meaning, and where it stands with its quotes. */
export interface Word {
  text: string;
  from: number;
  to: number;
}

/** Parts of a command line: line continuations (`\`, PowerShell's, cmd's), quoted and plain text, blanks, its end. */
const token =
  /[\\`^]\r?\n|\\(.)|'([^']*)'?|"((?:[^"\\]|\\[\s\S])*)"?|([ \t]+)|(\r?\n|[;|&](?=[\s;|&]|$))|([^\\'" \t\r\n;|&`^]{1,200}|[\s\S])/gy;

/**
 * Splits a command line as a POSIX shell would, without expanding anything. Stops at an unquoted line end, at a pipe
 * or at the next command.
 */
export function shellWords(text: string, start: number, longest = 20_000): Word[] {
  const words: Word[] = [];
  let word: Word | undefined;
  for (const match of text.slice(start, start + longest).matchAll(token)) {
    const [all, escaped, single, double, gap, end, plain] = match;
    if (end !== undefined) break;
    if (gap !== undefined) {
      if (word) words.push(word);
      word = undefined;
    } else if (!/^[\\`^]\r?\n$/.test(all)) {
      const from = start + match.index;
      word ??= { text: '', from, to: from };
      word.text += escaped ?? single ?? double?.replace(/\\([$`"\\])/g, '$1') ?? plain ?? '';
      word.to = from + all.length;
    }
  }
  if (word) words.push(word);
  return words;
}
