import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { root } from '../../scripts/root.ts';

export interface Import {
  /** Path from the project's folder, with `/`. */
  file: string;
  line: number;
  /** What is imported: a path from the project's folder, or the name of a package. */
  target: string;
  isPackage: boolean;
}

const astroScript = /^---\r?\n([\s\S]*?)^---|<script[^>]*>([\s\S]*?)<\/script>/gm;

/** The scripts of a file: the whole of a .ts, the front matter and the script elements of a .astro. */
export function scriptsOf(file: string, text: string): { code: string; firstLine: number }[] {
  if (!file.endsWith('.astro')) return [{ code: text, firstLine: 1 }];
  return [...text.matchAll(astroScript)].map((found) => {
    const code = found[1] ?? found[2] ?? '';
    const start = found.index + found[0].indexOf(code);
    return { code, firstLine: text.slice(0, start).split('\n').length };
  });
}

/** The imports of one file: `import`, `export … from` and `import()`. */
export function importsOf(file: string, text: string): Import[] {
  return scriptsOf(file, text).flatMap(({ code, firstLine }) =>
    ts.preProcessFile(code, true, true).importedFiles.map(({ fileName, pos }) => {
      const isPackage = !fileName.startsWith('.');
      const target = isPackage ? fileName : join(dirname(file), fileName).replaceAll('\\', '/');
      return { file, line: firstLine + code.slice(0, pos).split('\n').length - 1, target, isPackage };
    }),
  );
}

/** The files of src/ that hold code, with their text. */
export function sourceFiles(): { file: string; text: string }[] {
  return globSync('src/**/*.{ts,tsx,astro}', { cwd: root })
    .map((file) => relative(root, join(root, file)).replaceAll('\\', '/'))
    .sort()
    .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));
}
