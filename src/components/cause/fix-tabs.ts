/** Which tabs a cause's fix has: one for each form, and for code one for each role and language. */
import type { SnippetName } from '../../catalogue/file-name.ts';
import { type FixForm, fixForms } from '../../catalogue/schema.ts';

interface Snippet extends SnippetName {
  code: string;
}

export interface FixTab<S extends Snippet = Snippet> {
  value: string;
  label: string;
  snippets: S[];
}

export const formNames: Record<FixForm, string> = {
  console: 'Console',
  cli: 'AWS CLI',
  terraform: 'Terraform',
  cloudformation: 'CloudFormation',
  cdk: 'CDK',
};

const languageNames: Partial<Record<Snippet['language'], string>> = {
  typescript: 'TypeScript',
  javascript: 'JavaScript',
  python: 'Python',
  go: 'Go',
  json: 'JSON',
};

const isFixForm = (form: string): form is FixForm => fixForms.some((name) => name === form);
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

function tabOf({ form, language, part, code }: Snippet): { value: string; label: string } {
  if (isFixForm(form)) {
    const sam = form === 'cloudformation' && code.includes('AWS::Serverless-2016-10-31');
    return { value: form, label: sam ? 'AWS SAM' : formNames[form] };
  }
  const name = languageNames[language] ?? language;
  return part
    ? { value: `${part}-${language}`, label: `${capital(part)}: ${name}` }
    : { value: language, label: name };
}

/** The fix in the order of the forms, code last. `hasConsole`: there are console steps, which are not snippets. */
export function fixTabs<S extends Snippet>(snippets: readonly S[], hasConsole: boolean): FixTab<S>[] {
  const tabs = new Map<string, FixTab<S>>();
  if (hasConsole) tabs.set('console', { value: 'console', label: formNames.console, snippets: [] });
  const rank = ({ form }: S) => (isFixForm(form) ? fixForms.indexOf(form) : fixForms.length);
  for (const snippet of snippets.toSorted((a, b) => rank(a) - rank(b))) {
    const tab = tabOf(snippet);
    const known = tabs.get(tab.value) ?? { ...tab, snippets: [] };
    known.snippets.push(snippet);
    tabs.set(tab.value, known);
  }
  return [...tabs.values()];
}
