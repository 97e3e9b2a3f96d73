import { isHandshake } from './handshake.ts';
import { type SignedRequest, signedInPage } from './signed-in-page.ts';
import { type Command, type Input, titles } from './types.ts';

/** Seconds for which a signature is current without a life of its own. */
const currentFor = 300;

/**
 * A request whose signature stands in its URL, as `presign` of `src/signing` makes it. Throws `CommandRefused` for a body
 * with HEAD, which curl can't send.
 */
export function presigned(input: Pick<Input, 'target' | 'apiType'>, signed: SignedRequest): Command {
  const command = signedInPage(input, signed);
  const opens = isHandshake({ ...input, headers: [] });
  const life = /[?&]X-Amz-Expires=(\d+)/.exec(signed.url)?.[1];
  const others = signed.headers.filter(([name]) => name.toLowerCase() !== 'host').length;
  const hasToken = /[?&]X-Amz-Security-Token=/.test(signed.url);
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
      ...(signed.body
        ? ['Its body is signed too: with another one, or none, the signature is refused.']
        : []),
      ...(hasToken ? ['It holds the session token, and ends with it at the latest.'] : []),
      // https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html is the only one that names a life.
      ...(Number(life) > currentFor
        ? [
            'AWS documents a life of up to a week for Amazon S3, and nothing for API Gateway: try whether it takes a signature of more than five minutes before you count on it.',
          ]
        : []),
      ...command.warnings.filter((warning) => !warning.startsWith('The signature is valid for five minutes')),
    ],
  };
}
