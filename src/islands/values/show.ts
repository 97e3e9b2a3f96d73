/** Puts the `export` lines in front of the snippets of the open page, inside the code, so that they are copied with it. */
import type { VariableName } from '../../commands/variables.ts';
import { exportLines, type Line } from './lines.ts';
import { isSecret } from './values.ts';

function lineNodes({ name, text, isPlaceholder }: Line): Node[] {
  const at = text.indexOf('=') + 1;
  const value = document.createElement('span');
  value.className = isPlaceholder ? 'todo' : isSecret(name) ? 's masked' : 's';
  value.textContent = text.slice(at);
  return [document.createTextNode(text.slice(0, at)), value, document.createTextNode('\n')];
}

/** Shows the values in every shell snippet that uses them; with `undefined` the snippets are as they were built. */
export function showInSnippets(valueFor: ((name: VariableName) => string | undefined) | undefined): void {
  for (const figure of document.querySelectorAll<HTMLElement>('figure[data-snippet="sh"][data-variables]')) {
    const code = figure.querySelector('pre code');
    const names = (figure.dataset['variables'] ?? '').split(' ') as VariableName[];
    code?.querySelector('[data-filled]')?.remove();
    if (!code || !valueFor) continue;
    const lines = document.createElement('span');
    lines.dataset['filled'] = '';
    lines.append(...exportLines(names, valueFor).flatMap(lineNodes));
    code.prepend(lines);
  }
}
