import { loadSearch } from './search-load.ts';

/** The page for an address that doesn't exist looks for what the address could have meant. */
export function startMissingPage(): void {
  const place = document.querySelector('[data-missing]');
  if (!place) return;
  const words = location.pathname.replace(/%[0-9a-f]{2}|[^\p{L}\p{N}]+/giu, ' ');
  void loadSearch().then((loaded) => {
    const pages = loaded?.search(words) ?? [];
    if (loaded && pages.length > 0) place.prepend(loaded.view.listOf(pages));
  });
}
