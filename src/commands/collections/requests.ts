import { checkBody, isLong } from '../body.ts';
import { codeRequest } from '../code/request.ts';
import { joined } from '../code/typescript.ts';
import { isHandshake } from '../handshake.ts';
import { headerValue } from '../headers.ts';
import { bodyOf, isToken, methodOf } from '../method.ts';
import { urlAsBrowsers } from '../percent.ts';
import { CommandRefused } from '../refusal.ts';
import { type Base, baseOf } from '../routes/base.ts';
import type { Route } from '../routes/route.ts';
import { routeInput } from '../routes/signed.ts';
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

/** What both tools would send otherwise. */
function checkPath(path: string): void {
  if (hasDotSegments(path))
    throw new CommandRefused('The path holds . or .., which these tools resolve.', 'plain');
  if (/\/:/.test(path))
    throw new CommandRefused('The path holds /:, which these tools take for a variable.', 'plain');
}

/** A name that repeats in the spelling that it has first: Postman forgets a header when the next one differs in case. */
function spelledAlike(headers: readonly Header[]): Header[] {
  const first = new Map<string, string>();
  return headers.map(([name, value]): Header => {
    const key = name.toLowerCase();
    const spelling = first.get(key) ?? name;
    first.set(key, spelling);
    return [spelling, value];
  });
}

function asItIs(input: Input): Kept {
  const url = calledUrl(input.target, input.apiType);
  const method = methodOf(input.target);
  if (!isToken(method)) throw new CommandRefused('The method is not one word, such as POST.');
  checkPath(url.path);
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
  if (headers.some(([name]) => name === '__proto__'))
    throw new CommandRefused('These tools don’t send a header with the name __proto__.', 'plain');
  if (headers.filter(([name]) => /^cookie$/i.test(name)).length > 1)
    throw new CommandRefused('The header Cookie repeats, which Postman sends as one.', 'plain');
  const beyond = headers.find(([, value]) => !/^[ -~]*$/.test(value));
  if (beyond)
    throw new CommandRefused(
      `The header ${beyond[0]} holds characters beyond ASCII, which these tools don’t send as UTF-8.`,
      'plain',
    );
  const sent = urlAsBrowsers(url.text);
  for (const text of [sent, body, ...headers.flat()]) checkText(text);
  return { name: 'As it is', method, url: sent, headers: spelledAlike(headers), body, signed: false };
}

/** The same request, signed by the tool: without what signing sets. Throws `CommandRefused` where it can't be. */
function signed(input: Input): Kept {
  const { method, url, headers, body } = codeRequest(input);
  // Postman signs a header that repeats as often as it likes.
  return { name: 'Signed with SigV4', method, url, headers: joined(headers), body, signed: true };
}

/** A route as a request of a collection. Throws `CommandRefused` for what the tools would send otherwise. */
function ofRoute(base: Base, route: Route, region: string): Kept {
  const { method, path } = route;
  const name = `${method} ${path}`;
  const url = urlAsBrowsers(`${base.url}${path}`);
  checkPath(path.replace(/\?.*$/, ''));
  checkText(url);
  if (route.signed) return { ...signed(routeInput(base, route, region)), name };
  return { name, method, url, headers: [], body: '', signed: false };
}

/** What can be had, and why the rest can't. */
const orReason = (build: () => Kept): Kept | string => {
  try {
    return build();
  } catch (error) {
    if (error instanceof CommandRefused) return error.message;
    throw error;
  }
};

/** The requests of a collection: the reader's own, also signed where that can be, and one for each route. */
export function requestsOf(input: Input, routes: readonly Route[]): { kept: Kept[]; warnings: string[] } {
  if (isHandshake(input)) throw new CommandRefused('These collections hold HTTP requests, no WebSockets.');
  const first = asItIs(input);
  const second = orReason(() => signed(input));
  const base = routes.length > 0 ? baseOf(input, routes) : undefined;
  const region = input.target.region ?? '';
  const others = base
    ? routes.map((route) => ({ route, made: orReason(() => ofRoute(base, route, region)) }))
    : [];
  const made = [second, ...others.map((one) => one.made)];
  return {
    kept: [first, ...made.filter((one) => typeof one !== 'string')],
    warnings: [
      ...(typeof second === 'string' ? [`Without the signed request: ${second}`] : []),
      ...others.flatMap(({ route, made }) =>
        typeof made === 'string' ? [`Without ${route.method} ${route.path}: ${made}`] : [],
      ),
      ...(base?.warnings ?? []).filter((warning) => !warning.includes('BASE_URL')),
      ...(input.headers.some(([name]) => /^(authorization|cookie|x-api-key)$/i.test(name))
        ? [
            'A credential that you typed as a header stands in the collection. Put a variable there before you share it.',
          ]
        : []),
    ],
  };
}
