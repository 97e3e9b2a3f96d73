import { Sha256 } from './sha256.ts';

const encoder = new TextEncoder();

/** Bytes of a text; bytes stay as they are. */
export const utf8 = (data: string | Uint8Array): Uint8Array =>
  typeof data === 'string' ? encoder.encode(data) : data;

export const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** SHA-256 in small hex digits. */
export async function sha256Hex(data: string | Uint8Array): Promise<string> {
  const hash = new Sha256();
  hash.update(utf8(data));
  return hex(await hash.digest());
}

/** HMAC-SHA-256. */
export async function hmac(key: string | Uint8Array, data: string): Promise<Uint8Array> {
  const hash = new Sha256(utf8(key));
  hash.update(data);
  return hash.digest();
}

/** SHA-256 of nothing: the hash of an empty body. */
export const hashOfNothing = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
