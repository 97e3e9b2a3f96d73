/** What is left of a JSON document whose beginning was cut away: it says things, but nobody knows of what. */

const token = /"(?:[^"\\\r\n]|\\.)*"|[\s,:]+|[-+\d.eE]+|true|false|null|[{}[\]]/y;
/** A text that begins in the middle of a string, whose end a quotation mark shows by what follows it. */
const restOfString = /^[^"\r\n]{0,20000}"(?=\s{0,9}[:,}\]])/;
/** The same in the middle of a number or a word: behind it comes what stands behind a value, not a label's colon. */
const restOfWord = /^[\w.+-]{1,40}(?=\s{0,80}[,}\]])/;
/** Where somebody said that he cut it. */
const mark = /^\s{0,200}(?:\.{3}|…)\s?(?:\[(?:truncated|snip|cut)\])?/;
/** So few members are no document: somebody copied a message with its bracket. */
const fewest = 2;

/**
 * Where the rest of a cut JSON document ends that begins at a place: behind the last bracket that closes more than was
 * opened since, or with the text, if it was cut at both ends. The place itself, if there is no such rest. `read`: how far
 * it was looked. Takes linear time.
 */
export function endOfHeadless(text: string, from: number): { end: number; read: number } {
  const first = text.slice(from, from + 20_300);
  // What opens by itself is a document of its own.
  if (/^\s{0,2000}[{[]/.test(first)) return { end: from, read: from };
  const said = mark.exec(first)?.[0].length ?? 0;
  const left = first.slice(said);
  const lead = said + ((restOfString.exec(left) ?? restOfWord.exec(left))?.[0].length ?? 0);
  const isCut = lead > 0 || /^\s{0,80}[,:]/.test(first);
  token.lastIndex = from + lead;
  let read = from;
  let depth = 0;
  let least = 0;
  let members = 0;
  /** Members of what was opened before the text begins. */
  let loose = 0;
  let end = from;
  for (let found = token.exec(text); found; found = token.exec(text)) {
    const [one] = found;
    read = found.index + one.length;
    if (one === '{' || one === '[') depth++;
    else if (one === '}' || one === ']') {
      depth--;
      if (depth < least && members >= fewest) end = read;
      least = Math.min(least, depth);
    } else if (!one.startsWith('"') && one.includes(':')) {
      members++;
      if (depth <= least && found.index > from) loose++;
    }
  }
  const last = text.slice(read, read + 20_000);
  // What opens and closes all by itself is a whole object behind somebody's word for it.
  const isRest = least < 0 || loose > 0;
  const isToEnd = isCut && isRest && members > fewest && /^(?:\s|\w|")[^\r\n]*$|^$/.test(last);
  return { end: isToEnd ? text.length : end, read };
}
