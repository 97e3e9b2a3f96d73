/** The snippet files beside a cause or an error, with what a page needs to show them. */
import { checkedLine } from '../catalogue/checked-by.ts';
import {
  type ApiType,
  readCauseFileName,
  readErrorFileName,
  type SnippetForm,
  type SnippetName,
} from '../catalogue/file-name.ts';
import { kindsOf } from '../catalogue/fits.ts';
import type { CauseMatter } from '../catalogue/schema.ts';
import { variablesIn } from '../commands/prelude.ts';
import { byApi } from './api-captions.ts';

const files = import.meta.glob<string>(['/content/{causes,errors}/*/*', '!**/*.md'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

export interface Snippet extends SnippetName {
  code: string;
  /** Shiki's name of the language. */
  lang: string;
  /** The environment variables that a shell snippet reads. */
  variables: string[];
  /** The kinds of API that it can be for, where its name says none. */
  fits: readonly ApiType[];
  /** What checked it, or why nothing does. */
  checked: string;
}

/** What a cause says of its snippets. */
type Matter = Partial<Pick<CauseMatter, 'unchecked' | 'apiTypes'>>;

/** Shiki's names, where they are not ours. */
const shikiNames: Partial<Record<SnippetName['language'], string>> = { sh: 'shellscript' };

function read(kind: 'causes' | 'errors', path: string, code: string, matter: Matter): Snippet {
  const name = path.split('/').at(-1) ?? path;
  const known = kind === 'causes' ? readCauseFileName(name) : readErrorFileName(name);
  if (!known)
    throw new Error(`${path}: no page shows this file. Name it as the table in CONTRIBUTING.md says.`);
  return {
    ...known,
    code: code.trimEnd(),
    lang: shikiNames[known.language] ?? known.language,
    variables: known.language === 'sh' ? variablesIn(code) : [],
    fits: kindsOf(code, matter.apiTypes ?? ['rest']),
    checked: checkedLine(known, code, matter.unchecked?.[name]),
  };
}

/** All snippets of one cause or error; those for REST APIs, or for every kind, come first. */
export function snippetsOf(kind: 'causes' | 'errors', slug: string, matter: Matter = {}): Snippet[] {
  return Object.entries(files)
    .filter(([path]) => path.startsWith(`/content/${kind}/${slug}/`))
    .map(([path, code]) => read(kind, path, code, matter))
    .sort(byApi);
}

export const ofForm = (snippets: readonly Snippet[], ...forms: SnippetForm[]): Snippet[] =>
  snippets.filter(({ form }) => forms.includes(form));
