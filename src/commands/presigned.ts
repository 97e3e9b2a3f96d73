import { isHandshake } from './handshake.ts';
import { type SignedRequest, signedInPage } from './signed-in-page.ts';
import { type Command, type Input, titles } from './types.ts';

/**
 * A request whose signature stands in its URL, as `presign` of `src/signing` makes it. Throws `CommandRefused` for a body
 * with HEAD, which curl can't send.
 */
export function presigned(input: Pick<Input, 'target' | 'apiType'>, signed: SignedRequest): Command {
  const command = signedInPage(input, signed);
  const opens = isHandshake({ ...input, headers: [] });
  const life = /[?&]X-Amz-Expires=(\d+)/.exec(signed.url)?.[1];
  const others = signed.headers.filter(([name]) => name.toLowerCase() !== 'host').length;
  return {
    ...command,
    id: 'presigned',
    title: titles.presigned,
    does: opens
      ? 'Opens the WebSocket with a URL that carries its own signature, as a browser has to: it can set no header there.'
      : 'Sends the request with a URL that carries its own signature: whoever has the URL can send the request, with no key.',
    warnings: [
      `The URL is as good as a key until it expires${life ? `, ${life} seconds after it was signed` : ''}.`,
      ...(others > 0
        ? ['Its headers are signed too: without them, or with others, the signature is refused.']
        : []),
      ...command.warnings.filter((warning) => !warning.startsWith('The signature is valid for five minutes')),
    ],
  };
}
