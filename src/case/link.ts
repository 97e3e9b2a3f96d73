/**
 * The link that restores a case in another browser: its facts, and the address of the request. It never holds the
 * evidence itself, and of the address only what can't be a credential. All of it stands in the fragment, which browsers
 * send to no server.
 */
import { targetOf } from '../evidence/address.ts';
import { factsFromFragment, fragmentOf } from '../facts/link.ts';
import type { Target } from '../facts/target.ts';
import type { Facts } from '../facts/vocabulary.ts';
import { withoutCredentials, withoutTokens } from './harmless.ts';

/** Addresses longer than this are not restored. */
const longest = 4000;

/**
 * The address of a target as it may stand in a link; undefined without a host. Where only the API and a path are
 * known, the call to its own host name stands for it.
 */
function addressOf({ scheme = 'https', host, port, path, query, apiId, region }: Target): string | undefined {
  const own = apiId && region && path !== undefined;
  const name = host ?? (own ? `${apiId}.execute-api.${region}.amazonaws.com` : undefined);
  if (!name) return undefined;
  const kept = query ? withoutCredentials(query) : '';
  return `${scheme}://${name}${port ? `:${port}` : ''}${withoutTokens(path ?? '/')}${kept && `?${kept}`}`;
}

/** Parts of a target that a link names where its address doesn't, each with the form that is restored. */
const parts = {
  origin: /^https?:\/\/[\w.-]{1,253}(?::\d{1,5})?$/,
  apiId: /^[a-z0-9]{1,63}$/,
  region: /^[a-z]{2}(?:-[a-z0-9]{1,12}){1,4}$/,
  stage: /^(?:\$default|[\w-]{1,128})$/,
  customDomain: /^[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}$/,
} as const;

/** Names of the parts of a target that may stand in a link beside its address. */
export const partNames = Object.keys(parts) as readonly (keyof typeof parts)[];

/** Whether a part may stand in a link: it has its form, and doesn't look like a credential. */
const isFit = (name: keyof typeof parts, value: string): boolean =>
  parts[name].test(value) && withoutTokens(value) === value;

/** The fragment of a case's link, without `#`. Empty if nothing is known. */
export function linkOf(facts: Facts, target: Target): string {
  const pairs = new URLSearchParams(fragmentOf(facts));
  const address = addressOf(target);
  if (address && address.length < longest) pairs.set('url', address);
  const said = targetOf(pairs.get('url') ?? '') ?? {};
  for (const name of partNames) {
    const value = target[name];
    if (value !== undefined && value !== said[name] && isFit(name, value)) pairs.set(name, value);
  }
  return pairs.toString();
}

/** Whether a fragment is a case's link, and not the name of a place in the page. */
export const isLink = (fragment: string): boolean => /^#?[a-zA-Z]+=/.test(fragment);

function partsIn(pairs: URLSearchParams): Pick<Target, keyof typeof parts> {
  const found = partNames.flatMap((name) => {
    const value = pairs.get(name);
    return value !== null && isFit(name, value) ? [[name, value]] : [];
  });
  return Object.fromEntries(found);
}

/** What a fragment restores. Names, values and addresses that aren't understood are dropped. */
export function caseOfLink(fragment: string): { answers: Facts; target: Target } {
  const pairs = new URLSearchParams(fragment.replace(/^#/, ''));
  const address = pairs.get('url') ?? '';
  const answers = factsFromFragment(fragment);
  const { method } = answers;
  const target: Target = {
    ...(address.length < longest && targetOf(address)),
    ...partsIn(pairs),
    ...(method && method !== 'unknown' && { method }),
  };
  return { answers, target };
}
