/** Moves the strip of the open page: the wizard calls this after every answer. */
import type { Station } from '../catalogue/schema.ts';
import { type StationState, stateText } from './strip-states.ts';

/** Sets the state of every station named; the others keep theirs. A page without a strip is left alone. */
export function showStations(states: Partial<Record<Station, StationState>>): void {
  for (const item of document.querySelectorAll<HTMLElement>('[data-strip] > li')) {
    const state = states[item.dataset['station'] as Station];
    if (!state || item.dataset['state'] === state) continue;
    item.dataset['state'] = state;
    item.querySelector('small')?.remove();
    if (!stateText[state]) continue;
    const says = document.createElement('small');
    says.textContent = stateText[state];
    item.querySelector('a')?.after(says);
  }
}
