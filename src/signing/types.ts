/** A header as it is sent: name, value. Names may repeat; the order is kept. */
export type Header = readonly [name: string, value: string];

export interface Credentials {
  accessKeyId: string;
  secretAccessKey: string;
  /** Absent or empty for long-term keys. */
  sessionToken?: string;
}

/** What a signature is good for. */
export interface Scope {
  region: string;
  /** `execute-api` unless given. */
  service?: string;
  /** Now unless given. */
  date?: Date;
}

/** A request as a person writes it down. */
export interface RequestToSign {
  method: string;
  url: string;
  headers: readonly Header[];
  body: string;
}

/** Every step of a signature, for a page that shows them. */
export interface Steps {
  canonicalRequest: string;
  stringToSign: string;
  /** `20261121/eu-west-1/execute-api/aws4_request` */
  scope: string;
  /** 64 hexadecimal digits. */
  signature: string;
  /** The value of the Authorization header. */
  authorization: string;
}

/** A signed request: send exactly this method, URL, headers and body. */
export interface Signed extends Steps {
  method: string;
  /** The URL as it has to be sent: what can't stand in a URL is percent-encoded, the fragment is gone. */
  url: string;
  /** `host`, the given headers in their order, then `x-amz-date`, the token if there is one, and `authorization`. */
  headers: Header[];
  body: string;
  /** Lower-case names of given headers that were left out because signing or the HTTP client sets them. */
  leftOut: string[];
}
