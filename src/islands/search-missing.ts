import { loadSearch } from './search-load.ts';

/** What a reader does first on a page, whatever they came for. */
const firstActs = ['pointermove', 'pointerdown', 'keydown', 'scroll'] as const;

/**
 * The page for an address that doesn't exist looks for what the address could have meant, as soon as somebody is there
 * to read it: the index is too large to be loaded for nobody.
 */
export function startMissingPage(): void {
  const place = document.querySelector('[data-missing]');
  if (!place) return;
  const awake = new AbortController();
  const look = (): void => {
    awake.abort();
    const words = location.pathname.replace(/%[0-9a-f]{2}|[^\p{L}\p{N}]+/giu, ' ');
    void loadSearch().then((loaded) => {
      const pages = loaded?.search(words) ?? [];
      if (loaded && pages.length > 0) place.prepend(loaded.view.listOf(pages));
    });
  };
  for (const act of firstActs) addEventListener(act, look, { passive: true, signal: awake.signal });
}
