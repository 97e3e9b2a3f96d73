import type { Reading, Strings } from '../statement/types.ts';
import type { DifferenceKind } from './kinds.ts';

/** The part of a signature in which two sides differ. */
export type Part =
  | 'method'
  | 'path'
  | 'query'
  | 'header'
  | 'signed-headers'
  | 'payload'
  | 'algorithm'
  | 'time'
  | 'scope'
  | 'canonical-hash'
  | 'token'
  | 'key'
  | 'authorization';

/** The characters of one side that differ. Tokens and API keys are masked. */
export interface Side {
  /** Which of the side's texts the range counts in. */
  of: 'canonicalRequest' | 'stringToSign';
  from: number;
  to: number;
  text: string;
}

/** `certain`: both sides are known. `likely`: it explains what is known. `possible`: nothing speaks against it. */
export type Sureness = 'certain' | 'likely' | 'possible';

/** One difference, or one possible explanation. */
export interface Finding {
  kind: DifferenceKind;
  part: Part;
  /** The header or the query parameter. */
  name?: string;
  /** One sentence, second person, without any value of a token, a key or a secret. */
  sentence: string;
  client?: Side;
  server?: Side;
  /** Slugs of the catalogue's causes, the likeliest first; never empty. */
  causes: string[];
  sure: Sureness;
  /** The command or the paste that would settle it; empty if it is settled. */
  settle: string;
}

/** A line of the two canonical requests, side by side. */
export interface AlignedLine {
  part: Part | 'blank';
  /** The header of the line. */
  name?: string;
  client?: string;
  server?: string;
  same: boolean;
}

/** What the findings rest on, the strongest first. */
export type Basis =
  /** The client's strings and the server's own. */
  | 'both'
  /** The client's strings against the request as sent, by AWS's rules. */
  | 'client-and-request'
  /** The server's strings against the request as sent. */
  | 'server-and-request'
  /** The server's words alone (a long refusal, or one that names the fault). */
  | 'server'
  /** Variants of the request as sent, tried against the signature with the secret. */
  | 'search'
  /** The look of the request as sent. */
  | 'request'
  /** Only the client's own strings. */
  | 'client'
  | 'nothing';

/** What the reader adds by hand. Nothing of it is kept or returned. */
export interface Given {
  credentials?: { accessKeyId?: string; secretAccessKey: string; sessionToken?: string };
  /** The body as sent, if the paste doesn't show it. */
  body?: string | Uint8Array;
}

export interface Diagnosis {
  basis: Basis;
  /** Best first. Empty only if the paste says nothing of a signature. */
  findings: Finding[];
  /** Empty unless two canonical requests are known. */
  alignment: AlignedLine[];
  client?: Strings;
  /** What the server computed: its own words, or worked out from the request. Holds tokens: show it by `maskText`. */
  server?: { canonicalRequest?: string; stringToSign?: string; from: 'refusal' | 'request' };
  /** Only with a secret: is the signature the one that this secret makes of the server's string? */
  signatureMatches?: boolean;
  reading: Reading;
}
