import type { Target } from '../../facts/target.ts';
import type { ApiType } from '../types.ts';

/** A header whose value the script takes from its environment: the value itself stands nowhere in the script. */
export interface Credential {
  /** Name of the header, such as `authorization`. */
  header: string;
  /** Name of the environment variable. */
  variable: string;
  /** What stands before the value: `Bearer`, or nothing. */
  scheme?: string;
}

/** What a probe is built from. */
export interface ProbeInput {
  target: Target;
  apiType?: ApiType;
  /** The headers that the caller's request carries a credential in; undefined: nobody said, empty: none. */
  credentials?: readonly Credential[];
  /** An AWS profile for the read-only queries; without one there are none. `default` is a name as well. */
  profile?: string;
}

/** What a request is sent for. */
export type RequestId =
  | 'stated'
  | 'instead'
  | 'bare'
  | 'preflight'
  | 'slash'
  | 'unmatched'
  | 'staged'
  | 'unstaged'
  | 'default'
  | 'domain'
  | 'https';

/** One request of the probe; there are no others than these three methods. */
export interface ProbeRequest {
  id: RequestId;
  method: 'GET' | 'HEAD' | 'OPTIONS';
  host: string;
  /** Path and query as they are printed: values of the query are left out. */
  shown: string;
  url: string;
  carries: 'credentials' | 'nothing' | 'preflight';
  why: string;
}

/** Which program runs the probe. */
export type ProbeForm = 'sh' | 'python';

/** A script, and what it does, in the order in which it does it. */
export interface Probe {
  text: string;
  plan: string[];
  /** What to mind. */
  warnings: string[];
}
