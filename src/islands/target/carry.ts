/**
 * The target follows the reader: a link to another page of the site takes it along in its fragment when it is followed,
 * and only then, so that an address copied from the page is as it was written.
 */
import { writeAddress } from './address.ts';
import { heldTarget, isCase } from './held.ts';

/** What names the place in the page that a link was meant for. */
const place = 'at';

/** The address that a link leads to with a target; undefined if it is none of the site's pages or has a case already. */
export function withTarget(href: string, target: string): string | undefined {
  const [, path, hash = ''] = /^(\/(?:[^?#]*\/)?(?:\?[^#]*)?)(?:#(.*))?$/.exec(href) ?? [];
  if (path === undefined || !target || hash.includes('=')) return undefined;
  return `${path}#${target}${hash && `&${place}=${encodeURIComponent(hash)}`}`;
}

function follow({ target }: Event): void {
  writeAddress();
  const link = (target as Element).closest?.<HTMLAnchorElement>('a[href^="/"]');
  const href = link?.getAttribute('href');
  const carried = href && withTarget(href, heldTarget());
  if (!link || !href || !carried) return;
  link.setAttribute('href', carried);
  // The browser has read the address by then; a link that opened another tab stays behind as it was.
  setTimeout(() => link.setAttribute('href', href));
}

/** Goes to the place that the link named, as the browser would have without a target in the fragment. */
function arrive(): void {
  const { hash } = location;
  const at = new URLSearchParams(hash.slice(1)).get(place);
  if (!at || !isCase(hash)) return;
  location.replace(`#${at}`);
  const kept = new URLSearchParams(hash.slice(1));
  kept.delete(place);
  history.replaceState(null, '', `${location.pathname}${location.search}#${kept}`);
}

export function carryTarget(): void {
  arrive();
  document.addEventListener('click', follow);
  // The middle button, which opens another tab.
  document.addEventListener('auxclick', follow);
}
