import type { Page, Search } from './search-engine.ts';

interface Loaded {
  search: Search;
  view: Pick<typeof import('./search-engine.ts'), 'listOf' | 'nothingFound'>;
}

let loading: Promise<Loaded> | undefined;

/** The index is a script, not data to be fetched: the page's policy forbids every connection, even to this site. */
const importIndex = (url: string): Promise<{ pages: Page[] }> => import(/* @vite-ignore */ url);

/** The engine, its view and the index, loaded once. */
export function loadSearch(): Promise<Loaded> {
  loading ??= Promise.all([import('./search-engine.ts'), importIndex('/search-index.js')]).then(
    async ([engine, { pages }]) => {
      await engine.loadStyles();
      return { search: engine.searchOver(pages), view: engine };
    },
  );
  return loading;
}
