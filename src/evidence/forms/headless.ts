/** What is left of a JSON document whose beginning was cut away: it says things, but nobody knows of what. */

const token = /"(?:[^"\\\r\n]|\\.)*"|[\s,:]+|[-+\d.eE]+|true|false|null|[{}[\]]/y;
/** A text that begins in the middle of a string, whose end a quotation mark shows by what follows it. */
const restOfString = /^[^"\r\n]{0,20000}"(?=\s{0,9}[:,}\]])/;
/** The same in the middle of a number or a word, or where somebody said that he cut it. */
const restOfWord = /^(?:\.{3}|…|[\w.+-]){0,40}(?:\s?\[truncated\])?/;
/** So few members are no document: somebody copied a message with its bracket. */
const fewest = 2;

/**
 * Where the rest of a cut JSON document ends that begins at a place: behind the last bracket that closes more than was
 * opened since, or with the text, if it was cut at both ends. The place itself, if there is no such rest. `read`: how far
 * it was looked. Takes linear time.
 */
export function endOfHeadless(text: string, from: number): { end: number; read: number } {
  const first = text.slice(from, from + 20_100);
  const lead = (restOfString.exec(first) ?? restOfWord.exec(first))?.[0].length ?? 0;
  const isCut = lead > 0 || /^\s{0,80}[,:]/.test(first);
  token.lastIndex = from + lead;
  let read = from;
  let depth = 0;
  let least = 0;
  let members = 0;
  let end = from;
  for (let found = token.exec(text); found; found = token.exec(text)) {
    const [mark] = found;
    read = found.index + mark.length;
    if (mark === '{' || mark === '[') depth++;
    else if (mark === '}' || mark === ']') {
      depth--;
      if (depth < least && members >= fewest) end = read;
      least = Math.min(least, depth);
    } else if (mark.includes(':')) members++;
  }
  const last = text.slice(read, read + 20_000);
  const isToEnd = isCut && members > fewest && /^(?:\s|\w|")[^\r\n]*$|^$/.test(last);
  return { end: isToEnd ? text.length : end, read };
}
