/** Type-checks snippets as somebody who copies them would: strict, each file on its own, against the real packages. */
import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../../../scripts/root.ts';
import type { Finding, Source } from '../finding.ts';
import { deprecatedIn } from './deprecated.ts';

const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  // A snippet without import or export must not see the names of another one.
  moduleDetection: ts.ModuleDetectionKind.Force,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  target: ts.ScriptTarget.ES2023,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: ['node'],
  typeRoots: [join(root, 'node_modules', '@types')],
};

function toFinding(diagnostic: ts.Diagnostic, names: Map<string, string>): Finding {
  const { file, start = 0 } = diagnostic;
  const [what = ''] = ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n').split('\n');
  return {
    file: names.get(file?.fileName ?? '') ?? file?.fileName ?? 'TypeScript',
    ...(file ? { line: file.getLineAndCharacterOfPosition(start).line + 1 } : {}),
    what: `TypeScript (TS${diagnostic.code}): ${what.replace(/\.$/, '')}`,
    cure:
      diagnostic.code === 2307
        ? 'Import only packages that package.json lists: add it to devDependencies if readers need it'
        : 'Mend it: the snippet has to compile on its own',
  };
}

/**
 * What the compiler says about files that exist only in memory. They lie in one place of the project's folder, so that
 * imports are found in its node_modules.
 */
export function checkTypeScript(sources: Source[]): Finding[] {
  const place = join(root, 'content');
  const names = new Map(
    sources.map(({ file }, index) => [join(place, `${index}.ts`).replaceAll('\\', '/'), file]),
  );
  const texts = new Map([...names.keys()].map((name, index) => [name, sources[index]?.text ?? '']));
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (name) => texts.has(name) || fileExists(name);
  host.readFile = (name) => texts.get(name) ?? readFile(name);
  host.getSourceFile = (name, language, ...more) => {
    const text = texts.get(name);
    return text === undefined
      ? getSourceFile(name, language, ...more)
      : ts.createSourceFile(name, text, language, true);
  };
  const program = ts.createProgram([...names.keys()], options, host);
  const findings = ts.getPreEmitDiagnostics(program).map((diagnostic) => toFinding(diagnostic, names));
  const checker = program.getTypeChecker();
  for (const [name, file] of names) {
    const source = program.getSourceFile(name);
    if (source) findings.push(...deprecatedIn(source, checker, file));
  }
  return findings;
}
