import { keep, recall } from './storage.ts';

/** Chooses a tool wherever it is offered; a group that doesn't offer it keeps its own choice. */
function choose(tool: string): void {
  for (const group of document.querySelectorAll('fieldset[data-remember]')) {
    const radio = group.querySelector<HTMLInputElement>(`input[value="${CSS.escape(tool)}"]`);
    if (radio) radio.checked = true;
  }
}

/** The tabs work by themselves; this makes all groups follow the last choice, on this page and the next. */
export function rememberTabs(): void {
  const known = recall('tool');
  if (known) choose(known);
  document.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !target.closest('fieldset[data-remember]')) return;
    keep('tool', target.value);
    choose(target.value);
  });
}
