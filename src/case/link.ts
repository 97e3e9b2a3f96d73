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
 * The address of a target as it may stand in a link; undefined without a host. Where only the API is known, the call
 * to its own host name stands for it.
 */
function addressOf({
  scheme = 'https',
  host,
  port,
  path = '/',
  query,
  apiId,
  region,
}: Target): string | undefined {
  const name = host ?? (apiId && region ? `${apiId}.execute-api.${region}.amazonaws.com` : undefined);
  if (!name) return undefined;
  const kept = query ? withoutCredentials(query) : '';
  return `${scheme}://${name}${port ? `:${port}` : ''}${withoutTokens(path)}${kept && `?${kept}`}`;
}

/** The fragment of a case's link, without `#`. Empty if nothing is known. */
export function linkOf(facts: Facts, target: Target): string {
  const pairs = new URLSearchParams(fragmentOf(facts));
  const address = addressOf(target);
  if (address && address.length < longest) pairs.set('url', address);
  if (target.origin) pairs.set('origin', target.origin);
  return pairs.toString();
}

/** Whether a fragment is a case's link, and not the name of a place in the page. */
export const isLink = (fragment: string): boolean => /^#?[a-zA-Z]+=/.test(fragment);

/** What a fragment restores. Names, values and addresses that aren't understood are dropped. */
export function caseOfLink(fragment: string): { answers: Facts; target: Target } {
  const pairs = new URLSearchParams(fragment.replace(/^#/, ''));
  const address = pairs.get('url') ?? '';
  const origin = pairs.get('origin') ?? '';
  const answers = factsFromFragment(fragment);
  const { method } = answers;
  const target: Target = {
    ...(address.length < longest && targetOf(address)),
    ...(/^https?:\/\/[\w.-]{1,253}(?::\d{1,5})?$/.test(origin) && { origin }),
    ...(method && method !== 'unknown' && { method }),
  };
  return { answers, target };
}
