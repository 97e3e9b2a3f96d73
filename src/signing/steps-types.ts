import type { Header, Steps } from './types.ts';

/** What a line of the canonical request is. */
export type LineKind = 'method' | 'path' | 'query' | 'header' | 'blank' | 'signed-headers' | 'payload-hash';

export interface CanonicalLine {
  kind: LineKind;
  text: string;
  /** One sentence: what the line is, and how it came about. */
  explanation: string;
}

/** One HMAC of the key derivation: what goes in. What comes out is never given. */
export interface DerivationStep {
  /** AWS's name: `kDate`, `kRegion`, `kService`, `kSigning`. */
  name: 'kDate' | 'kRegion' | 'kService' | 'kSigning';
  /** The name of the key: `"AWS4" + secret`, or the step before. */
  key: string;
  /** The data: date, region, service, `aws4_request`. */
  data: string;
}

/** `aws`, `aws-cn`, `aws-us-gov`. */
export type Partition = 'aws' | 'aws-cn' | 'aws-us-gov';

/** What a host name says of the scope. */
export interface HostScope {
  kind: 'execute-api' | 'vpc-endpoint' | 'cloudfront' | 'regional-domain' | 'custom';
  /** Undefined where the name doesn't tell (a custom domain: the Region of the API). */
  region?: string;
  partition?: Partition;
  /** A sentence on what the scope's Region must be. */
  advice: string;
}

/** Every step of a signature, explained, for a page that shows them. */
export interface Explanation extends Steps {
  form: 'header' | 'query';
  lines: CanonicalLine[];
  /** Hex SHA-256 of the body, and how many bytes it was made of. */
  payload: { hash: string; bytes: number };
  /** The four lines of the string to sign, each with a sentence. */
  stringLines: { text: string; explanation: string }[];
  derivation: DerivationStep[];
  host: HostScope;
  /** What to send. The query form has no Authorization header. */
  send: { method: string; url: string; headers: Header[] };
  /** `YYYYMMDDTHHMMSSZ` of the signature. */
  time: string;
  /** When AWS stops accepting it. */
  validUntil: Date;
}
