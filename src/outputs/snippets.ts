import type { Snippet } from '../catalogue/catalogue.ts';
import { checkedLine } from '../catalogue/checked-by.ts';
import type { SnippetForm } from '../catalogue/file-name.ts';
import { kindsOf } from '../catalogue/fits.ts';
import type { CauseMatter } from '../catalogue/schema.ts';
import { variablesIn } from '../commands/prelude.ts';
import { apiCaption, byApi } from '../components/api-captions.ts';
import { captionName } from '../components/language-names.ts';
import { blocks, code, fenced } from './markdown.ts';

/** The snippets of some forms, those for REST APIs or for every kind first. */
export const ofForm = (snippets: readonly Snippet[], ...forms: SnippetForm[]): Snippet[] =>
  snippets.filter(({ form }) => forms.includes(form)).sort(byApi);

/** What a cause says of its snippets. */
type Matter = Partial<Pick<CauseMatter, 'unchecked' | 'apiTypes'>>;

/**
 * Variants of one step: each with the caption that the page gives it, the file's name, the variables it reads, and what
 * checked it.
 */
export function variants(
  snippets: readonly Snippet[],
  { unchecked = {}, apiTypes = ['rest'] }: Matter = {},
): string {
  const parts = snippets.map((snippet) => {
    const { name, language, text } = snippet;
    const fits = kindsOf(text, apiTypes);
    const caption = apiCaption({ ...snippet, fits }, snippets) ?? captionName(language);
    const used = language === 'sh' ? variablesIn(text) : [];
    const uses = used.length > 0 ? `, uses ${used.map(code).join(' ')}` : '';
    const checked = checkedLine(snippet, text, unchecked[name]);
    return blocks(`**${caption}**, ${code(name)}${uses}:`, fenced(text, language), checked);
  });
  return blocks(...parts);
}
