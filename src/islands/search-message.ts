/** Finds known messages inside pasted text, by their words: quotes, spacing, case and ids don't count. */

/** Words between single spaces. Whatever differs from one caller to the next is cut out on both sides. */
export function words(text: string): string {
  return text
    .toLowerCase()
    .replace(/\\[nrt"]/g, ' ')
    .replace(/arn:aws[^\s"'<>]*/g, ' arn ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** The words of a message around its placeholders such as `{REQUEST_ID}`. */
const piecesOf = (message: string): string[] =>
  message
    .split(/\{[A-Z_]+\}/)
    .map(words)
    .filter(Boolean);

function contains(text: string, pieces: readonly string[]): boolean {
  let from = 0;
  for (const piece of pieces) {
    const at = text.indexOf(` ${piece} `, from);
    if (at < 0) return false;
    from = at + piece.length;
  }
  return pieces.length > 0;
}

/** At this score a known message is all of the text, or all of its JSON member. */
export const wholeMessage = 1000;

/**
 * How much of the text a known message explains: the letters of the longest one found in it, 0 if there is none. The
 * longest wins, since `Forbidden` also stands in the status line above a more telling message; a message that is all
 * of the text, or all of its JSON member, wins over every other.
 */
export function messageScore(pasted: string, messages: readonly string[]): number {
  const text = words(pasted);
  const member = words(/"message"\s*:\s*"((?:[^"\\]|\\.)*)"/i.exec(pasted)?.[1] ?? '');
  const scores = messages.map((message) => {
    const pieces = piecesOf(message);
    if (!contains(` ${text} `, pieces)) return 0;
    const plain = pieces.join(' ').replace(/^message /, '');
    return plain.length + (plain === text || plain === member || pieces[0] === text ? wholeMessage : 0);
  });
  return Math.max(0, ...scores);
}
