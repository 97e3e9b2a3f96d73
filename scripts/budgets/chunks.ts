/** The scripts of the built site: which loads which, and how large they are on the wire. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { posix, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { init, parse } from 'es-module-lexer';
import { dist } from '../root.ts';

await init;

const texts = new Map<string, Buffer>();

function bytesOf(file: string): Buffer {
  const known = texts.get(file);
  if (known) return known;
  const path = `${dist}${sep}${file.split('/').join(sep)}`;
  if (!existsSync(path)) throw new Error(`dist/${file} does not exist: build the site first (npm run build)`);
  const bytes = readFileSync(path);
  texts.set(file, bytes);
  return bytes;
}

/** Size with the best compression that a host can serve. */
export function brotli(bytes: Buffer | string): number {
  const buffer = Buffer.from(bytes);
  return brotliCompressSync(buffer, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: buffer.length },
  }).length;
}

const sizes = new Map<string, number>();

/** Size of a file of the site; measured once, because every page names the same few. */
export function sizeOf(file: string): number {
  const size = sizes.get(file) ?? brotli(bytesOf(file));
  sizes.set(file, size);
  return size;
}

/** What a script imports: paths below dist/, split into what comes with it and what it may load later. */
function importsOf(file: string): { now: string[]; later: string[] } {
  const text = bytesOf(file).toString();
  const now: string[] = [];
  const later: string[] = [];
  for (const { n: name, d: dynamic } of parse(text)[0]) {
    if (name === undefined || /^[a-z]+:/.test(name)) continue;
    const path = name.startsWith('/') ? name.slice(1) : posix.join(posix.dirname(file), name);
    (dynamic >= 0 ? later : now).push(path);
  }
  return { now, later };
}

/** The scripts with everything that they import statically. */
export function withImports(files: Iterable<string>): Set<string> {
  const all = new Set<string>();
  const visit = (file: string): void => {
    if (all.has(file)) return;
    all.add(file);
    for (const next of importsOf(file).now) visit(next);
  };
  for (const file of files) visit(file);
  return all;
}

/** Everything that these scripts load later, directly or through one another. */
export function loadedLater(files: Iterable<string>): Set<string> {
  const found = new Set<string>();
  const visit = (entry: string): void => {
    for (const file of withImports([entry])) {
      for (const next of importsOf(file).later) {
        if (found.has(next)) continue;
        found.add(next);
        visit(next);
      }
    }
  };
  for (const file of files) visit(file);
  return found;
}

/** Whether a script of the site holds a text. */
export function holds(file: string, marker: RegExp): boolean {
  return marker.test(bytesOf(file).toString());
}

/** Files of the site by a pattern, below dist/. */
export function filesLike(pattern: string): string[] {
  return globSync(pattern, { cwd: dist }).map((file) => file.split(sep).join('/'));
}
