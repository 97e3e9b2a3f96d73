import { existsSync, statSync } from 'node:fs';
import { join, normalize, sep } from 'node:path';

/** What a path of the site leads to. */
export type Found = { file: string } | { redirect: string } | undefined;

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}

/**
 * The file behind a request path, by the rules that static hosts share: a folder is its index.html, and a folder asked
 * for without its slash is a redirect. A path that leaves the folder leads nowhere.
 */
export function find(folder: string, pathname: string): Found {
  let path: string;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  const full = normalize(join(folder, path));
  if (full !== folder && !full.startsWith(folder + sep)) return undefined;
  if (path.includes('\0')) return undefined;
  if (path.endsWith('/'))
    return isFile(join(full, 'index.html')) ? { file: join(full, 'index.html') } : undefined;
  if (isFile(full)) return { file: full };
  return isFile(join(full, 'index.html')) ? { redirect: `${pathname.replace(/^\/+/, '/')}/` } : undefined;
}
