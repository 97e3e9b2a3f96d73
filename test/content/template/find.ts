/** Mapping templates in snippets of every language: texts that hold a directive, or a reference of API Gateway's. */
import { parse as parseHcl } from '@cdktn/hcl2json';
import ts from 'typescript';
import { readTemplate } from '../cloudformation/read.ts';
import { walk } from '../cloudformation/value.ts';
import type { Source } from '../finding.ts';
import { runSnippets } from '../shell/run.ts';
import { checkShell } from '../shell/static.ts';

export interface Template {
  text: string;
  /** Where it begins. */
  line: number;
}

const isTemplate = (text: string) => /#(set|if|foreach)\b|\$(input|util)\./.test(text);

/** Texts anywhere in a value that came from JSON. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** The line of the first words of a text. */
function lineOf(source: Source, text: string): number {
  const start = text.trim().split('\n')[0]?.trim() ?? '';
  const rows = source.text.split('\n');
  const plain = start.replace(/\\?"/g, '');
  const at = rows.findIndex((row) => row.replace(/\\?"/g, '').includes(plain));
  return at < 0 ? 1 : at + 1;
}

function inTypeScript({ file, text }: Source): Template[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2023, true);
  const lineAt = (node: ts.Node) => source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
  const literal = (node: ts.Node): string | undefined =>
    ts.isStringLiteralLike(node)
      ? node.text
      : ts.isTemplateExpression(node)
        ? node.head.text + node.templateSpans.map(({ literal }) => `0${literal.text}`).join('')
        : undefined;
  const found: Template[] = [];
  const visit = (node: ts.Node): void => {
    // A list of lines that is joined is one text.
    if (ts.isArrayLiteralExpression(node) && /^\.join\('\\n'\)/.test(text.slice(node.end))) {
      found.push({ text: node.elements.map((one) => literal(one) ?? '').join('\n'), line: lineAt(node) + 1 });
      return;
    }
    const own = literal(node);
    if (own !== undefined) found.push({ text: own, line: lineAt(node) });
    else ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

async function inTerraform(source: Source): Promise<Template[]> {
  try {
    const texts = textsIn(await parseHcl(source.file, source.text));
    return texts.map((text) => ({ text: text.replace(/\$\{[^}]*\}/g, '0'), line: lineOf(source, text) }));
  } catch {
    return [];
  }
}

function inYaml(source: Source): Template[] {
  const read = readTemplate(source);
  if (!('template' in read)) return [];
  return [...walk(read.template)].flatMap((value) =>
    value.kind === 'scalar' && typeof value.value === 'string'
      ? [{ text: value.value, line: lineOf(source, value.value) }]
      : [],
  );
}

function inShell(source: Source): Template[] {
  if (checkShell(source).length > 0) return [];
  const [ran] = runSnippets('dash', [source]);
  return Object.values(ran?.files ?? {}).flatMap((text) => {
    let texts: string[];
    try {
      texts = textsIn(JSON.parse(text));
    } catch {
      texts = [text];
    }
    return texts.map((one) => ({ text: one, line: lineOf(source, one) }));
  });
}

type Finder = (source: Source) => Template[] | Promise<Template[]>;

const finders: Readonly<Record<string, Finder>> = {
  sh: inShell,
  terraform: inTerraform,
  typescript: inTypeScript,
  yaml: inYaml,
};

/** The templates of a snippet. */
export async function templatesIn(source: Source & { language: string }): Promise<Template[]> {
  const find = finders[source.language];
  return ((await find?.(source)) ?? []).filter(({ text }) => isTemplate(text));
}
