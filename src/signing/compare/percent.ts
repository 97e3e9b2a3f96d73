const encoder = new TextEncoder();
const decoder = new TextDecoder();

const code = (byte: number) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
const plain = /^[A-Za-z0-9._~-]$/;

/** Percent-encodes the UTF-8 bytes of a text, all but the unreserved characters (AWS's UriEncode). Never throws. */
export function encode(text: string): string {
  return text.replace(/[^A-Za-z0-9._~-]+/g, (run) => Array.from(encoder.encode(run), code).join(''));
}

/** Undoes one percent-encoding. What is no UTF-8 becomes the replacement character. */
export function decode(text: string): string {
  return text.replace(/(?:%[0-9A-Fa-f]{2})+/g, (run) =>
    decoder.decode(Uint8Array.from(run.match(/[0-9A-Fa-f]{2}/g) ?? [], (pair) => Number.parseInt(pair, 16))),
  );
}

/** Decodes and encodes again, byte by byte: one way of writing for what has several. */
export function recode(text: string): string {
  return text.replace(/%[0-9A-Fa-f]{2}|[^A-Za-z0-9._~%-]+|%/g, (piece) => {
    if (piece.length !== 3 || !piece.startsWith('%')) return encode(piece);
    const byte = Number.parseInt(piece.slice(1), 16);
    const char = String.fromCharCode(byte);
    return plain.test(char) ? char : code(byte);
  });
}

/** Applies a function to each segment of a path. */
export const eachSegment = (path: string, change: (segment: string) => string): string =>
  path.split('/').map(change).join('/');

export const lowerHex = (text: string): string => text.replace(/%[0-9A-F]{2}/g, (mark) => mark.toLowerCase());
export const upperHex = (text: string): string =>
  text.replace(/%[0-9A-Fa-f]{2}/g, (mark) => mark.toUpperCase());

/** Undoes percent-encoding until nothing changes, at most four times. */
export function decodeFully(text: string): string {
  let last = text;
  for (let round = 0; round < 4; round += 1) {
    const next = decode(last);
    if (next === last) break;
    last = next;
  }
  return last;
}
