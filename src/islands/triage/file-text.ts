/** The text of a file, or why it has none. Runs where the evidence is read: in a worker, or for want of one in the page. */

export type FileProblem = 'empty' | 'zip' | 'gzip' | 'archive' | 'image' | 'pdf' | 'binary' | 'unreadable';

/** So many bytes tell what a file is. */
const head = 4096;

/** What begins with these bytes is no text. */
const signs: readonly (readonly [bytes: readonly number[], problem: FileProblem])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'zip'],
  [[0x50, 0x4b, 0x05, 0x06], 'zip'],
  [[0x1f, 0x8b], 'gzip'],
  [[0x28, 0xb5, 0x2f, 0xfd], 'archive'],
  [[0x42, 0x5a, 0x68], 'archive'],
  [[0xfd, 0x37, 0x7a, 0x58, 0x5a], 'archive'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'archive'],
  [[0x89, 0x50, 0x4e, 0x47], 'image'],
  [[0xff, 0xd8, 0xff], 'image'],
  [[0x47, 0x49, 0x46, 0x38], 'image'],
  [[0x25, 0x50, 0x44, 0x46], 'pdf'],
];

const beginsWith = (bytes: Uint8Array, sign: readonly number[]): boolean =>
  sign.every((byte, at) => bytes[at] === byte);

/**
 * The encoding that a file's first bytes show, or why it is no text: UTF-16 by its mark, or by every other byte being
 * zero, as Windows programs write it; else UTF-8.
 */
export function encodingOf(bytes: Uint8Array): { encoding: string } | { problem: FileProblem } {
  const [, problem] = signs.find(([sign]) => beginsWith(bytes, sign)) ?? [];
  if (problem) return { problem };
  if (beginsWith(bytes, [0xff, 0xfe])) return { encoding: 'utf-16le' };
  if (beginsWith(bytes, [0xfe, 0xff])) return { encoding: 'utf-16be' };
  const zeros = [0, 0];
  for (const [at, byte] of bytes.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const most = bytes.length * 0.4;
  if (odd > most && even === 0) return { encoding: 'utf-16le' };
  if (even > most && odd === 0) return { encoding: 'utf-16be' };
  return even + odd > 0 ? { problem: 'binary' } : { encoding: 'utf-8' };
}

/** Reads a file piece by piece. `onRead` is told how many bytes have been read so far. */
export async function textOf(
  file: Blob,
  onRead: (bytes: number) => void,
): Promise<{ text: string } | { problem: FileProblem }> {
  try {
    if (file.size === 0) return { problem: 'empty' };
    const first = new Uint8Array(await file.slice(0, head).arrayBuffer());
    const kind = encodingOf(first);
    if ('problem' in kind) return kind;
    const decoder = new TextDecoder(kind.encoding);
    const pieces: string[] = [];
    let read = 0;
    const reader = file.stream().getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      pieces.push(decoder.decode(part.value, { stream: true }));
      read += part.value.byteLength;
      onRead(read);
    }
    const text = pieces.join('') + decoder.decode();
    return text.trim() === '' ? { problem: 'empty' } : { text };
  } catch {
    // A folder, a file that was moved or changed meanwhile, or one that this person may not read.
    return { problem: 'unreadable' };
  }
}
