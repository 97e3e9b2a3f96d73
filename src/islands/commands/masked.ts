/** Texts that hold keys, shown without them. Pure: no DOM. */
import type { Credentials } from '../../signing/types.ts';

/** The keys that a signed request carries. */
export type CarriedKeys = Pick<Credentials, 'accessKeyId' | 'sessionToken'>;

/** What stands for a key in a text that is shown. */
export const masks = { accessKeyId: '⟨access key ID⟩', sessionToken: '⟨session token⟩' } as const;

/** RFC 3986, 2.3: what a signer percent-encodes in a query. */
const strict = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);

const literal = (text: string): string => text.replace(/[^\w\s]/g, '\\$&');

/**
 * The text with the access key ID and the session token masked, percent-encoded or not. (The secret access key stands in
 * no text.) For keys that signing has accepted: they hold no white space and no half characters.
 */
export function masked(text: string, { accessKeyId, sessionToken = '' }: CarriedKeys): string {
  const forms = new Map<string, string>();
  for (const form of [accessKeyId, strict(accessKeyId)]) forms.set(form, masks.accessKeyId);
  for (const form of [sessionToken, strict(sessionToken)]) forms.set(form, masks.sessionToken);
  forms.delete('');
  if (forms.size === 0) return text;
  // The longest first: a key may begin as another does.
  const longestFirst = [...forms.keys()].sort((a, b) => b.length - a.length).map(literal);
  return text.replace(new RegExp(longestFirst.join('|'), 'g'), (form) => forms.get(form) ?? form);
}
