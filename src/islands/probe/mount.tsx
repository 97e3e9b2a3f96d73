import { hydrate } from 'preact';
import { Builder } from './Builder.tsx';
import type { FieldName, Form } from './form.ts';

/** Brings the form to life where it was rendered when the site was built; what was typed meanwhile is kept. */
export function mount(place: HTMLElement): void {
  const typed: Form = {};
  for (const input of place.querySelectorAll<HTMLInputElement>('.request [name]')) {
    if (input.value) typed[input.name as FieldName] = input.value;
  }
  hydrate(<Builder typed={typed} fragment={location.hash} />, place);
}
