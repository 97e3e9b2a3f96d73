/** Runs the text of a CDK snippet, as Node would run its file, and tells where in the text it threw. */
import { createRequire, SourceMap } from 'node:module';
import { compileFunction } from 'node:vm';
import ts from 'typescript';
import type { Source } from '../finding.ts';

const require = createRequire(import.meta.url);
const options: ts.CompilerOptions = {
  module: ts.ModuleKind.CommonJS,
  target: ts.ScriptTarget.ES2023,
  sourceMap: true,
};

export interface Running {
  exports: Record<string, unknown>;
  /** The line of the snippet in an error's stack, the innermost. */
  lineOf(error: unknown): number | undefined;
}

/** Compiles in memory, without a look at types: that is another check's work. Throws what the snippet throws. */
export function run({ file, text }: Source): Running {
  const { outputText, sourceMapText = '{}' } = ts.transpileModule(text, {
    fileName: file,
    compilerOptions: options,
  });
  const map = new SourceMap(JSON.parse(sourceMapText));
  const exports = {};
  const body = compileFunction(outputText, ['require', 'exports'], { filename: file });
  body(require, exports);
  return {
    exports,
    lineOf(error) {
      const stack = error instanceof Error ? (error.stack ?? '') : '';
      const frame = stack.split('\n').find((line) => line.includes(`${file}:`)) ?? '';
      const [, line, column] = /:(\d+):(\d+)\)?$/.exec(frame) ?? [];
      if (line === undefined) return undefined;
      const entry = map.findEntry(Number(line) - 1, Number(column) - 1);
      return 'originalLine' in entry ? entry.originalLine + 1 : undefined;
    },
  };
}
