/** Puts the `export` lines in front of the snippets of the open page, inside the code, so that they are copied with it. */
import type { VariableName } from '../../commands/variables.ts';
import { hideSecret } from '../copied.ts';
import { exportLines, type Line } from './lines.ts';
import { isSecret } from './values.ts';

type ValueFor = (name: VariableName) => string | undefined;

function lineNodes({ name, text, isPlaceholder }: Line): Node[] {
  const at = text.indexOf('=') + 1;
  const value = document.createElement('span');
  value.className = isPlaceholder ? 'todo' : 's';
  if (isSecret(name) && !isPlaceholder) hideSecret(value, text.slice(at));
  else value.textContent = text.slice(at);
  return [document.createTextNode(text.slice(0, at)), value, document.createTextNode('\n')];
}

/** Shows values in front of one block of code; with `undefined` it is as it was built. */
export function showLines(
  code: Element,
  names: readonly VariableName[],
  valueFor: ValueFor | undefined,
): void {
  code.querySelector('[data-filled]')?.remove();
  if (!valueFor || names.length === 0) return;
  const lines = document.createElement('span');
  lines.dataset['filled'] = '';
  lines.append(...exportLines(names, valueFor).flatMap(lineNodes));
  code.prepend(lines);
}

/** Shows the values in every shell snippet that uses them; with `undefined` the snippets are as they were built. */
export function showInSnippets(valueFor: ValueFor | undefined): void {
  for (const figure of document.querySelectorAll<HTMLElement>('figure[data-snippet="sh"][data-variables]')) {
    const code = figure.querySelector('pre code');
    if (code) showLines(code, (figure.dataset['variables'] ?? '').split(' ') as VariableName[], valueFor);
  }
}
