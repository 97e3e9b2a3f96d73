import { hostName } from '../host.ts';
import { checkSeen } from '../quote.ts';
import { CommandRefused } from '../refusal.ts';
import type { TypeName } from './response-types.ts';

/** A type with the status that it shall have; without one it keeps its own. */
export interface Choice {
  type: TypeName;
  status?: number;
}

/** What a body may say besides the message. */
export const members = {
  type: 'The gateway’s name for the refusal',
  requestId: 'The request id, as the logs have it',
  extendedRequestId: 'The extended request id, as AWS support asks for it',
  doc_url: 'A link to the page of this site about it',
  validation: 'Which rule of the model the body breaks',
  reason: 'A value that your Lambda authorizer puts into its context',
} as const;
export type Member = keyof typeof members;

/** What a browser needs to show an error to the page that called. */
export interface Cors {
  /** `*`, or one origin such as `https://app.example.com`. */
  origin: string;
  /** The page calls with cookies or with HTTP authentication. */
  credentials?: boolean;
  /** The page may read the ids and the type of the error from the headers. */
  expose?: boolean;
}

/** What the gateway responses of an API are built from. */
export interface Settings {
  responses: readonly Choice[];
  members: readonly Member[];
  /** The key of the authorizer's context that `reason` shows. */
  authorizerKey?: string;
  cors?: Cors;
  /** Where the pages of this site are: scheme and host, no slash at the end. */
  site: string;
  apiId?: string;
  stage?: string;
}

/** An origin as a browser sends it, or `*`. Throws `CommandRefused` for anything else, and for `*` with credentials. */
export function checkCors({ origin, credentials }: Cors): void {
  if (origin === '*') {
    if (!credentials) return;
    throw new CommandRefused(
      'A browser refuses * for a call with credentials. Give the one origin that may call (Fetch standard, CORS check).',
    );
  }
  const [, host, port] = /^https?:\/\/([^/:?#\s]{1,253})(?::(\d{1,5}))?$/.exec(origin) ?? [];
  const is = host && /^[a-z\d.-]+$/.test(host) && (port === undefined || Number(port) <= 65535);
  if (!is)
    throw new CommandRefused(
      'An origin is scheme, host in small letters and perhaps a port, with no slash at the end: https://app.example.com. For every origin write *.',
    );
  if (host !== 'localhost') hostName(host);
}

/** Throws `CommandRefused` for a key that `$context.authorizer.KEY` can't name. */
export function checkAuthorizerKey(key: string): void {
  if (!/^[A-Za-z_]\w{0,60}$/.test(key))
    throw new CommandRefused('A key of the authorizer’s context is letters, digits and _, such as reason.');
}

/** Throws `CommandRefused` for a status that API Gateway doesn't take (`[1-5]\d\d`) or that no answer may end with. */
export function checkStatus(status: number): void {
  if (!Number.isInteger(status) || status < 200 || status > 599)
    throw new CommandRefused('A status is a number from 200 to 599.');
}

/** Throws `CommandRefused` with what has to be mended first. */
export function checkSettings({
  responses,
  members,
  authorizerKey,
  cors,
  apiId = '',
  stage = '',
}: Settings): void {
  checkSeen('The API id', apiId, true);
  checkSeen('The stage', stage, true);
  if (responses.length === 0) throw new CommandRefused('Choose at least one type.');
  for (const { status } of responses) if (status !== undefined) checkStatus(status);
  if (cors) checkCors(cors);
  if (members.includes('reason') && authorizerKey !== undefined) checkAuthorizerKey(authorizerKey);
  if (!cors && members.length === 0 && responses.every(({ status }) => status === undefined))
    throw new CommandRefused('Nothing is changed yet: add to the body, set CORS headers, or set a status.');
}
