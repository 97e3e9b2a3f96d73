/** Curly double quotes, as word processors and chat programs put them in place of straight ones. */
const curly = /[\u201c-\u201f\u2033]/g;
const token = /\\.|["\u201c-\u201f\u2033]/g;

/**
 * The text with straight quotes for curly ones, as long as before. Inside a string that straight quotes enclose, a
 * curly one is a part of what the string says, and would end it: it stays. Takes linear time.
 */
export function straightened(text: string): string {
  const pieces: string[] = [];
  let at = 0;
  curly.lastIndex = 0;
  for (let found = curly.exec(text); found; found = curly.exec(text)) {
    const from = Math.max(at, text.lastIndexOf('\n', found.index) + 1);
    const next = text.indexOf('\n', found.index);
    const to = next < 0 ? text.length : next;
    pieces.push(text.slice(at, from), straightLine(text.slice(from, to)));
    at = to;
    curly.lastIndex = to;
  }
  return at === 0 ? text : pieces.join('') + text.slice(at);
}

function straightLine(line: string): string {
  let isInside = false;
  return line.replace(token, (mark: string, at: number) => {
    if (mark.startsWith('\\')) return mark;
    if (mark === '"') {
      // Behind a word a quote closes, also one that a curly quote opened.
      isInside = !isInside && !/\w/.test(line[at - 1] ?? '');
      return mark;
    }
    return isInside ? mark : '"';
  });
}
