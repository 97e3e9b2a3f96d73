import { hydrate } from 'preact';
import type { VariableName } from '../../commands/variables.ts';
import { pageSays } from './page-says.ts';
import { Values } from './Values.tsx';
import type { Typed } from './values.ts';

/** Brings the fields to life where they were rendered when the site was built; what was typed meanwhile is kept. */
export function mount(place: HTMLElement): void {
  const { values = '', cause = '', httpOnly } = place.dataset;
  const typed: Typed = {};
  for (const input of place.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')) {
    if (input.value) typed[input.name as VariableName] = input.value;
  }
  hydrate(
    <Values
      names={values.split(' ') as VariableName[]}
      page={pageSays(cause, httpOnly !== undefined)}
      typed={typed}
      fragment={location.hash}
    />,
    place,
  );
}
