import type { Header } from './types.ts';

/** Set by the browser itself (Fetch, "forbidden request-header"; user-agent is not one, but no page sets it). */
const browsersOwn =
  /^(accept-charset|accept-encoding|access-control-request-(headers|method|private-network)|connection|content-length|cookie2?|date|dnt|expect|host|keep-alive|origin|referer|set-cookie|te|trailer|user-agent|transfer-encoding|upgrade|via|proxy-.*|sec-.*)$/;

const simpleTypes = ['application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain'];

/** Fetch, "CORS-safelisted request-header", without its limits of length and of single bytes. */
function isSafelisted([name, value]: Header): boolean {
  if (['accept', 'accept-language', 'content-language'].includes(name)) return true;
  const type = value.split(';')[0]?.trim().toLowerCase() ?? '';
  return name === 'content-type' && simpleTypes.includes(type);
}

/** The header names a browser would list in a preflight for these headers: lower case, sorted, each once. */
export function unsafeHeaderNames(headers: readonly Header[]): string[] {
  const asked = headers
    .map(([name, value]): Header => [name.toLowerCase(), value])
    .filter((header) => !browsersOwn.test(header[0]) && !isSafelisted(header));
  return [...new Set(asked.map(([name]) => name))].sort();
}

/** Methods which need no preflight by themselves (Fetch, "CORS-safelisted method"). */
export const isSafelistedMethod = (method: string): boolean => ['GET', 'HEAD', 'POST'].includes(method);
