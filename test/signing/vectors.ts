/** AWS's test vectors, read from data/sigv4.json. */
import { readFileSync } from 'node:fs';
import type { Credentials, Header } from '../../src/signing/index.ts';

export interface Vector {
  name: string;
  request: { method: string; path: string; query: string; headers: Header[]; body: string };
  credentials: Credentials;
  region: string;
  service: string;
  timestamp: string;
  flags: { normalize: boolean; signBody: boolean; omitSessionToken: boolean };
  canonicalRequest: string;
  stringToSign: string;
  signature: string;
  authorization: string;
  /** The form with a signed query. */
  presign?: unknown;
}

const file = new URL('data/sigv4.json', import.meta.url);

export const vectors = JSON.parse(readFileSync(file, 'utf8')) as Vector[];
