/**
 * The link that restores a case in another browser: its facts, and the address of the request. It never holds the
 * evidence itself, and of a query only what can't be a credential. All of it stands in the fragment, which browsers
 * send to no server.
 */
import { targetOf } from '../evidence/address.ts';
import { factsFromFragment, fragmentOf } from '../facts/link.ts';
import type { Target } from '../facts/target.ts';
import type { Facts } from '../facts/vocabulary.ts';

const secretName = /key|token|secret|sig|auth|pass|pwd|cred|code|session|jwt|hash|^x-amz/i;
const secretValue = /^eyJ|^A[SK]IA|^[\w+/=-]{25,}$/;

/** The pairs of a query whose names and values don't look like credentials. */
function harmless(query: string): string {
  return query
    .split('&')
    .filter((pair) => {
      const [name = '', value = ''] = pair.split('=');
      return !secretName.test(name) && !secretValue.test(value);
    })
    .join('&');
}

/** The address of a target as it may stand in a link; undefined without a host. */
function addressOf({ scheme = 'https', host, port, path = '/', query }: Target): string | undefined {
  if (!host) return undefined;
  const kept = query ? harmless(query) : '';
  return `${scheme}://${host}${port ? `:${port}` : ''}${path}${kept && `?${kept}`}`;
}

/** The fragment of a case's link, without `#`. Empty if nothing is known. */
export function linkOf(facts: Facts, target: Target): string {
  const pairs = new URLSearchParams(fragmentOf(facts));
  const address = addressOf(target);
  if (address) pairs.set('url', address);
  return pairs.toString();
}

/** Whether a fragment is a case's link, and not the name of a place in the page. */
export const isLink = (fragment: string): boolean => /^#?[a-zA-Z]+=/.test(fragment);

/** What a fragment restores. Names, values and addresses that aren't understood are dropped. */
export function caseOfLink(fragment: string): { answers: Facts; target: Target } {
  const address = new URLSearchParams(fragment.replace(/^#/, '')).get('url');
  const answers = factsFromFragment(fragment);
  const target = (address && address.length < 4000 && targetOf(address)) || {};
  const method = answers.method;
  return { answers, target: method && method !== 'unknown' ? { ...target, method } : target };
}
