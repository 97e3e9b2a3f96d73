const encoder = new TextEncoder();

/** Bytes of a text; bytes stay as they are. */
export const utf8 = (data: string | Uint8Array): Uint8Array =>
  typeof data === 'string' ? encoder.encode(data) : data;

export const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** A copy in memory of its own, as WebCrypto's types want it. */
const owned = (data: string | Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(utf8(data));

/** SHA-256 in small hex digits. Straight to WebCrypto: a search takes thousands. */
export async function sha256Hex(data: string | Uint8Array): Promise<string> {
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', owned(data))));
}

/** HMAC-SHA-256 with one key, imported once. */
export async function hmacOf(key: string | Uint8Array): Promise<(data: string) => Promise<Uint8Array>> {
  // WebCrypto refuses an empty key; HMAC pads with zeros, so a zero is the same key.
  const bytes = key.length === 0 ? new Uint8Array(1) : owned(key);
  const imported = await crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
  ]);
  return async (data) => new Uint8Array(await crypto.subtle.sign('HMAC', imported, owned(data)));
}

/** SHA-256 of nothing: the hash of an empty body. */
export const hashOfNothing = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
