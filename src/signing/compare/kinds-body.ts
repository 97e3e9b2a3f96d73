import type { KindEntry } from './kinds.ts';

const changed = 'body-or-header-changed-after-signing';
const hash = 'payload-hash-mismatch';
const settle =
  'Save the body to a file, send it with --data-binary @file, and compare sha256sum of the file with both hashes.';

/** The hash of the payload. */
export const bodyKinds = {
  'payload-signed-empty': {
    part: 'payload',
    sentence:
      'The hash of nothing was signed, and a body arrived. Streams, forms with files and uploads by -T or -F often end like this.',
    causes: [hash, 'curl-sigv4-bug', changed],
    settle,
  },
  'payload-lost': {
    part: 'payload',
    sentence: 'A body was signed, and none arrived.',
    causes: [hash, changed],
    settle,
  },
  'payload-unsigned-literal': {
    part: 'payload',
    sentence:
      'UNSIGNED-PAYLOAD or another word was signed in place of the body’s hash. API Gateway wants the hash.',
    causes: [hash],
    settle,
  },
  'payload-trimmed': {
    part: 'payload',
    sentence:
      'The body was signed with, or without, white space or a newline at its ends that the other side does not have.',
    causes: [changed, hash],
    settle,
  },
  'payload-line-ends': {
    part: 'payload',
    sentence: 'The line ends of the body differ: one side has CR LF, the other LF.',
    causes: [changed, hash],
    settle,
  },
  'payload-json-reformatted': {
    part: 'payload',
    sentence:
      'The JSON of the body was written anew after signing: the same data, with other spaces, escapes or order.',
    causes: [changed, hash],
    settle,
  },
  'payload-form-or-json': {
    part: 'payload',
    sentence: 'One side has the body as JSON, the other as a form (a=1&b=2).',
    causes: [changed, hash],
    settle,
  },
  'payload-other-charset': {
    part: 'payload',
    sentence: 'The body was turned into bytes in another encoding (Latin-1 or UTF-16 instead of UTF-8).',
    causes: [hash, changed],
    settle,
  },
  'payload-byte-order-mark': {
    part: 'payload',
    sentence: 'One side has a byte order mark before the body, the other none.',
    causes: [changed, hash],
    settle,
  },
  'payload-hash-in-capitals': {
    part: 'payload',
    sentence: 'The hash of the body was signed in capital letters. It is written in small ones.',
    causes: [hash],
    settle,
  },
  'payload-hash-of-hash': {
    part: 'payload',
    sentence: 'The hash of the body was hashed again, or its text was signed in place of the body.',
    causes: [hash],
    settle,
  },
  'payload-hash-other-form': {
    part: 'payload',
    sentence: 'The hash of the body was signed in Base64 or made by another algorithm. It is SHA-256 in hex.',
    causes: [hash],
    settle,
  },
  'payload-encoded': {
    part: 'payload',
    sentence: 'The body was signed encoded (Base64, percent-encoded or quoted), and arrived otherwise.',
    causes: [hash, changed],
    settle,
  },
  'payload-changed': {
    part: 'payload',
    sentence: 'Another body was signed than arrived.',
    causes: [changed, hash],
    settle,
  },
} as const satisfies Record<string, KindEntry>;
