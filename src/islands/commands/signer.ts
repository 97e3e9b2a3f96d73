/** Signs what stands in the form. The signing code is loaded here, when it is first asked for. */

import { isHandshake } from '../../commands/handshake.ts';
import { presigned } from '../../commands/presigned.ts';
import { CommandRefused } from '../../commands/refusal.ts';
import { signedInPage } from '../../commands/signed-in-page.ts';
import type { Command, Input } from '../../commands/types.ts';
import { calledUrl } from '../../commands/url.ts';
import type { Credentials, RefusalCode, SigningRefused, Steps } from '../../signing/index.ts';
import { longBody } from './body/long.ts';
import type { CarriedKeys } from './masked.ts';

export const service = 'execute-api';

/** What a refusal is about: the id of an input without its prefix, or the part as a whole. */
export interface Refusal {
  field: string;
  text: string;
}

export interface SignedCommand {
  command: Command;
  /** How the signature came about, and the names of the headers that it leaves out. */
  signed: Steps & { leftOut: readonly string[] };
  /** The URL that carries the signature, for a client that is no curl; absent where headers carry it. */
  url?: string;
  region: string;
  at: Date;
  /** Seconds for which the signature is good. */
  life: number;
  /** What of the keys stands in the command: to mask it. */
  keys: CarriedKeys;
}

const fieldOf: Record<RefusalCode, string> = {
  method: 'method',
  url: 'url',
  query: 'url',
  header: 'headers',
  body: 'body',
  credentials: 'accessKeyId',
  scope: 'region',
  'insecure-context': 'sign',
};

/** What signing refuses, at the field that it is about. */
export function refusalOf({ code, field = '', message }: SigningRefused): Refusal {
  const named = code === 'credentials' || field === 'expires';
  return { field: named ? field : fieldOf[code], text: message };
}

let loading: Promise<typeof import('../../signing/index.ts')> | undefined;

/** The signing code, loaded when it is first asked for. */
export const loadSigning = () => {
  loading ??= import('../../signing/index.ts').catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
};

/** The request that is signed: what the plain command sends. Throws `CommandRefused` if the URL is not known. */
export function requestOf({ target, headers, body = '', apiType }: Input) {
  const opens = isHandshake({ target, headers, ...(apiType && { apiType }) });
  const method = opens ? 'GET' : target.method || 'GET';
  const sent = opens || method === 'HEAD' ? '' : body;
  return { method, url: calledUrl(target, apiType).text, headers, body: sent };
}

/** Seconds for which the gateway takes a signature in headers for current. */
const currentFor = 300;

/** The URL for the client that it is for: a WebSocket's has a scheme of its own, which is not signed. */
const urlFor = (input: Input, url: string): string => (isHandshake(input) ? url.replace(/^http/, 'ws') : url);

/**
 * The signed request as a command, or what has to be mended first. With `expires`, in seconds, the signature stands in the
 * URL.
 */
export async function signRequest(
  input: Input,
  credentials: Credentials,
  expires?: number,
): Promise<SignedCommand | Refusal> {
  const region = input.target.region ?? '';
  if (!region) return { field: 'region', text: 'Signing needs the Region of the API, such as eu-west-1.' };
  let signing: Awaited<ReturnType<typeof loadSigning>>;
  try {
    signing = await loadSigning();
  } catch {
    return {
      field: 'sign',
      text: 'The signing code could not be loaded. Check the connection and try again.',
    };
  }
  try {
    // A long body in a task of its own: the code may have been run for the first time in this one.
    if ((input.body?.length ?? 0) > longBody) await new Promise<void>((done) => setTimeout(done));
    const at = new Date();
    const request = requestOf(input);
    const scope = { region, service, date: at };
    const { accessKeyId, sessionToken = '' } = credentials;
    const made = { region, at, keys: { accessKeyId, sessionToken } };
    if (expires === undefined) {
      const signed = await signing.sign(request, credentials, scope);
      return { ...made, command: signedInPage(input, signed), signed, life: currentFor };
    }
    const signed = await signing.presign(request, credentials, scope, expires);
    const sent = new Set(signed.headers.map(([name]) => name.toLowerCase()));
    const leftOut = request.headers.map(([name]) => name.toLowerCase()).filter((name) => !sent.has(name));
    return {
      ...made,
      command: presigned(input, signed),
      signed: { ...signed, leftOut: [...new Set(leftOut)] },
      url: urlFor(input, signed.url),
      life: expires,
    };
  } catch (error) {
    if (error instanceof CommandRefused) return { field: 'url', text: error.message };
    // The message of anything else could quote what was typed.
    if (!(error instanceof signing.SigningRefused))
      return { field: 'sign', text: 'This request could not be signed here.' };
    return refusalOf(error);
  }
}

/** Clears what the signing code keeps of the keys. */
export async function forgetKeys(): Promise<void> {
  // What could not be loaded has kept nothing.
  (await loading?.catch(() => undefined))?.forget();
}
