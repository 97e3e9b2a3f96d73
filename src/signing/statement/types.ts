import type { Header } from '../types.ts';

/** A half-open range of characters (UTF-16 units) in the pasted text. */
export interface Place {
  from: number;
  to: number;
}

/** A text found in a paste: unescaped, with the characters it was read from. */
export interface Found extends Place {
  text: string;
}

/** What one side says that it signed. Each part may be missing: a log is cut off, or prints only one of them. */
export interface Strings {
  canonicalRequest?: Found;
  stringToSign?: Found;
  /** 64 hexadecimal digits. */
  signature?: Found;
}

/** Where an authorization was found: the header, the query of a presigned URL, or nowhere. */
export type AuthorizationForm = 'header' | 'query';

/** The parts of an Authorization header of SigV4, or of the X-Amz-… parameters. Absent parts are empty. */
export interface Authorization extends Place {
  form: AuthorizationForm;
  algorithm: string;
  accessKeyId: string;
  /** `YYYYMMDD` of the credential scope. */
  date: string;
  region: string;
  service: string;
  /** `aws4_request` if all is well. */
  terminator: string;
  /** As written: order and case are kept. */
  signedHeaders: string[];
  signature: string;
  /** Why the header is no complete signature, in AWS's terms; empty if it is one. */
  faults: string[];
}

/** The request as it left the client, as far as the paste shows it. */
export interface SentRequest extends Place {
  method: string;
  /** The path as it stands on the wire. */
  path: string;
  /** The raw query without its question mark. */
  query: string;
  /** In order, names as written. */
  headers: Header[];
  /** Undefined where the paste doesn't show it (curl -v never does). */
  body?: string | Uint8Array;
  authorization?: Authorization;
  /** How the request was written down. */
  shownBy: 'raw' | 'curl-verbose' | 'curl-command' | 'botocore-log' | 'url';
}

/** AWS's refusals which have to do with a signature. */
export type RefusalKind =
  | 'mismatch'
  | 'expired'
  | 'not-yet-current'
  | 'scope'
  | 'incomplete'
  | 'token-invalid'
  | 'token-expired'
  | 'missing-token'
  | 'forbidden';

export interface Refusal extends Place {
  kind: RefusalKind;
  /** AWS's clock, `YYYYMMDDTHHMMSSZ`, where the text tells it. */
  serverTime?: string;
  /** The time of the request, where the text tells it. */
  requestTime?: string;
  /** Parts of the scope that AWS refuses. */
  scope?: {
    region?: string | true;
    service?: string | true;
    terminator?: string | true;
    date?: string | true;
  };
}

/** Which tool's words stood before the client's strings. `unknown` if none that is known here. */
export type LogForm =
  | 'botocore'
  | 'sdk-java'
  | 'sdk-go'
  | 'sdk-js'
  | 'sdk-cpp'
  | 'sdk-dotnet'
  | 'awscurl'
  | 'curl'
  | 'laboratory'
  | 'unknown';

/** All that a paste says about a signature. */
export interface Reading {
  /** AWS's refusal, long or short. */
  refusal?: Refusal;
  /** What AWS says that it computed (only the long form of its refusal holds it). */
  server?: Strings;
  /** What the client says that it signed. */
  client?: Strings & { log: LogForm };
  sent?: SentRequest;
  /** Headers of the answer (lower-case names), if they are there. */
  answer?: Header[];
  /** The first line of `curl --version` or a user-agent told this version. */
  curlVersion?: string;
}
