/**
 * Transcripts that a program printed as a JSON string, or as a field of a JSON log: their line ends are `\n`, their
 * quotation marks `\"`. Other strings with line ends in them, such as the gateway's own messages, stay as they are.
 */

/** A line of a transcript, or one of several lines of a function's log, inside a string. */
const telling =
  /\\n[<>] |\\n(?:END|REPORT) RequestId: |\\nHTTP\/[\d.]{1,3} \d{3}|"(?:\$ curl|[<>] |HTTP\/[\d.]{1,3} \d{3})/;
/** A text that is one string as a whole, with something escaped in it. */
const whole = /^(\s{0,20})"([^"\\]*(?:\\[\s\S][^"\\]*)*)"(\s{0,20})$/;
const string = /"([^"\\\r\n]*(?:\\.[^"\\\r\n]*)*)"/g;
/** Plain values of a JSON log's record before its text, and after it. */
const plainValues =
  '(?:"[^"\\\\\\r\\n]{1,60}"\\s{0,3}:\\s{0,3}(?:"[^"\\\\\\r\\n]{0,200}"|[\\w.+-]{1,40})\\s{0,3},\\s{0,3}){0,30}';
const recordBefore = new RegExp(
  `^\\s{0,20}\\{\\s{0,3}${plainValues}"[^"\\\\\\r\\n]{1,60}"\\s{0,3}:\\s{0,3}(?=")`,
);
const recordAfter = /^[^{}\r\n]{0,2000}\}\s{0,20}$/;
/** A document of JSON over several lines, escaped. */
const jsonDocument = /^(?:\\[nrt]| ){0,20}[{[](?:\\[nrt]| ){0,20}\\"/;
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
  const logged = text.length < longest && text.includes('\\n') ? loggedDocument(text) : undefined;
  if (logged !== undefined) return logged;
  if (!text.includes('\\n') || text.length >= longest || !telling.test(text)) return text;
  return text.replace(string, (one, inside: string) => {
    if (one.length < 80 || !telling.test(one)) return one;
    // What stood beside the string in its line was no part of the transcript.
    return `\n${meant(inside)}\n`;
  });
}

/** The one document that the record of a JSON log holds, with blanks around it; undefined if the text is no such record. */
function loggedDocument(text: string): string | undefined {
  const lead = recordBefore.exec(text)?.[0];
  if (lead === undefined) return undefined;
  string.lastIndex = lead.length;
  const found = string.exec(text);
  const inside = found?.[1] ?? '';
  string.lastIndex = 0;
  if (found?.index !== lead.length || !inside.includes('\\n') || !jsonDocument.test(inside)) return undefined;
  const rest = text.slice(lead.length + found[0].length);
  if (!recordAfter.test(rest)) return undefined;
  return `${' '.repeat(lead.length + 1)}${meant(inside)}${' '.repeat(rest.length + 1)}`;
}

const meant = (inside: string): string =>
  inside.replace(/\\([\s\S])/g, (_, letter: string) => escapes[letter] ?? `\u200b${letter}`);
