/**
 * Transcripts that a program printed as a JSON string, or as a field of a JSON log: their line ends are `\n`, their
 * quotation marks `\"`. Other strings with line ends in them, such as the gateway's own messages, stay as they are.
 */

/** A line of a transcript inside a string. */
const telling = /\\n[<>] |\\nHTTP\/[\d.]{1,3} \d{3}|"(?:\$ curl|[<>] |HTTP\/[\d.]{1,3} \d{3})/;
/** A text that is one string as a whole, with something escaped in it. */
const whole = /^(\s{0,20})"([^"\\]*(?:\\[\s\S][^"\\]*)*)"(\s{0,20})$/;
const string = /"([^"\\\r\n]*(?:\\.[^"\\\r\n]*)*)"/g;
/** Longer texts are files, which nobody escaped as a whole. */
const longest = 2_000_000;
const escapes: Readonly<Record<string, string>> = { n: '\u200b\n', r: '\u200b\u200b', t: '\u200b\t' };

/** The same text, as long as before, with characters without width in place of what escapes. Takes linear time. */
export function unescaped(text: string): string {
  const all = text.length < longest && /\\[n"]/.test(text) ? whole.exec(text) : null;
  if (all) {
    const inside = meant(all[2] ?? '');
    return `${all[1]}\u200b${inside}\u200b${all[3]}`;
  }
  if (!text.includes('\\n') || text.length >= longest || !telling.test(text)) return text;
  return text.replace(string, (one, inside: string) => {
    if (one.length < 80 || !telling.test(one)) return one;
    // What stood beside the string in its line was no part of the transcript.
    return `\n${meant(inside)}\n`;
  });
}

const meant = (inside: string): string =>
  inside.replace(/\\([\s\S])/g, (_, letter: string) => escapes[letter] ?? `\u200b${letter}`);
