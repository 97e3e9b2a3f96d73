/** The snippet files beside a cause or an error, with what a page needs to show them. */
import { checkedLine } from '../catalogue/checked-by.ts';
import {
  readCauseFileName,
  readErrorFileName,
  type SnippetForm,
  type SnippetName,
} from '../catalogue/file-name.ts';
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
  /** What checked it, or why nothing does. */
  checked: string;
}

/** Files that no tool can check, with the reason. */
type Unchecked = Record<string, string>;

/** Shiki's names, where they are not ours. */
const shikiNames: Partial<Record<SnippetName['language'], string>> = { sh: 'shellscript' };

function read(kind: 'causes' | 'errors', path: string, code: string, unchecked: Unchecked): Snippet {
  const name = path.split('/').at(-1) ?? path;
  const known = kind === 'causes' ? readCauseFileName(name) : readErrorFileName(name);
  if (!known)
    throw new Error(`${path}: no page shows this file. Name it as the table in CONTRIBUTING.md says.`);
  return {
    ...known,
    code: code.trimEnd(),
    lang: shikiNames[known.language] ?? known.language,
    variables: known.language === 'sh' ? variablesIn(code) : [],
    checked: checkedLine(known, code, unchecked[name]),
  };
}

/** All snippets of one cause or error; those for REST APIs, or for every kind, come first. */
export function snippetsOf(kind: 'causes' | 'errors', slug: string, unchecked: Unchecked = {}): Snippet[] {
  return Object.entries(files)
    .filter(([path]) => path.startsWith(`/content/${kind}/${slug}/`))
    .map(([path, code]) => read(kind, path, code, unchecked))
    .sort(byApi);
}

export const ofForm = (snippets: readonly Snippet[], ...forms: SnippetForm[]): Snippet[] =>
  snippets.filter(({ form }) => forms.includes(form));
