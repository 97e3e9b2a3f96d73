/** One word of a command line, and where it ends. */
interface Word {
  text: string;
  end: number;
}

const ansiC: Record<string, string> = { n: '\n', t: '\t', r: '\r', "'": "'", '"': '"', '\\': '\\' };

/** Reads one word as a POSIX shell would; variables stay as written. */
function wordAt(text: string, start: number): Word {
  let out = '';
  let at = start;
  while (at < text.length) {
    const char = text[at] ?? '';
    if (/\s/.test(char)) break;
    if (char === '\\') {
      if (text[at + 1] !== '\n') out += text[at + 1] ?? '';
      at += 2;
    } else if (char === "'" || (char === '$' && text[at + 1] === "'")) {
      const ansi = char === '$';
      at += ansi ? 2 : 1;
      while (at < text.length && text[at] !== "'") {
        if (ansi && text[at] === '\\') {
          out += ansiC[text[at + 1] ?? ''] ?? text.slice(at, at + 2);
          at += 2;
        } else {
          out += text[at];
          at += 1;
        }
      }
      at += 1;
    } else if (char === '"') {
      at += 1;
      while (at < text.length && text[at] !== '"') {
        if (text[at] === '\\' && /["\\$`\n]/.test(text[at + 1] ?? '')) {
          if (text[at + 1] !== '\n') out += text[at + 1];
          at += 2;
        } else {
          out += text[at];
          at += 1;
        }
      }
      at += 1;
    } else {
      out += char;
      at += 1;
    }
  }
  return { text: out, end: at };
}

/** Splits a command line into words, up to the end of the command. `end` is where it ends. */
export function wordsOf(text: string, start: number, most = 400): { words: string[]; end: number } {
  const words: string[] = [];
  let at = start;
  while (at < text.length && words.length < most) {
    const gap = /^(?:[ \t]|\\\n|\\\r\n|`\n)+/.exec(text.slice(at, at + 400))?.[0].length ?? 0;
    at += gap;
    if (/[\n|;&<>]/.test(text[at] ?? '\n')) break;
    const word = wordAt(text, at);
    words.push(word.text);
    if (word.end === at) break;
    at = word.end;
  }
  return { words, end: at };
}
