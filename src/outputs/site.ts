import type { Catalogue } from '../catalogue/catalogue.ts';
import { folderAt } from '../catalogue/folder.ts';
import { readCatalogue } from '../catalogue/read.ts';

/** What every output is made from: the content, and the address under which the site is served. */
export interface Site {
  catalogue: Catalogue;
  url: URL;
}

let catalogue: Catalogue | undefined;

/**
 * The content of the site that is being built, read once for all outputs, below the folder in which the build runs: the
 * bundler moves this module, so its own place says nothing.
 */
export function catalogueOfBuild(): Catalogue {
  catalogue ??= readCatalogue(folderAt(process.cwd()));
  return catalogue;
}

/** The site that is being built, for an endpoint. */
export function siteAt(url: URL | undefined): Site {
  if (!url) throw new Error('The site has no address. Set `site` in astro.config.mjs.');
  return { catalogue: catalogueOfBuild(), url };
}
