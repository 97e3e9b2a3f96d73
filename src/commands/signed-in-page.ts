import { bodyPart } from './body.ts';
import { curl } from './curl.ts';
import { handshakeArguments, handshakeHeaders, isHandshake } from './handshake.ts';
import { headerArguments } from './headers.ts';
import { methodArgument } from './method.ts';
import { quote } from './quote.ts';
import { CommandRefused } from './refusal.ts';
import { type Command, type Header, type Input, titles } from './types.ts';

/** What `sign` of `src/signing` gives back, as far as a command needs it. */
export interface SignedRequest {
  method: string;
  url: string;
  headers: readonly Header[];
  body: string;
}

const hostOf = (url: string): string => /^https?:\/\/([^/?]*)/.exec(url)?.[1] ?? '';

/** What AWS's documents leave open about a signed URL. */
function openQuestions(url: string): string[] {
  const [path = '', query = ''] = url.replace(/^https?:\/\//, '').split('?');
  const notes: string[] = [];
  if (query.includes('+')) {
    notes.push('AWS does not document how it reads a + in a query. Write %20 for a space, %2B for a plus.');
  }
  if (/(^|&)=/.test(query)) notes.push('AWS’s own signers disagree about a parameter without a name.');
  if (path.includes('//')) notes.push('The path holds //, which is signed as /, as AWS’s rules say.');
  return notes;
}

/**
 * A request that was signed in the page, sent as it was signed: the path as it is, the headers as they are.
 * Throws `CommandRefused` for a body with HEAD, which curl can't send.
 */
export function signedInPage(input: Pick<Input, 'target' | 'apiType'>, signed: SignedRequest): Command {
  const { method, url, body: text } = signed;
  if (method === 'HEAD' && text)
    throw new CommandRefused('curl sends no body with HEAD. Sign it without the body.');
  const opens = isHandshake({ ...input, headers: [] });
  // curl sends it by itself; only another one has to be stated.
  const isOwnHost = ([name, value]: Header) => name.toLowerCase() === 'host' && value === hostOf(url);
  const given = signed.headers.filter((header) => !isOwnHost(header));
  const headers = headerArguments(given, opens ? handshakeHeaders : []);
  const body = bodyPart(text, given);
  return {
    id: 'signed-in-page',
    title: titles['signed-in-page'],
    text: curl({
      pipe: body.pipe,
      args: [
        methodArgument({ method }),
        '--path-as-is',
        ...(opens ? handshakeArguments : []),
        ...headers.args,
        ...body.args,
        quote(url),
      ],
    }),
    does: 'Sends the request with the signature that was made in this page. No tool signs it again.',
    proves: opens
      ? '101 means that the gateway takes the signature and lets you in. 403 means that it refuses the signature, or that a policy does not allow $connect.'
      : 'If this works and your client’s request does not, your client signs something else than it sends. “is not authorized to perform” means that the signature is right and a policy refuses.',
    warnings: [
      'The signature is valid for five minutes. It is made for this request: change nothing in it.',
      ...openQuestions(url),
      ...headers.warnings,
      ...body.warnings,
    ],
  };
}
