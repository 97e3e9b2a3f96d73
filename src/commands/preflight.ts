import { isSafelistedMethod, unsafeHeaderNames } from './cors.ts';
import { curl } from './curl.ts';
import { isHandshake } from './handshake.ts';
import { headerOption } from './headers.ts';
import { isToken, methodOf, methodWarnings } from './method.ts';
import { type Option, written } from './options.ts';
import { quote } from './quote.ts';
import { CommandRefused } from './refusal.ts';
import { type Command, type Header, type Input, titles } from './types.ts';
import { calledUrl, hasDotSegments } from './url.ts';

/** Of nobody's: it stands in until the reader names the page's origin. */
const exampleOrigin = 'https://app.example.com';

/** The preflight as curl's options, nothing of it quoted. Throws `CommandRefused` if the URL is not known. */
export function preflightParts(input: Input): { options: Option[]; url: string; warnings: string[] } {
  if (isHandshake(input))
    throw new CommandRefused('A browser sends no preflight before it opens a WebSocket.');
  const { target } = input;
  const url = calledUrl(target, input.apiType);
  const method = methodOf(target);
  if (!isToken(method)) throw new CommandRefused('The method is not one word, such as POST.');
  const names = [...(input.preflightHeaders ?? unsafeHeaderNames(input.headers))];
  const headers: Header[] = [
    ['origin', target.origin || exampleOrigin],
    ['access-control-request-method', method],
    ...(names.length > 0 ? ([['access-control-request-headers', names.join(',')]] as const) : []),
  ];
  const warnings = [...methodWarnings({ target }), ...url.warnings];
  if (!target.origin) warnings.push(`The page’s origin is not known: ${exampleOrigin} stands in for it.`);
  if (target.origin && !/^(https?:\/\/[^/]+|null)$/.test(target.origin)) {
    warnings.push('An origin is only scheme, host and port, such as https://app.example.com.');
  }
  if (names.length === 0 && isSafelistedMethod(method)) {
    warnings.push('For this method and these headers a browser sends no preflight.');
  }
  const asIs: Option[] = hasDotSegments(url.path) ? [['--path-as-is']] : [];
  return { options: [['-X', 'OPTIONS'], ...asIs, ...headers.map(headerOption)], url: url.text, warnings };
}

/** What running a preflight does and proves, whatever runs it. */
export const preflightWords = {
  does: 'Sends the OPTIONS request that a browser sends before the real one, with neither credentials nor body.',
  proves:
    'The browser goes on only if the status is 2xx and access-control-allow-origin, -methods and -headers permit what was asked. A 403 or 401 means that the gateway refuses OPTIONS itself.',
};

/**
 * The OPTIONS request that a browser sends ahead (Fetch, "CORS-preflight fetch"): Origin, the method, the header
 * names, and none of the headers themselves. Throws `CommandRefused` if the URL is not known.
 */
export function preflight(input: Input): Command {
  const { options, url, warnings } = preflightParts(input);
  return {
    id: 'preflight',
    title: titles.preflight,
    text: curl({ args: [...options.map(written), quote(url)] }),
    ...preflightWords,
    warnings,
  };
}
