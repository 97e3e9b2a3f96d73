/** Go snippets, read by Go's own formatter (compiled to WebAssembly), which parses as the compiler does. */
import { format } from '@wasm-fmt/gofmt';
import type { Finding, Source } from '../finding.ts';

/** Names by which a file's imports are used, with their lines: `"net/http"` is `http`. */
function importsOf(text: string): { name: string; line: number }[] {
  let inside = false;
  return text.split('\n').flatMap((row, index) => {
    if (/^import\s*\($/.test(row)) inside = true;
    else if (row === ')') inside = false;
    const spec = inside ? row : (/^import\s+(.*)$/.exec(row)?.[1] ?? '');
    const [, alias, path] = /^\s*([\w.]+\s+)?"([^"]+)"/.exec(spec) ?? [];
    if (path === undefined) return [];
    const last = path.split('/').findLast((part) => !/^v\d+$/.test(part)) ?? path;
    return [{ name: alias?.trim() ?? last, line: index + 1 }];
  });
}

/** Syntax, form, and imports that nothing uses (which the compiler refuses). */
export function checkGo({ file, text }: Source): Finding[] {
  let formatted: string;
  try {
    formatted = format(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, line, what] = /(\d+):\d+: (.*)/.exec(message) ?? [];
    const cure = 'Mend it; `gofmt FILE` shows the same';
    return [
      { file, ...(line ? { line: Number(line) } : {}), what: `Go cannot read it: ${what ?? message}`, cure },
    ];
  }
  const findings: Finding[] = /^package \w+$/m.test(text)
    ? []
    : [
        {
          file,
          line: 1,
          what: 'has no package',
          cure: 'Begin with `package main`: gofmt alone takes a part of a file',
        },
      ];
  const unused = importsOf(text)
    .filter(({ name }) => name !== '_' && !new RegExp(`\\b${name}\\.\\w`).test(text))
    .map(({ name, line }) => ({
      file,
      line,
      what: `imports ${name} and does not use it`,
      cure: 'Remove the import',
    }));
  findings.push(...unused);
  if (formatted !== text) {
    const theirs = formatted.split('\n');
    const line = text.split('\n').findIndex((own, index) => own !== theirs[index]) + 1;
    findings.push({
      file,
      line,
      what: 'is not formatted as gofmt does',
      cure: 'Run `gofmt -w` on it (tabs indent)',
    });
  }
  return findings;
}
