import type { Header } from './types.ts';

/** Set by whatever signs, or changed by every proxy: signed, they would not match at the gateway. */
const leftOut =
  /^(authorization|date|x-amz-(date|security-token|content-sha256)|content-length|connection|expect|keep-alive|max-forwards|te|trailer|transfer-encoding|upgrade|via|forwarded|x-forwarded-.*|x-amzn-trace-id|proxy-.*)$/i;

/** The headers that a signer is given, and a warning that names the others. */
export function signedHeaders(headers: readonly Header[]): { kept: Header[]; warnings: string[] } {
  const dropped = headers.map(([name]) => name).filter((name) => leftOut.test(name));
  const warning = `Left out, since signing or the client sets them: ${dropped.join(', ')}.`;
  return {
    kept: headers.filter(([name]) => !leftOut.test(name)),
    warnings: dropped.length > 0 ? [warning] : [],
  };
}

/** What to say where the query is sent in another spelling than it was typed in. */
export const respelled = 'The query is written in the order and spelling that is signed.';
