// Below the 32 KB of a frame, with room for the envelope.
const limit = 30_000;

const bytes = (text: string) => new TextEncoder().encode(text).length;

/** Splits between characters, so that each part fits as JSON text. */
function parts(text: string): string[] {
  const found: string[] = [];
  let part = '';
  let size = 0;
  for (const character of text) {
    // As JSON, without the two quotes: a quote or a line break takes more than one byte.
    const more = bytes(JSON.stringify(character)) - 2;
    if (size + more > limit) {
      found.push(part);
      part = '';
      size = 0;
    }
    part += character;
    size += more;
  }
  return [...found, part];
}

/** Sends data of any size as messages of at most 32 KB; the backend joins them by `id` and `part`. */
export function send(socket: WebSocket, action: string, data: unknown): void {
  const all = parts(JSON.stringify(data));
  const id = crypto.randomUUID();
  for (const [index, text] of all.entries()) {
    socket.send(JSON.stringify({ action, id, part: index + 1, of: all.length, text }));
  }
}
