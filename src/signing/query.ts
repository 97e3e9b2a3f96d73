import { SigningRefused } from './refusal.ts';

/** The library's form of a query: decoded, a name that repeats holds a list. */
export type QueryBag = Record<string, string | string[]>;

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new SigningRefused(
      'query',
      `The query holds “${text}”, which is not UTF-8 when decoded. AWS documents no signature for it.`,
    );
  }
};

/**
 * Decodes a raw query for the library. A parameter without `=` gets the empty value, which the library signs as
 * `name=` (`null` would be left out), and empty pairs (`a=1&&b=2`) vanish, as in AWS's own signers. A `+` is a
 * plus: AWS's rules know no other reading. Throws `SigningRefused` (`query`) for what the library can't sign.
 */
export function toQueryBag(query: string): QueryBag {
  const bag = new Map<string, string | string[]>();
  for (const pair of query.split('&')) {
    if (!pair) continue;
    const at = pair.indexOf('=');
    const name = decode(at < 0 ? pair : pair.slice(0, at));
    const value = at < 0 ? '' : decode(pair.slice(at + 1));
    if (name.toLowerCase() === 'x-amz-signature') {
      throw new SigningRefused(
        'query',
        'The URL already carries a signature (X-Amz-Signature). Remove the X-Amz-… parameters.',
      );
    }
    if (name === '__proto__') {
      throw new SigningRefused('query', 'A parameter with the name __proto__ can’t be signed here.');
    }
    const before = bag.get(name);
    bag.set(name, before === undefined ? value : [before, value].flat());
  }
  return Object.fromEntries(bag);
}
