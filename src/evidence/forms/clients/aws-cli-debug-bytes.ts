import type { TranscriptWriter } from '../transcript.ts';

const bytes = /^\s{0,8}b?(['"])(.*)\1\s{0,8}$/d;
const piece = /[^\\]+|\\(?:x[0-9a-fA-F]{2}|[\s\S])?/g;
const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

/** Bytes as Python prints them (`b'{"message":"Gone"}'`), or the line itself; `from` is where the line stands. */
export function unescapedBytes(line: string, from: number): ((writer: TranscriptWriter) => void) | undefined {
  const found = bytes.exec(line);
  const inside = found?.indices?.[2] ?? [0, line.length];
  if (inside[1] <= inside[0]) return undefined;
  return (writer) => {
    for (const { 0: part, index } of line.slice(...inside).matchAll(piece)) {
      const start = from + inside[0] + index;
      writer.add(part.startsWith('\\') ? meant(part) : part, { from: start, to: start + part.length });
    }
  };
}

function meant(part: string): string {
  if (part.startsWith('\\x')) return String.fromCharCode(Number.parseInt(part.slice(2), 16));
  const letter = part[1] ?? '';
  return escapes[letter] ?? letter;
}
