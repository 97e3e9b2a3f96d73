import type { Checksum, SourceData } from '@smithy/types';

const encoder = new TextEncoder();

/** Bytes from which on nobody should wait for encoding and hashing at once. */
const longPayload = 100_000;

const toBytes = (data: SourceData): Uint8Array<ArrayBuffer> => {
  if (typeof data === 'string') return encoder.encode(data);
  const view = ArrayBuffer.isView(data)
    ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
    : new Uint8Array(data);
  return new Uint8Array(view);
};

/**
 * SHA-256, or HMAC-SHA-256 when a secret is given, on the platform's WebCrypto: the hash that
 * `@smithy/signature-v4` asks for. A fifth of the bytes of a hash written in JavaScript.
 * `digest` rejects where `crypto.subtle` is missing (a page on plain http); `sign` checks that first.
 */
export class Sha256 implements Checksum {
  readonly #secret: Uint8Array<ArrayBuffer> | undefined;
  #chunks: Uint8Array<ArrayBuffer>[] = [];

  constructor(secret?: SourceData) {
    this.#secret = secret === undefined ? undefined : toBytes(secret);
  }

  update(chunk: SourceData): void {
    this.#chunks.push(toBytes(chunk));
  }

  reset(): void {
    this.#chunks = [];
  }

  async digest(): Promise<Uint8Array> {
    const [first, ...more] = this.#chunks;
    // Joining copies everything through the browser's store of blobs; a payload of 1 MB comes in one piece.
    const data = first && more.length === 0 ? first : await new Blob(this.#chunks).arrayBuffer();
    // To encode a long payload takes a while by itself: hashing it is another task.
    if (data.byteLength > longPayload) await new Promise<void>((done) => setTimeout(done));
    const { subtle } = crypto;
    if (!this.#secret) return new Uint8Array(await subtle.digest('SHA-256', data));
    const algorithm = { name: 'HMAC', hash: 'SHA-256' };
    const key = await subtle.importKey('raw', this.#secret, algorithm, false, ['sign']);
    return new Uint8Array(await subtle.sign('HMAC', key, data));
  }
}
