import { bodyFile, checkBody } from '../body.ts';
import { isHandshake } from '../handshake.ts';
import { headerValue } from '../headers.ts';
import { checkRegion } from '../host.ts';
import { bodyOf, isToken, methodOf, methodWarnings } from '../method.ts';
import { canonicalQuery, queryPairs } from '../percent.ts';
import { CommandRefused } from '../refusal.ts';
import { respelled, signedHeaders } from '../signed-headers.ts';
import type { Header, Input } from '../types.ts';
import { calledUrl, hasDotSegments } from '../url.ts';

/** A request as a program signs and sends it. */
export interface CodeRequest {
  method: string;
  region: string;
  origin: string;
  /** Path and query as they are sent, the query in the spelling that is signed. */
  path: string;
  query: string;
  url: string;
  headers: Header[];
  body: string;
  /** True if the program reads the body from `bodyFile`. */
  fromFile: boolean;
  warnings: string[];
}

/** Longest body that stands in a program; compilers and readers have little use for more. */
const longest = 20_000;

const decodes = (query: string): boolean => {
  try {
    decodeURIComponent(query);
    return true;
  } catch {
    return false;
  }
};

/** Headers as clients of every language send them alike. Throws `CommandRefused` for the others. */
function headersOf(input: Input, host: string): { headers: Header[]; warnings: string[] } {
  const { kept, warnings } = signedHeaders(input.headers);
  const isHost = ([name]: Header) => name.toLowerCase() === 'host';
  const other = kept.find((header) => isHost(header) && headerValue(header).toLowerCase() !== host);
  if (other) {
    throw new CommandRefused(
      'The Host header is not the URL’s host: most clients set it themselves. Put the host into the URL.',
      'signed-in-page',
    );
  }
  const headers = kept
    .filter((header) => !isHost(header))
    .map((header): Header => [header[0], headerValue(header)]);
  const beyond = headers.find(([, value]) => !/^[ -~]*$/.test(value));
  if (beyond) {
    throw new CommandRefused(
      `The header ${beyond[0]} holds characters beyond ASCII, which clients send in different bytes.`,
      'signed-in-page',
    );
  }
  return { headers, warnings };
}

/** The request of `input` for a program. Throws `CommandRefused` for what the SDKs' signers would sign differently. */
export function codeRequest(input: Input): CodeRequest {
  const { target } = input;
  if (isHandshake(input)) {
    throw new CommandRefused('A WebSocket is opened by a library of its own, not by an HTTP client.');
  }
  if (!target.region) throw new CommandRefused('Needs the Region: it is part of the signature.');
  const region = checkRegion(target.region);
  const method = methodOf(target);
  if (!isToken(method)) throw new CommandRefused('The method is not one word, such as POST.');
  const url = calledUrl(target, input.apiType);
  if (hasDotSegments(url.path) || url.path.includes('//')) {
    throw new CommandRefused(
      'The path holds //, . or .., which clients change before they send it.',
      'signed-in-page',
    );
  }
  const query = canonicalQuery(url.query);
  if (!decodes(query) || /%00/.test(query)) {
    throw new CommandRefused('The query is not UTF-8 when decoded, which signers disagree about.');
  }
  if (queryPairs(query).some(([name]) => name === '' || name === '__proto__')) {
    throw new CommandRefused('The query holds a parameter without a name, or one that signers drop.');
  }
  const { headers, warnings } = headersOf(input, url.origin.replace(/^https?:\/\//, ''));
  const body = bodyOf(input);
  checkBody(body);
  const fromFile = body.length > longest;
  return {
    method,
    region,
    origin: url.origin,
    path: url.path,
    query,
    url: `${url.origin}${url.path}${query && `?${query}`}`,
    headers,
    body,
    fromFile,
    warnings: [
      ...methodWarnings(input),
      ...url.warnings,
      ...(query === url.query ? [] : [respelled]),
      ...warnings,
      ...(fromFile ? [`The body is read from ${bodyFile}: save it there first.`] : []),
    ],
  };
}
