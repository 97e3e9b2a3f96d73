/** The search index: a script that exports every page. A script, because the pages' policy forbids every fetch. */
import type { APIRoute } from 'astro';
import { searchPages } from '../outputs/search-pages.ts';
import { searchProofs } from '../outputs/search-proofs.ts';
import { catalogueOfBuild } from '../outputs/site.ts';

export const GET: APIRoute = () => {
  const pages = JSON.stringify(searchPages(catalogueOfBuild()));
  const text = `export const pages=${pages};\nexport const proofs=${JSON.stringify(searchProofs())};\n`;
  return new Response(text, { headers: { 'content-type': 'text/javascript' } });
};
