import type { Snippet } from '../catalogue/catalogue.ts';
import type { SnippetForm } from '../catalogue/file-name.ts';
import { variablesIn } from '../commands/prelude.ts';
import { apiCaption, byApi } from '../components/api-captions.ts';
import { captionName } from '../components/language-names.ts';
import { blocks, code, fenced } from './markdown.ts';

/** The snippets of some forms, those for REST APIs or for every kind first. */
export const ofForm = (snippets: readonly Snippet[], ...forms: SnippetForm[]): Snippet[] =>
  snippets.filter(({ form }) => forms.includes(form)).sort(byApi);

/** Variants of one step: each with the caption that the page gives it, the file's name and the variables it reads. */
export function variants(snippets: readonly Snippet[]): string {
  const parts = snippets.map((snippet) => {
    const caption = apiCaption(snippet, snippets) ?? captionName(snippet.language);
    const used = snippet.language === 'sh' ? variablesIn(snippet.text) : [];
    const uses = used.length > 0 ? `, uses ${used.map(code).join(' ')}` : '';
    return blocks(`**${caption}**, ${code(snippet.name)}${uses}:`, fenced(snippet.text, snippet.language));
  });
  return blocks(...parts);
}
