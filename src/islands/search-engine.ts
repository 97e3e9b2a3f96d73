/** The search and its view, loaded together when the search field is first focused. */
export { type Found, type Search, searchOver } from './search-over.ts';
export type { Proofs } from './search-understanding.ts';
export { listOf, loadStyles, nothingFound } from './search-view.ts';
