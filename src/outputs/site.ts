import type { Catalogue } from '../catalogue/catalogue.ts';
import { folderAt } from '../catalogue/folder.ts';
import { read } from '../catalogue/read.ts';

/** What every output is made from: the content, and the address under which the site is served. */
export interface Site {
  catalogue: Catalogue;
  url: URL;
}

let catalogue: Catalogue | undefined;

/**
 * The content of the site that is being built, read once for all outputs, below the folder in which the build runs: the
 * bundler moves this module, so its own place says nothing. Faults in it have been told before the build.
 */
export function catalogueOfBuild(): Catalogue {
  catalogue ??= read(folderAt(process.cwd())).catalogue;
  return catalogue;
}

/** The site that is being built, for an endpoint. */
export function siteAt(url: URL | undefined): Site {
  if (!url) throw new Error('The site has no address. Set `site` in astro.config.mjs.');
  return { catalogue: catalogueOfBuild(), url };
}
