import type { Span } from './kinds.ts';
import { isPlaceholder } from './worth.ts';

const scheme =
  /^(?:Bearer|Basic|Token|JWT|Digest|Negotiate|NTLM|ApiKey|Api-Key|OAuth|Hawk|DPoP|SharedKey|Signature)(?:[ \t:]|%20|\+){1,4}/i;
const signed = /^AWS4?-?[A-Z0-9-]{0,30}[ \t]/i;
/** Of a signature of AWS the scope and the names of the headers stay: they are what is usually wrong. */
const parts: readonly (readonly [RegExp, 'access-key' | 'signature'])[] = [
  [/(?<=Credential=)[^/,\s"'<]{1,200}/gi, 'access-key'],
  [/(?<=Signature=)[^,\s"'<>]{1,400}/gi, 'signature'],
];

/** What is secret in the value of an Authorization header that stands at `from`. */
export function authorizationSpans(text: string, from: number, to: number): Span[] {
  const value = text.slice(from, to);
  if (signed.test(value)) {
    const spans = parts.flatMap(([form, kind]) =>
      [...value.matchAll(form)].map(
        ({ 0: found, index }): Span => ({ from: from + index, to: from + index + found.length, kind }),
      ),
    );
    if (spans.length > 0 || /<access-key-/.test(value)) return spans;
  }
  const lead = scheme.exec(value)?.[0] ?? '';
  const rest = value.slice(lead.length);
  if (isPlaceholder(rest.trim())) return [];
  const kind = /^basic/i.test(lead) ? 'basic' : lead ? 'bearer' : 'authorization';
  return [{ from: from + lead.length, to, kind }];
}
