/** A body from a file, to the byte. */

/** The most that API Gateway takes, in bytes (AWS: "Amazon API Gateway quotas", payload size). */
const most = 10_485_760;
/** So many bytes are decoded at once, so that no task takes long. */
const step = 500_000;

/** The text of a file in UTF-8, or why it can't be a body here. A byte order mark stays: it is sent. */
export async function readBody(file: File): Promise<{ text: string } | { problem: string }> {
  if (file.size > most)
    return { problem: `${file.name} is too long: API Gateway takes at most 10,485,760 bytes.` };
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const parts: string[] = [];
  let bytes: ArrayBuffer;
  for (let at = 0; at < file.size; at += step) {
    try {
      bytes = await file.slice(at, at + step).arrayBuffer();
    } catch {
      return { problem: `${file.name} could not be read. If it was moved or changed, choose it again.` };
    }
    try {
      parts.push(decoder.decode(bytes, { stream: at + step < file.size }));
    } catch {
      return {
        problem: `${file.name} is no text in UTF-8. A binary body can’t be built into a command here.`,
      };
    }
  }
  return { text: parts.join('') };
}
