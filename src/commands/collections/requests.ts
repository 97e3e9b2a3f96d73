import { checkBody, isLong } from '../body.ts';
import { codeRequest } from '../code/request.ts';
import { isHandshake } from '../handshake.ts';
import { headerValue } from '../headers.ts';
import { bodyOf, isToken, methodOf } from '../method.ts';
import { CommandRefused } from '../refusal.ts';
import { baseOf } from '../routes/base.ts';
import type { Route } from '../routes/route.ts';
import type { Header, Input } from '../types.ts';
import { calledUrl, hasDotSegments } from '../url.ts';

/** A request of a collection. */
export interface Kept {
  name: string;
  method: string;
  url: string;
  headers: readonly Header[];
  body: string;
  signed: boolean;
}

/** The client works these out itself. */
const own = /^(content-length|transfer-encoding|connection|keep-alive|host)$/i;

/** What both tools would put a variable's value in place of. */
function checkText(text: string): void {
  if (text.includes('{{')) {
    throw new CommandRefused('The request holds {{, which Postman and Bruno take for a variable.', 'plain');
  }
}

function asItIs(input: Input): Kept {
  const url = calledUrl(input.target, input.apiType);
  const method = methodOf(input.target);
  if (!isToken(method)) throw new CommandRefused('The method is not one word, such as POST.');
  if (hasDotSegments(url.path))
    throw new CommandRefused('The path holds . or .., which these tools resolve.', 'plain');
  if (/\/:/.test(url.path))
    throw new CommandRefused('The path holds /:, which these tools take for a variable.', 'plain');
  const body = bodyOf(input);
  checkBody(body);
  if (isLong(body))
    throw new CommandRefused(
      'The body is too long for a collection that is copied. Add it in the tool.',
      'plain',
    );
  const headers = input.headers
    .filter(([name]) => !own.test(name))
    .map((header): Header => [header[0], headerValue(header)]);
  const beyond = headers.find(([, value]) => !/^[ -~]*$/.test(value));
  if (beyond)
    throw new CommandRefused(
      `The header ${beyond[0]} holds characters beyond ASCII, which these tools don’t send as UTF-8.`,
      'plain',
    );
  for (const text of [url.text, body, ...headers.flat()]) checkText(text);
  return { name: 'As it is', method, url: url.text, headers, body, signed: false };
}

/** The same request, signed by the tool: without what signing sets, or the reason why it can't be. */
function signed(input: Input): Kept | string {
  try {
    const { method, url, headers, body } = codeRequest(input);
    return { name: 'Signed with SigV4', method, url, headers, body, signed: true };
  } catch (error) {
    if (error instanceof CommandRefused) return error.message;
    throw error;
  }
}

/** The requests of a collection: the reader's own, also signed where that can be, and one for each route. */
export function requestsOf(input: Input, routes: readonly Route[]): { kept: Kept[]; warnings: string[] } {
  if (isHandshake(input)) throw new CommandRefused('These collections hold HTTP requests, no WebSockets.');
  const first = asItIs(input);
  const second = signed(input);
  const base = routes.length > 0 ? baseOf(input, routes) : undefined;
  const others = routes.map(
    ({ method, path, signed = false }): Kept => ({
      name: `${method} ${path}`,
      method,
      url: `${base?.url ?? ''}${path}`,
      headers: [],
      body: '',
      signed,
    }),
  );
  for (const { url } of others) checkText(url);
  return {
    kept: [first, ...(typeof second === 'string' ? [] : [second]), ...others],
    warnings: [
      ...(typeof second === 'string' ? [`Without the signed request: ${second}`] : []),
      ...(base?.warnings ?? []).filter((warning) => !warning.includes('BASE_URL')),
      ...(input.headers.some(([name]) => /^(authorization|cookie|x-api-key)$/i.test(name))
        ? [
            'A credential that you typed as a header stands in the collection. Put a variable there before you share it.',
          ]
        : []),
    ],
  };
}
