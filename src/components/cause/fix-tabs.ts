/** Which tabs a cause's fix has: one for each form, and for code one for each role and language. */
import { type FixForm, fixForms } from '../../catalogue/schema.ts';
import type { Snippet } from '../snippets.ts';

export interface FixTab {
  value: string;
  label: string;
  snippets: Snippet[];
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

function tabOf({ form, language, part, code }: Snippet): Omit<FixTab, 'snippets'> {
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
export function fixTabs(snippets: readonly Snippet[], hasConsole: boolean): FixTab[] {
  const tabs = new Map<string, FixTab>();
  if (hasConsole) tabs.set('console', { value: 'console', label: formNames.console, snippets: [] });
  const rank = ({ form }: Snippet) => (isFixForm(form) ? fixForms.indexOf(form) : fixForms.length);
  for (const snippet of snippets.toSorted((a, b) => rank(a) - rank(b))) {
    const tab = tabOf(snippet);
    const known = tabs.get(tab.value) ?? { ...tab, snippets: [] };
    known.snippets.push(snippet);
    tabs.set(tab.value, known);
  }
  return [...tabs.values()];
}
