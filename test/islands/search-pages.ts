/** The search's index, made from content/ without a build: the same pages as /search-index.js lists. */
import { readCatalogue } from '../../src/catalogue/read.ts';
import type { SearchPage } from '../../src/catalogue/search-page.ts';
import { searchPages } from '../../src/outputs/search-pages.ts';
import { searchProofs } from '../../src/outputs/search-proofs.ts';

export const catalogue = readCatalogue();
export const pages: SearchPage[] = searchPages(catalogue);
export const proofs = searchProofs();
