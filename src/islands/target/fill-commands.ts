/** Fills the commands that stand in the text of a page: blocks as on the page of a cause, and short ones in sentences. */
import { variablesIn } from '../../commands/prelude.ts';
import { type VariableName, variables } from '../../commands/variables.ts';
import { fillInline } from '../values/inline.ts';
import { valuesOfLink } from '../values/link.ts';
import { showLines } from '../values/show.ts';
import { fieldValue, isSecret } from '../values/values.ts';

/** What a form renders is filled by the form. */
const ofForms = '[data-wizard], [data-values], [data-builder], [data-truth], figure[data-snippet]';

const written = new Map<Element, string>();

/** Shows a target in the commands of the page; with an empty one they are as they were built. */
export function fillCommands(link: string): void {
  const { typed, facts } = valuesOfLink(link);
  const valueFor = (name: VariableName) =>
    Object.hasOwn(variables, name) && !isSecret(name) ? fieldValue(name, typed, facts).value : undefined;
  for (const code of document.querySelectorAll('main pre[data-language="sh"] code')) {
    if (!code.closest(ofForms)) showLines(code, variablesIn(code.textContent), link ? valueFor : undefined);
  }
  for (const code of document.querySelectorAll('main code')) {
    if (code.closest(`pre, ${ofForms}`)) continue;
    const text = written.get(code) ?? code.textContent;
    if (!text.includes('$')) continue;
    written.set(code, text);
    code.textContent = fillInline(text, valueFor);
  }
}
