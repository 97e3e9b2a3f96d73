/** Front matter: the YAML between two lines of `---`, checked against its schema, with the line of each fault. */
import type { z } from 'astro/zod';
import { LineCounter, parseDocument } from 'yaml';
import type { Problem } from '../problem.ts';
import { explainIssue } from './issue.ts';

export interface Page<Matter> {
  file: string;
  /** The whole file. */
  text: string;
  matter: Matter;
  /** The prose after the front matter. */
  body: string;
  /** Line of the file on which `body` begins, counted from 1. */
  bodyLine: number;
}

type Read<Matter> = { page: Page<Matter> } | { problems: Problem[] };

function problem(file: string, what: string, cure: string, line = 1): Read<never> {
  return { problems: [{ file, line, what, cure }] };
}

/**
 * Reads one page. `file` is only named in messages. Gives the page, or everything that is wrong with its front matter.
 */
export function readMatter<Schema extends z.ZodType>(
  file: string,
  text: string,
  schema: Schema,
): Read<z.infer<Schema>> {
  const parts = /^---\r?\n([\s\S]*?\r?\n)---[ \t]*(?:\r?\n|$)/.exec(text);
  if (!parts) {
    return problem(
      file,
      'has no front matter',
      'Begin the file with a line `---`, the fields, and a line `---`',
    );
  }
  const yaml = parts[1] ?? '';
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const lineOf = (offset: number) => lines.linePos(offset).line + 1;
  const faults = [...document.errors, ...document.warnings];
  if (faults.length > 0) {
    const cure = 'Quote a text that holds `: `, ` #` or begins with a special character';
    return {
      problems: faults.map(({ message, pos }) => ({
        file,
        line: lineOf(pos[0]),
        what: `the front matter is not YAML: ${message}`,
        cure,
      })),
    };
  }
  const result = schema.safeParse(document.toJS());
  if (!result.success) {
    const lineAt = (path: readonly PropertyKey[]): number => {
      for (let length = path.length; length > 0; length--) {
        const node = document.getIn(path.slice(0, length), true) as
          | { range?: [number, number, number] }
          | undefined;
        if (node?.range) return lineOf(node.range[0]);
      }
      return 1;
    };
    return {
      problems: result.error.issues.map((issue) => ({
        file,
        line: lineAt(issue.path),
        ...explainIssue(issue),
      })),
    };
  }
  const body = text.slice(parts[0].length);
  const bodyLine = parts[0].split('\n').length;
  return { page: { file, text, matter: result.data, body, bodyLine } };
}
