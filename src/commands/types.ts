import type { Target } from '../facts/target.ts';

/** A header as it is sent: name, value. Names may repeat; the order is kept. */
export type Header = readonly [name: string, value: string];

/** What a command is built from: where the request goes and what it carries. */
export interface Input {
  target: Target;
  headers: readonly Header[];
  /** Text of the body; absent or empty for none. */
  body?: string;
  apiType?: ApiType;
  /** Header names for a preflight; worked out from `headers` unless given. */
  preflightHeaders?: readonly string[];
}

/** The forms, in the order in which a reader should try them. */
export const titles = {
  plain: 'Repeat the request with curl',
  'default-endpoint': 'The same request to the default endpoint',
  'custom-domain': 'The same request to the custom domain',
  preflight: 'The preflight that a browser sends',
  'api-key': 'The request with an API key',
  'aws-sigv4': 'The request signed by curl',
  'signed-in-page': 'The request signed in this page',
  presigned: 'The request as a presigned URL',
  powershell: 'Repeat the request in PowerShell',
  'powershell-preflight': 'The preflight, in PowerShell',
  'powershell-api-key': 'The request with an API key, in PowerShell',
  'powershell-aws-sigv4': 'The request signed by curl, in PowerShell',
  httpie: 'Repeat the request with HTTPie',
  awscurl: 'The request signed by awscurl',
  wscat: 'Open the WebSocket with wscat',
  'test-invoke-method': 'Run the method inside API Gateway',
  'test-invoke-authorizer': 'Run the authorizer alone',
  connections: 'Reach a WebSocket connection with the AWS CLI',
  typescript: 'Sign and send it in TypeScript',
  python: 'Sign and send it in Python',
  go: 'Sign and send it in Go',
  java: 'Sign and send it in Java',
  postman: 'A collection for Postman',
  bruno: 'A collection for Bruno',
  'smoke-test': 'One request per route, after each deployment',
  k6: 'One request per route, with k6',
} as const;

export type CommandId = keyof typeof titles;

export type ApiType = 'rest' | 'http' | 'websocket';

/** A command to run as it stands: in bash, dash, zsh and fish alike, unless its group says otherwise. */
export interface Command {
  id: CommandId;
  title: string;
  text: string;
  /** The name to save it under, where it is a file. */
  file?: string;
  /** The files that belong beside it, where the form is a folder. */
  files?: readonly { name: string; text: string }[];
  /** What running it does; one or two sentences. */
  does: string;
  /** What its answer proves. */
  proves: string;
  /** Where it differs from what was asked for, and what to mind. */
  warnings: string[];
}

/** A form that is not offered, with the reason in one sentence or more. */
export interface Withheld {
  id: CommandId;
  title: string;
  because: string;
  /** The form that does the job. */
  instead?: CommandId;
}
