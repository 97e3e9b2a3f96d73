import type { SearchPage } from '../catalogue/search-page.ts';
import type { Proofs, Search } from './search-engine.ts';

interface Loaded {
  search: Search;
  view: Pick<typeof import('./search-engine.ts'), 'listOf' | 'nothingFound'>;
}

let loading: Promise<Loaded> | undefined;

/** The index is a script, not data to be fetched: the page's policy forbids every connection, even to this site. */
const importIndex = (url: string): Promise<{ pages: SearchPage[]; proofs: Proofs }> =>
  import(/* @vite-ignore */ url);

async function load(): Promise<Loaded> {
  const [engine, { pages, proofs }] = await Promise.all([
    import('./search-engine.ts'),
    importIndex('/search-index.js'),
  ]);
  await engine.loadStyles();
  return { search: engine.searchOver(pages, proofs), view: engine };
}

/** The engine, its view and the index, loaded once; undefined while they can't be had, for want of a network. */
export async function loadSearch(): Promise<Loaded | undefined> {
  loading ??= load();
  try {
    return await loading;
  } catch {
    loading = undefined;
    return undefined;
  }
}
