/**
 * The one target of the open page: where the reader's request goes, as a case's link writes it. It stands in the memory
 * of this page; `address.ts` and `carry.ts` put it into the fragment, nothing puts it anywhere else.
 */

/** What may stand in a link beside the facts of a case, and says where the request goes. */
const places = ['url', 'origin', 'apiId', 'region', 'stage', 'customDomain'] as const;
/** Facts without which the address would be misread. */
const withIt = ['method', 'apiType', 'stageInUrl'] as const;

/** Whether a fragment is a case's link, and not the name of a place in the page. */
export const isCase = (fragment: string): boolean => /^#[a-zA-Z]+=/.test(fragment);

let held = '';
const followers = new Set<(link: string) => void>();
const forgetters = new Set<() => void>();

/** The target of a case's link and nothing else of the case; empty if the fragment says nothing of a target. */
export function targetIn(fragment: string): string {
  const pairs = new URLSearchParams(fragment.replace(/^#/, ''));
  if (!places.some((name) => pairs.get(name))) return '';
  const kept = new URLSearchParams();
  for (const name of [...withIt, ...places]) {
    const value = pairs.get(name);
    if (value) kept.set(name, value);
  }
  return kept.toString();
}

/** The target that is held, as a fragment without `#`; empty for none. */
export const heldTarget = (): string => held;

/** Holds the target of a case's link from now on; one that says nothing of a target leaves nothing held. */
export function hold(fragment: string): void {
  const next = targetIn(fragment);
  if (next === held) return;
  held = next;
  for (const follow of followers) follow(held);
}

/** Calls `follow` now and with every other target that is held; empty means none. Returns what ends it. */
export function followTarget(follow: (link: string) => void): () => void {
  followers.add(follow);
  follow(held);
  return () => followers.delete(follow);
}

/** The reader's one click: no target is held any longer, and every form of the page is told to be empty. */
export function clearTarget(): void {
  for (const forget of forgetters) forget();
  hold('');
}

/** Calls `forget` when the reader clears all; it has to drop what the form holds. Returns what ends it. */
export function onClear(forget: () => void): () => void {
  forgetters.add(forget);
  return () => forgetters.delete(forget);
}
