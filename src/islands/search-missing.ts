import { loadSearch } from './search-load.ts';

/** The page for an address that doesn't exist looks for what the address could have meant. */
export function startMissingPage(): void {
  const place = document.querySelector('[data-missing]');
  if (!place) return;
  const words = decodeURIComponent(location.pathname.replace(/%(?![0-9a-f]{2})/gi, ' ')).replace(
    /[^\p{L}\p{N}]+/gu,
    ' ',
  );
  void loadSearch().then(({ search, view }) => {
    const pages = search(words);
    if (pages.length > 0) place.prepend(view.listOf(pages));
  });
}
